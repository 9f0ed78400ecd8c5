import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { FocusOnMount } from '@/components/ui/FocusOnMount';
import { NotificationBanner, SuccessBanner } from '@/components/ui/NotificationBanner';
import { SummaryList } from '@/components/ui/SummaryList';
import { currentPerson } from '@/data/auth';
import { ownSessions, presentSession } from '@/data/own-sessions';
import { passwordSetAt } from '@/data/passwords';
import { londonMoment } from '@/domain/london';
import type { Person } from '@/domain/permission';
import { ROLE_CHOICES, ROLE_NAMES } from '@/domain/role-words';
import { SessionList } from './SessionList';

export const metadata: Metadata = { title: 'Your account' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountPage({ searchParams }: Props) {
  const [{ ended, password }, person, request] = await Promise.all([searchParams, currentPerson(), headers()]);
  if (person === null) redirect('/sign-in?next=%2Faccount');
  const [sessions, setAt] = await Promise.all([
    presentSession(request).then((present) => ownSessions(person.id, present)),
    passwordSetAt(person.id),
  ]);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {/* Another key for each number of sessions: the word that one more has ended is read out too. */}
        <Done key={sessions.length} what={password === 'changed' ? 'password' : ended} />
        <h1 className="govuk-heading-xl">Your account</h1>
        <SummaryList facts={factsOf(person, setAt)} />
        <SessionList sessions={sessions} />
        <h2 className="govuk-heading-l">Close your account</h2>
        <p className="govuk-body">
          What you recorded stays, with your name beside it.{' '}
          <a className="govuk-link" href="/account/close">
            Close your account
          </a>
        </p>
      </div>
    </div>
  );
}

function factsOf({ name, email, role }: Person, setAt: Date | null) {
  const may = ROLE_CHOICES.find((choice) => choice.role === role)?.may ?? '';
  return [
    { term: 'Name', value: name },
    { term: 'Email address', value: email },
    { term: 'Role', value: `${ROLE_NAMES[role]}. ${may}.` },
    { term: 'Password', value: <PasswordFact setAt={setAt} /> },
  ];
}

function PasswordFact({ setAt }: { setAt: Date | null }) {
  return (
    <>
      {setAt === null ? 'None is set' : `Set ${londonMoment(setAt)}`}
      <br />
      <a className="govuk-link" href="/account/password">
        Change your password
      </a>
    </>
  );
}

function Done({ what }: { what: unknown }) {
  switch (what) {
    case 'password':
      return <SuccessBanner>Your password is changed, and every other session has ended.</SuccessBanner>;
    case 'one':
      return <SuccessBanner>The session has ended.</SuccessBanner>;
    case 'others':
      return <SuccessBanner>Every session but this one has ended.</SuccessBanner>;
    case 'none':
      return (
        <FocusOnMount className="focus-holder" signal="once">
          <NotificationBanner>
            No session was ended. The one you chose had ended already, or is not yours.
          </NotificationBanner>
        </FocusOnMount>
      );
    default:
      return null;
  }
}
