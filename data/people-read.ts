import type { Person } from '../domain/permission.ts';
import { database } from './database.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';

/** Somebody who has, or had, an account. */
export interface ListedPerson extends Person {
  since: Date;
  /** Then the email address is one that stands for a closed account. */
  closedAt: Date | null;
}

const LISTED = {
  id: true,
  name: true,
  email: true,
  role: true,
  createdAt: true,
  closedAt: true,
} as const satisfies Prisma.UserSelect;

/** Everybody: open accounts by name, then closed ones by when they closed. */
export async function listPeople(db: PrismaClient = database()): Promise<ListedPerson[]> {
  const rows = await db.user.findMany({
    select: LISTED,
    orderBy: [{ closedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(listedFrom);
}

export interface PersonInFull extends ListedPerson {
  /** How often they are signed in now. */
  sessions: number;
}

/** One person; null where nobody has the id. */
export async function personWith(id: string): Promise<PersonInFull | null> {
  const running = { where: { expiresAt: { gt: new Date() } } };
  const row = await database().user.findUnique({
    where: { id },
    select: { ...LISTED, _count: { select: { sessions: running } } },
  });
  if (row === null) return null;
  const { _count, ...person } = row;
  return { ...listedFrom(person), sessions: _count.sessions };
}

/** Whose open account this address, in lower case, belongs to; null where nobody's. */
export async function personIdOf(email: string, db: PrismaClient = database()): Promise<string | null> {
  const row = await db.user.findUnique({ where: { email, closedAt: null }, select: { id: true } });
  return row?.id ?? null;
}

function listedFrom({ createdAt, ...person }: Prisma.UserGetPayload<{ select: typeof LISTED }>): ListedPerson {
  return { ...person, since: createdAt };
}
