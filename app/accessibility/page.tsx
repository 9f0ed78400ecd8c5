import type { Metadata } from 'next';
import { HowTested } from './HowTested.tsx';
import { NotYet } from './NotYet.tsx';

export const metadata: Metadata = {
  title: 'Accessibility',
  description: 'What works for whom, what doesn’t yet, how that was tested, and how to report a barrier.',
};

/** In the parts of the model statement that UK public bodies use, as far as they are true of a program that anybody may run. */
export default function AccessibilityPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">Accessibility</h1>
        <p className="govuk-body-l">
          This is about every page of Gradeline. As many people as possible should be able to use it. It means, for
          example, that you can:
        </p>
        <WhatWorks />
        <NotYet />
        <Reporting />
        <Status />
        <HowTested />
      </div>
    </div>
  );
}

function WhatWorks() {
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>read and do everything with a keyboard alone, and always see where you are</li>
      <li>
        zoom in to 400%, or read on a phone 320 pixels wide, without scrolling sideways; wide tables scroll in their own
        frame
      </li>
      <li>read every page, filter every list and send every form without JavaScript</li>
      <li>read every figure of a picture in the table below it, or hear it event by event with the arrow keys</li>
      <li>
        tell grades apart without colour: each is written out, or has a gauge that fills up as the grade gets better
      </li>
      <li>use your own colours: in high contrast modes the pictures keep their lines, gauges and words</li>
      <li>read without anything moving, where your device asks for reduced motion</li>
      <li>listen to most of it with a screen reader</li>
    </ul>
  );
}

function Reporting() {
  return (
    <>
      <h2 className="govuk-heading-l">Report a barrier, or ask for another form</h2>
      <p className="govuk-body">
        Whoever runs a copy of Gradeline answers for it. Tell the people who run this one what you tried to do, on which
        page, and with which browser or aid. Ask them too if you need something in another form: large print, a
        spreadsheet, or a picture put into words.
      </p>
      <p className="govuk-body">
        If it is a fault of the program, and not of this copy, you can also report it as an issue where its code is
        kept. Everybody can read it there, so leave out anything private.
      </p>
      <h3 className="govuk-heading-m">If you are not happy with the answer</h3>
      <p className="govuk-body">
        Gradeline is not a public body’s service. Where a council or another public body runs this copy, the{' '}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service
        </a>{' '}
        can advise you, and the Equality and Human Rights Commission enforces the accessibility regulations.
      </p>
    </>
  );
}

function Status() {
  return (
    <>
      <h2 className="govuk-heading-l">How far it complies</h2>
      <p className="govuk-body">
        Gradeline is meant to meet the{' '}
        <a className="govuk-link" href="https://www.w3.org/TR/WCAG22/">
          Web Content Accessibility Guidelines version 2.2
        </a>{' '}
        at level AA. We call it partially compliant: we know of no page that fails, but nobody independent has audited
        it, and the limits named above remain.
      </p>
    </>
  );
}
