import type { AccountRefusal } from '../domain/account-refusal.ts';
import type { Role } from '../domain/permission.ts';
import { database } from './database.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import type { Actor } from './people.ts';

/**
 * Changes to who may get in and what they may do are made one after the other: each first takes a lock on every open
 * administrator, in the same order. Two administrators who demote each other at once can so never both succeed.
 */

/** What every such change is told. The key is one per form shown: the same again changes nothing. */
export interface Asked {
  by: Actor;
  requestKey: string;
}

/** The account that is to be changed, by its person's id; `own` where somebody changes their own. */
export interface AccountAsked extends Asked {
  person: string;
  own?: boolean;
}

/** `repeated`: a form with this key has done it before. */
export type Refused = { outcome: 'refused'; why: AccountRefusal };
export type Changed = { outcome: 'done' } | { outcome: 'repeated' } | Refused;

/** An account as it is while its row is locked. */
export interface LockedPerson {
  id: string;
  name: string;
  email: string;
  role: Role;
  closedAt: Date | null;
}

export interface Turn {
  tx: Prisma.TransactionClient;
  /** Those whose accounts are open. */
  administrators: readonly LockedPerson[];
}

export function refused(why: AccountRefusal): Refused {
  return { outcome: 'refused', why };
}

/**
 * Does `work` once it is this request's turn, in one transaction. Whoever asks must still be an administrator then; the
 * command line always is, and `own` says that somebody changes their own account.
 */
export function inTurn<Done>(
  { by, requestKey, person = null, own = false }: Asked & { person?: string | null; own?: boolean },
  work: (turn: Turn, person: LockedPerson | null) => Promise<Done>,
  db: PrismaClient = database(),
): Promise<Done | Refused | { outcome: 'repeated' }> {
  return db.$transaction(async (tx) => {
    const locked = await lockAdministratorsAnd(tx, person);
    const administrators = locked.filter(({ role, closedAt }) => role === 'administrator' && closedAt === null);
    const before = await tx.revision.findUnique({ where: { requestKey }, select: { id: true } });
    if (before !== null) return { outcome: 'repeated' };
    const may = by.id === null || own || administrators.some(({ id }) => id === by.id);
    if (!may) return refused('not-permitted');
    return work({ tx, administrators }, locked.find(({ id }) => id === person) ?? null);
  });
}

/** The same, for an account that must be open. */
export function onOpenAccount<Done>(
  asked: AccountAsked,
  work: (turn: Turn, person: LockedPerson) => Promise<Done | Refused>,
  db?: PrismaClient,
): Promise<Done | Refused | { outcome: 'repeated' }> {
  const ifOpen = async (turn: Turn, person: LockedPerson | null): Promise<Done | Refused> => {
    if (person === null) return refused('absent');
    return person.closedAt === null ? work(turn, person) : refused('closed');
  };
  return inTurn(asked, ifOpen, db);
}

/** Whether nobody could let people in if this account did not administer any more. */
export function isLastAdministrator({ administrators }: Turn, { id }: LockedPerson): boolean {
  return administrators.every((administrator) => administrator.id === id) && administrators.length > 0;
}

/** In one statement and in the order of their ids, so that no two requests wait for each other. */
function lockAdministratorsAnd(tx: Prisma.TransactionClient, person: string | null): Promise<LockedPerson[]> {
  return tx.$queryRaw<LockedPerson[]>`
    SELECT id, name, email, role::text AS role, closed_at AS "closedAt" FROM "user"
    WHERE (role = 'administrator' AND closed_at IS NULL) OR id = ${person}
    ORDER BY id FOR UPDATE`;
}
