import { Button } from '@/components/ui/Button';
import type { OwnSession } from '@/data/own-sessions';
import { browserInWords } from '@/domain/browser';
import { londonMoment } from '@/domain/london';
import { signOut } from '../sign-in/actions';
import { endOne, endOthers } from './actions';

/** Where somebody is signed in, with the ways to end it. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <>
      <h2 className="govuk-heading-l">Where you are signed in</h2>
      <p className="govuk-body">
        Each time you sign in begins a session, which ends when you sign out, or after a week. End those you do not
        know, then change your password.
      </p>
      {sessions.map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
      {sessions.length > 1 ? (
        <form action={endOthers}>
          <Button look="warning">End all other sessions</Button>
        </form>
      ) : null}
    </>
  );
}

function SessionCard({ session }: { session: OwnSession }) {
  const { id, since, address, userAgent, present } = session;
  const browser = browserInWords(userAgent);
  return (
    <article className="event" aria-labelledby={`session-${id}`}>
      <h3 className="govuk-heading-m" id={`session-${id}`}>
        {browser}
        {present ? ' (this session)' : ''}
      </h3>
      <p className="govuk-body">
        Signed in <time dateTime={since.toISOString()}>{londonMoment(since)}</time>, from{' '}
        {address === null ? 'a network address that is not known' : `network address ${address}`}.
      </p>
      {present ? (
        <form action={signOut}>
          <Button look="secondary">Sign out here</Button>
        </form>
      ) : (
        <form action={endOne}>
          <input type="hidden" name="session" value={id} />
          <Button look="secondary">
            End this session
            <span className="govuk-visually-hidden">
              : {browser}, signed in {londonMoment(since)}
            </span>
          </Button>
        </form>
      )}
    </article>
  );
}
