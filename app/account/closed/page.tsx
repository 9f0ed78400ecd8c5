import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Your account is closed' };

/** Where closing one's own account ends. It knows nobody: there is nobody signed in any more. */
export default function AccountClosedPage() {
  return (
    <>
      <h1 className="govuk-heading-xl">Your account is closed</h1>
      <p className="govuk-body">
        You are signed out. Your name stays beside what you recorded; your email address and password are not kept.
      </p>
      <p className="govuk-body">
        Reading needs no account: go to{' '}
        <a className="govuk-link" href="/">
          England now
        </a>
        .
      </p>
    </>
  );
}
