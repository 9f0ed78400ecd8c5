import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { InvitationTable } from '@/components/person/InvitationTable';
import { InviteForm } from '@/components/person/InviteForm';
import { PeopleTable } from '@/components/person/PeopleTable';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { NotificationBanner, SuccessBanner } from '@/components/ui/NotificationBanner';
import { openInvitations } from '@/data/invitations';
import { type ListedPerson, listPeople } from '@/data/people-read';
import { inviteSomebody, withdraw } from './actions';
import { managing } from './managing';
import { NotPermitted } from './NotPermitted';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

type Asked = { withdrawn?: string | string[]; closed?: string | string[] };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Asked> }) {
  if ((await managing('/people')) === null) return <NotPermitted />;
  const [asked, people, open] = await Promise.all([searchParams, listPeople(), openInvitations()]);
  const invitations = open.map((invitation) => ({ ...invitation, requestKey: randomUUID() }));
  const first = { values: { role: '', email: '' }, problems: [], requestKey: randomUUID(), made: null };
  return (
    <>
      <Breadcrumbs items={[{ href: '/', text: 'England now' }]} />
      <InviteForm action={inviteSomebody} first={first} notice={<Done asked={asked} people={people} />}>
        <PeopleTable people={people} />
        {invitations.length === 0 ? (
          <p className="govuk-body">No invitation is open.</p>
        ) : (
          <InvitationTable invitations={invitations} withdraw={withdraw} />
        )}
      </InviteForm>
    </>
  );
}

/** Says what was just done, if the record says the same: addresses can be made up. */
function Done({ asked: { withdrawn, closed }, people }: { asked: Asked; people: readonly ListedPerson[] }) {
  if (withdrawn === 'too-late') {
    return (
      <NotificationBanner>
        <p className="govuk-body">That invitation was used, was withdrawn or ran out before you withdrew it.</p>
      </NotificationBanner>
    );
  }
  const person = people.find(({ id, closedAt }) => id === closed && closedAt !== null);
  const said = typeof withdrawn === 'string' ? 'That invitation no longer works.' : wordsFor(person);
  if (said === null) return null;
  return (
    <SuccessBanner key={`${said} ${withdrawn}`}>
      <p className="govuk-notification-banner__heading">{said}</p>
    </SuccessBanner>
  );
}

function wordsFor(closed: ListedPerson | undefined): string | null {
  return closed === undefined ? null : `The account of ${closed.name} is closed.`;
}
