import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PersonFacts } from '@/components/person/PersonFacts';
import { ResetLinkForm } from '@/components/person/ResetLinkForm';
import { RoleForm } from '@/components/person/RoleForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { SuccessBanner } from '@/components/ui/NotificationBanner';
import { type PersonInFull, personWith } from '@/data/people-read';
import { PersonId } from '@/domain/people-form';
import { ROLE_IN_WORDS } from '@/domain/role-words';
import { managing } from '../managing';
import { NotPermitted } from '../NotPermitted';
import { endSessions, giveRole, makeLinkForPassword } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export default async function PersonPage({ params, searchParams }: Props) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  if ((await managing(`/people/${id}`)) === null) return <NotPermitted />;
  const person = await personWith(PersonId.parse(id));
  if (person === null) notFound();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: '/people', text: 'People' },
        ]}
      />
      {person.closedAt === null ? <Open person={person} done={done} /> : <Closed person={person} />}
    </>
  );
}

function Closed({ person }: { person: PersonInFull }) {
  return (
    <>
      <title>{`${person.name} – Gradeline`}</title>
      <h1 className="govuk-heading-xl">{person.name}</h1>
      <PersonFacts person={person} />
      <p className="govuk-body">
        This account is closed. Its name stays beside what it recorded; nothing else of it is kept.
      </p>
    </>
  );
}

function Open({ person, done }: { person: PersonInFull; done: string | string[] | undefined }) {
  const { id, name, role } = person;
  const whose = { id, name };
  const first = { role, problems: [], requestKey: randomUUID() };
  const link = { problem: null, requestKey: randomUUID(), made: null };
  return (
    <>
      {/* The key: once the role has changed, what was wrong before is no more. */}
      <RoleForm key={role} action={giveRole} person={whose} first={first} notice={<Done person={person} done={done} />}>
        <PersonFacts person={person} />
      </RoleForm>
      <ResetLinkForm action={makeLinkForPassword} person={whose} first={link} />
      <Sessions person={person} />
      <h2 className="govuk-heading-m">Close this account</h2>
      <p className="govuk-body">The next page says what stays and what goes, before anything happens.</p>
      <LinkButton look="warning" href={`/people/${id}/close`}>
        Close this account
      </LinkButton>
    </>
  );
}

/** What was just done, as the record has it: addresses can be made up. */
function Done({ person, done }: { person: PersonInFull; done: string | string[] | undefined }) {
  const { name, role, sessions } = person;
  const ended = done === 'sessions' && sessions === 0 ? `${name} is signed in nowhere now.` : null;
  const said = done === 'role' ? `${name} is ${ROLE_IN_WORDS[role]} now.` : ended;
  if (said === null) return null;
  return (
    <SuccessBanner>
      <p className="govuk-notification-banner__heading">{said}</p>
    </SuccessBanner>
  );
}

function Sessions({ person: { id, name, sessions } }: { person: PersonInFull }) {
  return (
    <>
      <h2 className="govuk-heading-m">Sessions</h2>
      {sessions === 0 ? <p className="govuk-body">{name} is signed in nowhere.</p> : null}
      {sessions === 0 ? null : (
        <form action={endSessions}>
          <p className="govuk-body">
            If a computer or phone of theirs is lost, sign them out everywhere. Whoever knows the password can sign in
            again.
          </p>
          <input type="hidden" name="requestKey" value={randomUUID()} />
          <input type="hidden" name="person" value={id} />
          <Button look="secondary">Sign them out everywhere</Button>
        </form>
      )}
    </>
  );
}
