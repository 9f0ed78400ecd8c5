import type { Metadata } from 'next';
import { canSendLetters } from '@/mail/send';
import { AskForm } from './AskForm';

/** The form and what stands in its place write their own titles. */
export const metadata: Metadata = { title: { absolute: '' } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ForgottenPage({ searchParams }: Props) {
  const { asked } = await searchParams;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Way asked={asked !== undefined} />
      </div>
    </div>
  );
}

function Way({ asked }: { asked: boolean }) {
  if (!canSendLetters()) return <AskAnAdministrator />;
  return asked ? <LookForALetter /> : <AskForm />;
}

function LookForALetter() {
  return (
    <>
      <title>Look for a letter – Gradeline</title>
      <h1 className="govuk-heading-xl">Look for a letter</h1>
      <p className="govuk-body">
        If there is an account with this address, a letter with a link is on its way; it works for one hour.
      </p>
      <p className="govuk-body">
        If none comes, look among the unwanted mail, check that it was the address you sign in with, and{' '}
        <a className="govuk-link" href="/sign-in/forgotten">
          ask again
        </a>
        . An administrator of this copy of Gradeline can give you a link too.
      </p>
    </>
  );
}

function AskAnAdministrator() {
  return (
    <>
      <title>If you cannot sign in – Gradeline</title>
      <h1 className="govuk-heading-xl">If you cannot sign in</h1>
      <p className="govuk-body">
        Ask an administrator of this copy of Gradeline for a link that sets a new password. It works once, for one hour,
        and signs you in.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          Back to sign in
        </a>
      </p>
    </>
  );
}
