import type { Metadata } from 'next';
import { InsetText } from '@/components/ui/InsetText';
import { Table } from '@/components/ui/Table';
import { Clocks } from './Clocks.tsx';
import { Corrections, Gaps } from './Limits.tsx';
import { SOURCES } from './sources.ts';

export const metadata: Metadata = {
  title: 'About the data',
  description: 'Where the record comes from, under which licences, what is missing, and how mistakes are put right.',
};

export default function AboutPage() {
  return (
    <>
      <h1 className="govuk-heading-xl">About the data</h1>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <p className="govuk-body-l">
            Gradeline keeps the inspection record of every English council that runs children’s services: what was
            inspected, when, what the report said, and what the news made of it.
          </p>
          <InsetText>
            Gradeline is not an official service. Where it and a published report disagree, the report is right.
          </InsetText>
          <Reading />
          <Clocks />
          <Corrections />
          <Gaps />
        </div>
      </div>
      <Sources />
    </>
  );
}

function Reading() {
  return (
    <>
      <h2 className="govuk-heading-l">How to read it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          An inspection has up to three dates: the first and last day of fieldwork, and the day the report was
          published, usually six to seven weeks later. All three are kept.
        </li>
        <li>
          The line moves only at inspections that give grades. Focused visits, monitoring visits and joint targeted area
          inspections give none; they are marked, but they move nothing.
        </li>
        <li>
          Since April 2026 Ofsted no longer judges overall effectiveness. An inspection since then has no overall grade.
          That is neither a downgrade nor a gap in the record, and the last overall grade no longer counts as current.
        </li>
        <li>
          A framework is the set of rules of an inspection. SIF (2013 to 2018) and ILACS (since 2018) judge different
          areas. Grades are compared only where both sides cover the same: the judgement on children in care included
          care leavers until the end of 2022, for example, and has not since.
        </li>
        <li>
          Other inspectorates, some together with Ofsted, inspect area SEND, youth justice and adult social care, on
          scales of their own. Grades of two scales are never compared, even where both say “good”.
        </li>
        <li>
          “How long since, and how long it usually takes” is arithmetic on past inspections: the days between the first
          days of two graded inspections of one council, by the grade of the earlier one. It is not a notice of the
          next.
        </li>
        <li>
          “None in record” means that we hold no graded inspection since the record starts, in November 2013. It does
          not mean that the council was never inspected. A new council starts without a grade: none passes to it from
          the councils it replaced.
        </li>
      </ul>
    </>
  );
}

function Sources() {
  return (
    <>
      <h2 className="govuk-heading-l govuk-!-margin-top-6">Sources, licences and credits</h2>
      <Table
        caption="Sources of the first record"
        rowHeaders={false}
        columns={[{ label: 'Source' }, { label: 'Licence' }, { label: 'State of' }]}
        rows={SOURCES.map(({ what, licence, as }) => ({ key: what, cells: [what, licence, as] }))}
      />
      <ul className="govuk-list govuk-list--bullet">
        <li>Contains public sector information licensed under the Open Government Licence v3.0</li>
        <li>Authority register data by mySociety, CC BY 4.0</li>
        <li>Area SEND, JTAI and youth justice summaries by Data to Insight, MIT</li>
        <li>Hex layout by Open Innovations (ODI Leeds)</li>
      </ul>
      <p className="govuk-body">
        What editors have added since names its own source: a report link, or the articles linked to it.
      </p>
    </>
  );
}
