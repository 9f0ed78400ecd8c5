import { headers } from 'next/headers';
import { cache } from 'react';
import { type Person, ROLES } from '../domain/permission.ts';
import { auth, sessionCookieName } from './sessions.ts';

/** Who is signed in, asked at most once while a page is made; null for a reader, for whom the database isn't asked at all. */
export const currentPerson = cache(async (): Promise<Person | null> => personOf(await headers()));

/**
 * Who a request with these headers comes from: the account as it is now, of a session that hasn't ended. Nobody, where the
 * account is closed: somebody who signed in at the same moment has a session all the same.
 */
export async function personOf(request: Headers): Promise<Person | null> {
  if (!hasCookie(request, await sessionCookieName())) return null;
  const session = await auth().api.getSession({ headers: request });
  const role = ROLES.find((known) => known === session?.user.role);
  if (session === null || role === undefined || session.user.closedAt != null) return null;
  const { id, name, email } = session.user;
  return { id, name, email, role };
}

function hasCookie(request: Headers, name: string): boolean {
  const pairs = (request.get('cookie') ?? '').split(';');
  return pairs.some((pair) => pair.trim().startsWith(`${name}=`));
}
