import { headers } from 'next/headers';
import type { Person } from '../domain/permission.ts';
import { ownOrigins, settings } from '../env.ts';
import { personOf } from './auth.ts';

/**
 * The one gate: whatever changes something passes it first, and acts for the person it answers. It trusts nothing that
 * the front, Next or the form has said before; only the session, looked up now, and the Origin that browsers set themselves.
 */
export type Gate =
  | { allowed: true; person: Person }
  | { allowed: false; why: 'foreign-origin' | 'not-signed-in' | 'not-permitted' };

/** May the sender of the current request do this? `may` is one of the questions in domain/permission.ts. */
export async function requirePerson(may: (person: Person) => boolean): Promise<Gate> {
  return gateFor(await headers(), may);
}

/** The same for any request's headers. */
export async function gateFor(request: Headers, may: (person: Person) => boolean): Promise<Gate> {
  if (!isFromHere(request)) return { allowed: false, why: 'foreign-origin' };
  const person = await personOf(request);
  if (person === null) return { allowed: false, why: 'not-signed-in' };
  return may(person) ? { allowed: true, person } : { allowed: false, why: 'not-permitted' };
}

/** Whether a form was sent from one of our own pages. A request that doesn't say is not. */
export function isFromHere(request: Headers): boolean {
  const origin = request.get('origin');
  return origin !== null && ownOrigins(settings()).includes(origin);
}
