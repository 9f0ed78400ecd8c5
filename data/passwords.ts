import { randomUUID } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { consumeResetLink, removeResetLinks } from './reset-links.ts';

/** Setting passwords that domain/password.ts has let through. Whoever had got in with the old one is put out. */

export interface PasswordAsked {
  /** What is typed as the present password. */
  current: string;
  password: string;
}

/** When this person's password was last set; null where there is none. */
export async function passwordSetAt(userId: string): Promise<Date | null> {
  const where = { providerId_accountId: credentialOf(userId) };
  return (await database().account.findUnique({ where, select: { updatedAt: true } }))?.updatedAt ?? null;
}

/**
 * Changes somebody's own password and ends their sessions, except the one they did it in. False where `current` is not
 * their password, or was changed by another request meanwhile: then nothing changes.
 */
export async function changePassword(
  { id, session }: { id: string; session: string | null },
  { current, password }: PasswordAsked,
): Promise<boolean> {
  const where = { providerId_accountId: credentialOf(id) };
  const known = (await database().account.findUnique({ where, select: { password: true } }))?.password ?? null;
  if (known === null || !(await verifyPassword({ hash: known, password: current }))) return false;
  const hash = await hashPassword(password);
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "user" WHERE "id" = ${id} FOR UPDATE`;
    const asBefore = { ...credentialOf(id), password: known };
    const { count } = await tx.account.updateMany({ where: asBefore, data: { password: hash } });
    if (count === 0) return false;
    await endOldWays(tx, id, session);
    return true;
  });
}

/**
 * Sets the password of whoever the one-time link is for, and uses it up; both or neither. Answers the email address to sign in
 * with, or null where the link is not open: then nothing changes.
 */
export async function resetPassword(secret: string, password: string): Promise<string | null> {
  const hash = await hashPassword(password);
  return database().$transaction(async (tx) => {
    const owner = await consumeResetLink(tx, secret);
    if (owner === null) return null;
    const where = { providerId_accountId: credentialOf(owner.id) };
    const create = { id: randomUUID(), userId: owner.id, ...credentialOf(owner.id), password: hash };
    await tx.account.upsert({ where, create, update: { password: hash } });
    await endOldWays(tx, owner.id, null);
    return owner.email;
  });
}

/** Better Auth finds a password by this provider and the person's own id. */
function credentialOf(userId: string) {
  return { providerId: 'credential', accountId: userId };
}

async function endOldWays(tx: Prisma.TransactionClient, userId: string, except: string | null): Promise<void> {
  await tx.session.deleteMany({ where: { userId, ...(except !== null && { id: { not: except } }) } });
  await removeResetLinks(tx, userId);
}
