import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../domain/permission.ts';
import { database } from './database.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';

/**
 * One-time links. The secret is in the link alone: the database keeps its SHA-256, so that a copy of the database
 * opens nothing. A plain hash is enough for 32 random bytes.
 */

export type Purpose = 'first-administrator' | 'invite' | 'reset';

/** What a link that makes an account may be for. */
const JOINING = ['first-administrator', 'invite'] as const satisfies readonly Purpose[];

export type LinkState = 'open' | 'used' | 'expired' | 'unknown';

const HOUR = 60 * 60 * 1000;
/** Milliseconds. The first administrator's is short because it is printed to a terminal, and every start makes a new one. */
const LIFETIME: Readonly<Record<Purpose, number>> = {
  'first-administrator': 24 * HOUR,
  invite: 7 * 24 * HOUR,
  reset: HOUR,
};

/** What a link is for: an account of some role, or a new password for somebody. `madeById` is whoever made it. */
export type LinkFor =
  | { purpose: (typeof JOINING)[number]; role: Role; email?: string | null; madeById?: string }
  | { purpose: 'reset'; userId: string; madeById?: string };

/** A new one-time link's secret, 43 characters that fit into an address. */
export async function makeToken(db: Prisma.TransactionClient, link: LinkFor): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await db.token.create({
    data: { ...link, hash: hashOf(secret), expiresAt: new Date(Date.now() + LIFETIME[link.purpose]) },
  });
  return secret;
}

/**
 * Path of a fresh one-time link that makes the first administrator; null where there is one already.
 * Earlier links of the kind that nobody used stop working, so that one found in an old log opens nothing.
 */
export function firstAdministratorLink(db: PrismaClient = database()): Promise<string | null> {
  return db.$transaction(replaceFirstAdministratorLink);
}

async function replaceFirstAdministratorLink(tx: Prisma.TransactionClient): Promise<string | null> {
  if ((await tx.user.findFirst({ where: { role: 'administrator' }, select: { id: true } })) !== null) return null;
  await closeFirstAdministratorLinks(tx);
  return `/join/${await makeToken(tx, { purpose: 'first-administrator', role: 'administrator' })}`;
}

/** Once there is an administrator, nobody else becomes the first. */
export async function closeFirstAdministratorLinks(tx: Prisma.TransactionClient): Promise<void> {
  await tx.token.deleteMany({ where: { purpose: 'first-administrator', usedAt: null } });
}

/** Whether the link with this secret can still make an account. Changes nothing. */
export async function joiningLinkState(secret: string): Promise<LinkState> {
  const token = await database().token.findUnique({
    where: { hash: hashOf(secret), purpose: { in: [...JOINING] } },
    select: { usedAt: true, expiresAt: true },
  });
  if (token === null) return 'unknown';
  if (token.usedAt !== null) return 'used';
  return token.expiresAt > new Date() ? 'open' : 'expired';
}

/**
 * Uses up the link, in the transaction of what it is used for: if that fails, the link is as before. One statement, so
 * of several at once exactly one succeeds. Answers the role it gives, or null where the link is not open.
 */
export async function consumeJoiningToken(tx: Prisma.TransactionClient, secret: string): Promise<Role | null> {
  const rows = await tx.$queryRaw<{ role: Role | null }[]>`
    UPDATE "token" SET "used_at" = now()
    WHERE "hash" = ${hashOf(secret)} AND "purpose" = ANY (${[...JOINING]})
      AND "used_at" IS NULL AND "expires_at" > now()
    RETURNING "role"`;
  return rows[0]?.role ?? null;
}

/** What the database keeps of a secret. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
