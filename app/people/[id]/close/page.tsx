import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { CloseForm } from '@/components/person/CloseForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { personWith } from '@/data/people-read';
import { PersonId } from '@/domain/people-form';
import { managing } from '../../managing';
import { NotPermitted } from '../../NotPermitted';
import { closeTheirs } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

export default async function CloseAccountPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const administrator = await managing(`/people/${id}/close`);
  if (administrator === null) return <NotPermitted />;
  if (administrator.id === id) redirect('/account/close');
  const person = await personWith(PersonId.parse(id));
  if (person === null) notFound();
  if (person.closedAt !== null) redirect(`/people/${id}`);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: '/people', text: 'People' },
          { href: `/people/${id}`, text: person.name },
        ]}
      />
      <CloseForm
        action={closeTheirs}
        first={{ problems: [], requestKey: randomUUID() }}
        address={`/people/${id}/close`}
        person={{ id, name: person.name }}
      />
    </>
  );
}
