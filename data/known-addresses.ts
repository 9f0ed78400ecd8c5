import { database } from './database.ts';
import { keyOf } from './limits.ts';

/** Networks that people have signed in from: from there, others' guesses elsewhere don't keep them out. */

/** Milliseconds for which a network is remembered after the last time. */
const REMEMBERED = 180 * 24 * 60 * 60 * 1000;

/** Whether the owner of the account with this address has signed in from this network. */
export async function isKnown(email: string, network: string): Promise<boolean> {
  const known = await database().knownAddress.findFirst({
    where: { hash: keyOf([network]), user: { email }, seenAt: { gt: new Date(Date.now() - REMEMBERED) } },
    select: { userId: true },
  });
  return known !== null;
}

/** Remembers where somebody has signed in from, and forgets what is long ago. */
export async function remember(email: string, network: string): Promise<void> {
  const user = await database().user.findUnique({ where: { email }, select: { id: true } });
  if (user === null) return;
  const seenAt = new Date();
  const own = { userId: user.id, hash: keyOf([network]) };
  await database().knownAddress.upsert({
    where: { userId_hash: own },
    create: { ...own, seenAt },
    update: { seenAt },
  });
  await database().knownAddress.deleteMany({ where: { seenAt: { lt: new Date(Date.now() - REMEMBERED) } } });
}
