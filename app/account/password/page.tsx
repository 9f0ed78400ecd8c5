import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { currentPerson } from '@/data/auth';
import { ChangeForm } from './ChangeForm';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

export default async function PasswordPage() {
  const person = await currentPerson();
  if (person === null) redirect('/sign-in?next=%2Faccount%2Fpassword');
  return (
    <>
      <Breadcrumbs items={[{ href: '/account', text: 'Your account' }]} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ChangeForm email={person.email} />
        </div>
      </div>
    </>
  );
}
