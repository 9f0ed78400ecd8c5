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
          <li>
            which networks you have signed in from in the last six months, in a form from which no address can be read:
            so that others’ guesses at your password don’t keep you out
          </li>
        </ul>
        <p className="govuk-body">
          Where this copy of Gradeline has a mail server, it sends you a letter when somebody invites you, and when you
          ask for a link that sets a new password.
        </p>
        <h2 className="govuk-heading-l">If you are invited</h2>
        <p className="govuk-body">
          An administrator may write your email address on an invitation, to tell it from others. It is removed when the
          invitation is used or withdrawn. When it has run out, after a week, it is removed as soon as somebody makes
          another link.
        </p>
        <h2 className="govuk-heading-l">What you record keeps your name</h2>
        <p className="govuk-body">
          Everything you record or change is kept with your name and the time, so that others can see where a figure
          comes from. Who was given which role, and by whom, is kept the same way.
        </p>
        <h2 className="govuk-heading-l">If your account is closed</h2>
        <p className="govuk-body">
          You can{' '}
          <a className="govuk-link" href="/account/close">
            close your account
          </a>{' '}
          yourself, and an administrator can do it. Kept are your name, beside what you recorded, and that you had an
          account, in which role and from when to when. Removed, at once and for good, are your email address, your
          password, your sessions with their network addresses, and every link you made that nobody has used.
        </p>
        <p className="govuk-body">
          For anything else about your details, ask the people who run this copy of Gradeline.
        </p>
      </div>
    </div>
  );
}
