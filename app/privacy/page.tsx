import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Privacy' };

export default function PrivacyPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">Privacy</h1>
        <h2 className="govuk-heading-l">If you only read</h2>
        <p className="govuk-body">
          You need no account. Gradeline sets no cookie, counts no visits and loads nothing from other sites. The links
          to reports and articles lead to other people’s sites, which have their own rules.
        </p>
        <h2 className="govuk-heading-l">If you sign in</h2>
        <p className="govuk-body">
          One cookie keeps you signed in. It is needed for that and does nothing else. It goes when you sign out, and
          after a week in any case.
        </p>
        <p className="govuk-body">While you have an account, Gradeline keeps:</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>your name, your email address and what you may do here</li>
          <li>your password, in a form from which it cannot be read back</li>
          <li>
            each time you are signed in: since when, until when, the network address and the browser you came with. It
            is kept while that session lasts; one that has run out is removed when anybody next signs in. Under{' '}
            <a className="govuk-link" href="/account">
              your account
            </a>{' '}
            you see each, and can end it
          </li>
        </ul>
        <p className="govuk-body">
          Where this copy of Gradeline has a mail server, it sends you a letter when you ask for a link that sets a new
          password, and for nothing else.
        </p>
        <h2 className="govuk-heading-l">What you record keeps your name</h2>
        <p className="govuk-body">
          Everything you record or change is kept with your name and the time, so that others can see where a figure
          comes from. That stays when your account is closed.
        </p>
        <p className="govuk-body">
          For anything else about your details, ask the people who run this copy of Gradeline.
        </p>
      </div>
    </div>
  );
}
