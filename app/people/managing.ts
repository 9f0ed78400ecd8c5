import { redirect } from 'next/navigation';
import { currentPerson } from '@/data/auth';
import { mayManagePeople, type Person } from '@/domain/permission';

/** Who looks at a page about people: an administrator. Null for others who are signed in; nobody goes and signs in first. */
export async function managing(address: string): Promise<Person | null> {
  const person = await currentPerson();
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(address)}`);
  return mayManagePeople(person) ? person : null;
}
