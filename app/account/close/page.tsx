import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CloseForm } from '@/components/person/CloseForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { currentPerson } from '@/data/auth';
import { closeOwn } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

export default async function CloseOwnAccountPage() {
  const address = '/account/close';
  if ((await currentPerson()) === null) redirect(`/sign-in?next=${encodeURIComponent(address)}`);
  return (
    <>
      <Breadcrumbs items={[{ href: '/', text: 'England now' }]} />
      <CloseForm action={closeOwn} first={{ problems: [], requestKey: randomUUID() }} address={address} />
    </>
  );
}
