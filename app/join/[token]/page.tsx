import type { Metadata } from 'next';
import { invitedAddress, joiningLinkState, type LinkState } from '@/data/tokens';
import { JoinForm } from './JoinForm';

/** The form and the refusals write their own titles. The address is a secret, so nobody's index should hold it. */
export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false, follow: false } };

type Props = { params: Promise<{ token: string }> };

/** Only looks at the link: mail scanners and previews open links too, and must not use it up. */
export default async function JoinPage({ params }: Props) {
  const { token } = await params;
  const [state, email] = await Promise.all([joiningLinkState(token), invitedAddress(token)]);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {state === 'open' ? <JoinForm token={token} email={email ?? ''} /> : <Closed state={state} />}
      </div>
    </div>
  );
}

function Closed({ state }: { state: Exclude<LinkState, 'open'> }) {
  const { heading, why } = WORDS[state];
  return (
    <>
      <title>{`${heading} – Gradeline`}</title>
      <h1 className="govuk-heading-xl">{heading}</h1>
      <p className="govuk-body">{why}</p>
      <p className="govuk-body">
        If you have an account, <SignInLink />. If not, ask whoever sent you the link for a new one.
      </p>
      <p className="govuk-body">
        If you are setting Gradeline up, stop it and start it again: while nobody administers it, every start shows a
        new link.
      </p>
    </>
  );
}

function SignInLink() {
  return (
    <a className="govuk-link" href="/sign-in">
      sign in
    </a>
  );
}

const WORDS = {
  used: { heading: 'This link has been used', why: 'A link makes one account, once.' },
  expired: { heading: 'This link has run out', why: 'For safety, a link works for a short time only.' },
  unknown: {
    heading: 'This link does not work',
    why: 'Check that you copied all of it. It may also have been replaced by a newer one.',
  },
} as const;
