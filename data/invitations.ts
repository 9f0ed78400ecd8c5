import { type Invitation, InvitationId } from '../domain/people-form.ts';
import type { Role } from '../domain/permission.ts';
import { writeAccountRevision } from './account-revisions.ts';
import { type Asked, type Changed, inTurn, type Refused, refused } from './account-turn.ts';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { type Link, linkId, makeLink } from './tokens.ts';

/** An invitation that can still be used. */
export interface OpenInvitation {
  id: string;
  role: Role;
  /** Whom it is meant for, where that was said. */
  email: string | null;
  /** Name of whoever made it; null where the server did. */
  madeBy: string | null;
  until: Date;
}

/** `repeated`: the form has made one before, whose link can't be shown again. */
export type Invited = { outcome: 'done'; link: Link } | { outcome: 'repeated' } | Refused;

const open = () => ({ purpose: 'invite', usedAt: null, expiresAt: { gt: new Date() } });

/** Every invitation that can still be used, those that end first first. */
export async function openInvitations(): Promise<OpenInvitation[]> {
  const rows = await database().token.findMany({
    where: open(),
    select: { hash: true, role: true, email: true, expiresAt: true, madeBy: { select: { name: true } } },
    orderBy: [{ expiresAt: 'asc' }, { hash: 'asc' }],
  });
  return rows.flatMap(({ hash, role, email, madeBy, expiresAt }) =>
    // No invitation is without a role: a CHECK holds it.
    role === null ? [] : [{ id: linkId(hash), role, email, madeBy: madeBy?.name ?? null, until: expiresAt }],
  );
}

/** Makes a one-time link with which somebody makes an account of this role. Its secret is told here and never again. */
export function invite({ role, email, ...asked }: Invitation & Asked): Promise<Invited> {
  return inTurn(asked, async ({ tx }): Promise<Invited> => {
    const taken = email !== null && (await tx.user.findUnique({ where: { email }, select: { id: true } })) !== null;
    if (taken) return refused('email-taken');
    const maker = asked.by.id === null ? {} : { madeById: asked.by.id };
    const link = await makeLink(tx, { purpose: 'invite', role, email, ...maker });
    await writeAccountRevision(tx, subjectOf(link.id), { ...asked, verb: 'record', before: null, after: { role } });
    return { outcome: 'done', link };
  });
}

/** Makes an invitation that nobody used yet void, and forgets whom it was for. */
export function withdrawInvitation({ invitation, ...asked }: { invitation: string } & Asked): Promise<Changed> {
  return inTurn(asked, async ({ tx }): Promise<Changed> => {
    // Prisma hands a wildcard on as one, so only what is an id is looked for.
    const id = InvitationId.parse(invitation);
    const mine = { ...open(), hash: { startsWith: id } };
    const found = id === '' ? 0 : await withdrawAll(tx, mine, () => asked);
    return found === 0 ? refused('not-open') : { outcome: 'done' };
  });
}

/**
 * Makes every link void that somebody made and nobody used, when they may no longer make any: by one of those they could
 * come back, or take over the account that it is for.
 */
export async function withdrawLinksBy(
  tx: Prisma.TransactionClient,
  maker: string,
  { by, requestKey }: Asked,
): Promise<void> {
  const key = (id: string) => ({ by, requestKey: `${requestKey}:invitation:${id}` });
  await withdrawAll(tx, { ...open(), madeById: maker }, key);
  await tx.token.deleteMany({ where: { madeById: maker, usedAt: null } });
}

/** @param askedFor what the revision of each invitation is to say @returns how many there were */
async function withdrawAll(
  tx: Prisma.TransactionClient,
  where: Prisma.TokenWhereInput,
  askedFor: (id: string) => Asked,
): Promise<number> {
  const found = await tx.token.findMany({ where, select: { hash: true, role: true } });
  let gone = 0;
  for (const { hash, role } of found) {
    // Somebody may use it at this very moment: what is used is not withdrawn.
    const { count } = await tx.token.deleteMany({ where: { hash, usedAt: null } });
    if (count === 0) continue;
    gone += count;
    const id = linkId(hash);
    const before = role === null ? null : { role };
    await writeAccountRevision(tx, subjectOf(id), { ...askedFor(id), verb: 'withdraw', before, after: null });
  }
  return gone;
}

function subjectOf(id: string) {
  return { subjectType: 'invitation', subjectId: id } as const;
}
