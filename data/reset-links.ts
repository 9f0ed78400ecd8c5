import type { Person } from '../domain/permission.ts';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { hashOf, type LinkState, makeToken } from './tokens.ts';

/** One-time links that set a new password. Those of a closed account are as good as none. */

type Owner = Pick<Person, 'name' | 'email'>;

/** Whose password an open link sets, or why a link sets none. */
export type ResetLink = { state: 'open'; owner: Owner } | { state: Exclude<LinkState, 'open'> };

/** What the link with this secret can do. Changes nothing. */
export async function resetLink(secret: string): Promise<ResetLink> {
  const token = await database().token.findUnique({
    where: { hash: hashOf(secret), purpose: 'reset', user: { closedAt: null } },
    select: { usedAt: true, expiresAt: true, user: { select: { name: true, email: true } } },
  });
  const owner = token?.user ?? null;
  if (token === null || owner === null) return { state: 'unknown' };
  if (token.usedAt !== null) return { state: 'used' };
  return token.expiresAt > new Date() ? { state: 'open', owner } : { state: 'expired' };
}

/** Makes a link for whoever has an account with this address (lower case); null where nobody has. */
export async function makeResetLink(email: string): Promise<(Owner & { secret: string }) | null> {
  const where = { email, closedAt: null };
  const owner = await database().user.findUnique({ where, select: { id: true, name: true, email: true } });
  if (owner === null) return null;
  const secret = await makeToken(database(), { purpose: 'reset', userId: owner.id });
  return { name: owner.name, email: owner.email, secret };
}

/**
 * Uses up the link, in the transaction of what it is used for. Answers its owner, whose row is locked, or null where the link is
 * not open. The row is locked before the link: an account that is being closed at the same moment is closed by then, or waits.
 */
export async function consumeResetLink(
  tx: Prisma.TransactionClient,
  secret: string,
): Promise<{ id: string; email: string } | null> {
  const hash = hashOf(secret);
  const [owner] = await tx.$queryRaw<{ id: string; email: string }[]>`
    SELECT "user"."id", "user"."email" FROM "user" JOIN "token" ON "token"."user_id" = "user"."id"
    WHERE "token"."hash" = ${hash} AND "token"."purpose" = 'reset' AND "user"."closed_at" IS NULL
    FOR UPDATE OF "user"`;
  if (owner === undefined) return null;
  const used = await tx.$executeRaw`
    UPDATE "token" SET "used_at" = now() WHERE "hash" = ${hash} AND "used_at" IS NULL AND "expires_at" > now()`;
  return used === 1 ? owner : null;
}

/** Removes every link for this person's password that nobody used: an old letter must not undo what was set since. */
export async function removeResetLinks(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  await tx.token.deleteMany({ where: { userId, purpose: 'reset', usedAt: null } });
}
