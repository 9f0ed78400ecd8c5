import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { SuccessionForm } from '@/components/authority/SuccessionForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { currentPerson } from '@/data/auth';
import { successionChoices } from '@/data/succession-choices';
import { mayManageCouncils } from '@/domain/permission';
import { NO_SUCCESSION } from '@/domain/succession-form/values';
import { recordChange } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

export default async function NewSuccession({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const person = await currentPerson();
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(`/authorities/${slug}/succession`)}`);
  if (!mayManageCouncils(person)) return <NotPermitted />;
  const choices = await successionChoices();
  const authority = choices.authorities.find((council) => council.slug === slug);
  if (authority === undefined) notFound();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: '/authorities', text: 'Councils' },
          { href: `/authorities/${slug}`, text: authority.name },
        ]}
      />
      <SuccessionForm
        action={recordChange}
        authority={authority}
        choices={choices}
        first={{ values: { ...NO_SUCCESSION, authority: slug }, problems: [], requestKey: randomUUID() }}
      />
    </>
  );
}

function NotPermitted() {
  return (
    <>
      <title>You can’t record changes between councils – Gradeline</title>
      <h1 className="govuk-heading-xl">You can’t record changes between councils</h1>
      <p className="govuk-body">Only an administrator can say that a council is replaced, and by which.</p>
    </>
  );
}
