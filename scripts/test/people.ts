import { randomUUID } from 'node:crypto';
import { database } from '../../data/database.ts';
import { addPerson, COMMAND_LINE } from '../../data/people.ts';
import { auth } from '../../data/sessions.ts';
import type { Person, Role } from '../../domain/permission.ts';

/** What data tests about people have in common. */

export const PASSWORD = 'kettle gravel moth';

let count = 0;

/** An account that nobody has yet. */
export function newAccount() {
  count += 1;
  return { name: `Joiner ${count}`, email: `joiner-${count}@example.gov.uk`, password: PASSWORD };
}

/** Somebody of the test's own, with an open account. */
export async function personOfRole(role: Role): Promise<Person> {
  const added = await addPerson({ ...newAccount(), role }, COMMAND_LINE);
  if (!added.added) throw new Error('The address is taken');
  return added.person;
}

/** Makes this person the only administrator there is, whoever was before. */
export async function onlyAdministrator({ id }: Person): Promise<void> {
  await database().user.updateMany({ where: { id: { not: id }, role: 'administrator' }, data: { role: 'editor' } });
}

/** Gives somebody a session, as signing in does. */
export async function openSession({ id }: Person): Promise<void> {
  const expiresAt = new Date(Date.now() + 60_000);
  await database().session.create({ data: { id: randomUUID(), token: randomUUID(), userId: id, expiresAt } });
}

/** The cookie of somebody who has just signed in. */
export async function cookieOf({ email }: Person): Promise<string> {
  const signIn = { body: { email, password: PASSWORD }, headers: new Headers(), returnHeaders: true } as const;
  const { headers } = await auth().api.signInEmail(signIn);
  return headers.getSetCookie().map((line) => line.split(';')[0])[0] ?? '';
}

/** What a browser sends of a form. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** Every row about people, to be compared with a later look: a refusal changes none. */
export async function allAboutPeople(): Promise<unknown> {
  const db = database();
  return Promise.all([
    db.user.findMany({ orderBy: { id: 'asc' } }),
    db.account.findMany({ orderBy: { id: 'asc' } }),
    db.session.findMany({ orderBy: { id: 'asc' } }),
    db.token.findMany({ orderBy: { hash: 'asc' } }),
    db.knownAddress.findMany({ orderBy: { hash: 'asc' } }),
    db.revision.findMany({ where: { subjectType: { in: ['person', 'invitation'] } }, orderBy: { id: 'asc' } }),
  ]);
}

/** What the history of a person or an invitation says, first to last. */
export function historyOf(subjectId: string) {
  return database().revision.findMany({
    where: { subjectId },
    select: { number: true, verb: true, before: true, after: true, reason: true, actorName: true },
    orderBy: { number: 'asc' },
  });
}
