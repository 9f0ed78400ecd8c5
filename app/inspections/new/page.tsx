import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { InspectionForm } from '@/components/inspection/InspectionForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { currentPerson } from '@/data/auth';
import { formChoices } from '@/data/framework-choices';
import { NO_VALUES } from '@/domain/inspection-form/values';
import { mayRecord } from '@/domain/permission';
import { NotPermitted } from '../NotPermitted';
import { record } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewInspection({ searchParams }: Props) {
  const { authority: slug } = await searchParams;
  const person = await currentPerson();
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(addressFor(slug))}`);
  if (!mayRecord(person)) return <NotPermitted what="add" />;
  const choices = await formChoices();
  const authority = choices.authorities.find((council) => council.slug === slug)?.id ?? '';
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: '/authorities', text: 'Councils' },
        ]}
      />
      <InspectionForm
        action={record}
        choices={choices}
        address="/inspections/new"
        title="Add an inspection"
        button="Record this inspection"
        first={{ values: { ...NO_VALUES, authority }, problems: [], requestKey: randomUUID(), duplicate: null }}
      />
    </>
  );
}

function addressFor(slug: string | string[] | undefined): string {
  return typeof slug === 'string' ? `/inspections/new?authority=${encodeURIComponent(slug)}` : '/inspections/new';
}
