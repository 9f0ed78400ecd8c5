import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { currentPerson } from '@/data/auth';
import { type Amendable, amendable } from '@/data/inspections';
import { NO_CHANGE } from '@/domain/inspection-form/change';
import { mayRecord } from '@/domain/permission';

/**
 * What a page that changes an inspection begins with: somebody signed in (others go there first), an inspection that exists,
 * and the state of its form. Null where the person may not record.
 */
export async function editing(id: string, verb: 'amend' | 'withdraw' | 'restore') {
  const address = `/inspections/${id}/${verb}`;
  const person = await currentPerson();
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(address)}`);
  const event = await amendable(id);
  if (event === null) notFound();
  if (!mayRecord(person)) return null;
  return { event, address, first: firstOf(event) };
}

function firstOf({ record, seen }: Amendable) {
  const change = { inspection: record.id, seen, typed: NO_CHANGE, stale: null };
  return { change, problems: [], requestKey: randomUUID(), duplicate: null };
}
