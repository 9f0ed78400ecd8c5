import { z } from 'zod';
import { database } from './database.ts';
import { auth } from './sessions.ts';

/** The sessions of one person, for that person. By their ids: the tokens, which open them, leave the database for nobody. */

export interface OwnSession {
  id: string;
  since: Date;
  /** The network address they signed in from; null where it is not known. */
  address: string | null;
  /** What the browser said of itself; null where it said nothing. */
  userAgent: string | null;
  /** The one that asks. */
  present: boolean;
}

/** Id of the session that the request came with; null where it came with none. */
export async function presentSession(request: Headers): Promise<string | null> {
  return (await auth().api.getSession({ headers: request }))?.session.id ?? null;
}

/** Every session of this person that hasn't ended: the present one, then the newest first. */
export async function ownSessions(userId: string, present: string | null): Promise<OwnSession[]> {
  const rows = await database().session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    select: { id: true, createdAt: true, ipAddress: true, userAgent: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  const sessions = rows.map(({ id, createdAt, ipAddress, userAgent }) => ({
    id,
    since: createdAt,
    // Better Auth writes nothing for what it doesn't know.
    address: ipAddress || null,
    userAgent: userAgent || null,
    present: id === present,
  }));
  return [...sessions.filter((session) => session.present), ...sessions.filter((session) => !session.present)];
}

const SessionId = z.string().regex(/^[\w-]{1,64}$/);

/** Ends one session of this person. False where they have no session with this id: then nothing changes. */
export async function endOwnSession(userId: string, id: unknown): Promise<boolean> {
  const session = SessionId.safeParse(id);
  if (!session.success) return false;
  return (await database().session.deleteMany({ where: { id: session.data, userId } })).count === 1;
}

/** Ends every session of this person but one. */
export async function endOtherSessions(userId: string, present: string): Promise<void> {
  await database().session.deleteMany({ where: { userId, id: { not: present } } });
}
