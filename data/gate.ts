import { headers } from 'next/headers';
import {
  OPEN_DEEDS,
  type OpenDeed,
  PERSONAL_DEEDS,
  type Person,
  type PersonalDeed,
  type Refusal,
} from '../domain/permission.ts';
import { ownOrigins, settings } from '../env.ts';
import { personOf } from './auth.ts';

/**
 * The one gate: whatever changes something passes it first, and acts for the person it answers. It trusts nothing that
 * the front, Next or the form has said before; only the session, looked up now, and the Origin that browsers set themselves.
 */
export type Gate<Who = Person> = { allowed: true; person: Who } | { allowed: false; why: Refusal };

/** May the sender of this request do this deed? For one that anybody may do, the person can be nobody. */
export async function passGate(deed: OpenDeed, request?: Headers): Promise<Gate<Person | null>>;
export async function passGate(deed: PersonalDeed, request?: Headers): Promise<Gate>;
export async function passGate(deed: OpenDeed | PersonalDeed, given?: Headers): Promise<Gate<Person | null>> {
  const request = given ?? (await headers());
  if (!isFromHere(request)) return { allowed: false, why: 'foreign-origin' };
  const person = await personOf(request);
  if (isOpen(deed)) return { allowed: true, person };
  if (person === null) return { allowed: false, why: 'not-signed-in' };
  return PERSONAL_DEEDS[deed](person) ? { allowed: true, person } : { allowed: false, why: 'not-permitted' };
}

function isOpen(deed: OpenDeed | PersonalDeed): deed is OpenDeed {
  return OPEN_DEEDS.some((open) => open === deed);
}

/** Whether a form was sent from one of our own pages. A request that doesn't say is not. */
function isFromHere(request: Headers): boolean {
  const origin = request.get('origin');
  return origin !== null && ownOrigins(settings()).includes(origin);
}
