import { verifyPassword } from 'better-auth/crypto';
import { addressOnceClosed } from '../domain/closed-account.ts';
import type { Person } from '../domain/permission.ts';
import { writePersonRevision } from './account-revisions.ts';
import {
  type AccountAsked,
  type Changed,
  isLastAdministrator,
  type LockedPerson,
  onOpenAccount,
  refused,
  type Turn,
} from './account-turn.ts';
import { database } from './database.ts';
import type { PrismaClient } from './generated/client.ts';
import { withdrawLinksBy } from './invitations.ts';

/**
 * Closes an account for good: address, password, sessions and links go; the name stays, beside what was recorded. The
 * address can be invited again, and then makes a new account.
 * @param asked `own` where somebody closes their own
 */
export function closeAccount(asked: AccountAsked, db?: PrismaClient): Promise<Changed> {
  const work = async (turn: Turn, person: LockedPerson): Promise<Changed> => {
    if (isLastAdministrator(turn, person)) return refused('last-administrator');
    await withdrawLinksBy(turn.tx, person.id, asked);
    await forget(turn, person);
    const { name, role } = person;
    await writePersonRevision(turn.tx, person, { ...asked, verb: 'withdraw', after: { name, role, closed: true } });
    return { outcome: 'done' };
  };
  return onOpenAccount(asked, work, db);
}

/** The same by its owner, who proves with the password that it is them: a browser left alone must not be enough. */
export async function closeOwnAccount(
  person: Pick<Person, 'id' | 'name'>,
  { password, requestKey }: { password: string; requestKey: string },
): Promise<Changed> {
  const where = { userId: person.id, providerId: 'credential' };
  const kept = await database().account.findFirst({ where, select: { password: true } });
  const right = kept?.password != null && (await verifyPassword({ hash: kept.password, password }));
  if (!right) return refused('wrong-password');
  return closeAccount({ person: person.id, by: { id: person.id, name: person.name }, requestKey, own: true });
}

/** All that is kept of a person but name, role and dates. */
async function forget({ tx }: Turn, { id, email }: LockedPerson): Promise<void> {
  await tx.token.deleteMany({ where: { userId: id } });
  await tx.token.updateMany({ where: { email }, data: { email: null } });
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.account.deleteMany({ where: { userId: id } });
  await tx.knownAddress.deleteMany({ where: { userId: id } });
  await tx.user.update({
    where: { id },
    data: { email: addressOnceClosed(id), emailVerified: false, image: null, closedAt: new Date() },
  });
}
