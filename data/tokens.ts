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

/** A link just made. `secret` is told to whoever made it, `id` to anybody who may see that there is such a link. */
export interface Link {
  /** 43 characters that fit into an address. */
  secret: string;
  id: string;
  until: Date;
}

/** As much of its hash as tells a link from every other. Nothing can be done with it. */
export function linkId(hash: string): string {
  return hash.slice(0, 16);
}

/** Makes a one-time link. Whom earlier ones were meant for is forgotten once they have run out. */
export async function makeLink(db: Prisma.TransactionClient, link: LinkFor): Promise<Link> {
  const secret = randomBytes(32).toString('base64url');
  const hash = hashOf(secret);
  const now = Date.now();
  const until = new Date(now + LIFETIME[link.purpose]);
  const over = { expiresAt: { lt: new Date(now) }, email: { not: null } };
  await db.token.updateMany({ where: over, data: { email: null } });
  await db.token.create({ data: { ...link, hash, expiresAt: until } });
  return { secret, id: linkId(hash), until };
}

/** A new one-time link's secret, 43 characters that fit into an address. */
export async function makeToken(db: Prisma.TransactionClient, link: LinkFor): Promise<string> {
  return (await makeLink(db, link)).secret;
}

/**
 * Path of a fresh one-time link that makes the first administrator; null where there is one already.
 * Earlier links of the kind that nobody used stop working, so that one found in an old log opens nothing.
 */
export function firstAdministratorLink(db: PrismaClient = database()): Promise<string | null> {
  return db.$transaction(replaceFirstAdministratorLink);
}

async function replaceFirstAdministratorLink(tx: Prisma.TransactionClient): Promise<string | null> {
  const open = { role: 'administrator', closedAt: null } as const;
  if ((await tx.user.findFirst({ where: open, select: { id: true } })) !== null) return null;
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

/** Whom an open invitation is meant for, to be offered in its form; null where that was not said. */
export async function invitedAddress(secret: string): Promise<string | null> {
  const open = { usedAt: null, expiresAt: { gt: new Date() } };
  const where = { hash: hashOf(secret), purpose: 'invite', ...open };
  return (await database().token.findUnique({ where, select: { email: true } }))?.email ?? null;
}

/**
 * Uses up the link, in the transaction of what it is used for: if that fails, the link is as before. One statement, so
 * of several at once exactly one succeeds. Answers the role it gives and who made it, or null where the link is not open.
 * Whom it was meant for is not kept once it is used.
 */
export async function consumeJoiningToken(
  tx: Prisma.TransactionClient,
  secret: string,
): Promise<{ role: Role; madeById: string | null } | null> {
  const [used] = await tx.$queryRaw<{ role: Role | null; madeById: string | null }[]>`
    UPDATE "token" SET "used_at" = now(), "email" = NULL
    WHERE "hash" = ${hashOf(secret)} AND "purpose" = ANY (${[...JOINING]})
      AND "used_at" IS NULL AND "expires_at" > now()
    RETURNING "role", "made_by_id" AS "madeById"`;
  return used === undefined || used.role === null ? null : { role: used.role, madeById: used.madeById };
}

/** What the database keeps of a secret. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
