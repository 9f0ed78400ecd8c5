import type { Metadata } from 'next';
import { type ResetLink, resetLink } from '@/data/reset-links';
import { ResetForm } from './ResetForm';

/** The form and the refusals write their own titles. The address is a secret, so nobody's index should hold it. */
export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false, follow: false } };

type Props = { params: Promise<{ token: string }> };

/** Only looks at the link: mail scanners and previews open links too, and must not use it up. */
export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const link = await resetLink(token);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {link.state === 'open' ? <ResetForm token={token} email={link.owner.email} /> : <Closed state={link.state} />}
      </div>
    </div>
  );
}

function Closed({ state }: { state: Exclude<ResetLink['state'], 'open'> }) {
  const { heading, why } = WORDS[state];
  return (
    <>
      <title>{`${heading} – Gradeline`}</title>
      <h1 className="govuk-heading-xl">{heading}</h1>
      <p className="govuk-body">{why}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          Sign in
        </a>{' '}
        with the password you have, or{' '}
        <a className="govuk-link" href="/sign-in/forgotten">
          get a new link
        </a>
        .
      </p>
    </>
  );
}

const WORDS = {
  used: { heading: 'This link has been used', why: 'A link sets one password, once.' },
  expired: { heading: 'This link has run out', why: 'For safety, a link works for one hour only.' },
  unknown: {
    heading: 'This link does not work',
    why: 'Check that you copied all of it. It also stops working once a password has been set in another way.',
  },
} as const;
