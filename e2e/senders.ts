import type { APIRequestContext } from '@playwright/test';
import { signedInCookie, TRICKS, type Values } from './actions.ts';
import { expect } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import type { Person } from './person.ts';

/** Who sends a call, with the headers that says so. */
export type Sender = { who: string; headers: Values };

/**
 * Everybody whose call must change nothing.
 * @param may cookies of somebody who may do it, from here
 * @param mayNot cookies of somebody signed in who may not
 */
export function senders(own: string, may: string, mayNot: string): Sender[] {
  return [
    { who: 'nobody', headers: { origin: own } },
    { who: 'nobody, with tricks', headers: { origin: own, ...TRICKS } },
    { who: 'a forged session', headers: { origin: own, cookie: may.replace(/=.{6}/, '=forged') } },
    { who: 'somebody who may not', headers: { origin: own, cookie: mayNot } },
    { who: 'somebody who may not, with tricks', headers: { origin: own, cookie: mayNot, ...TRICKS } },
    {
      who: 'the right person’s browser, sent there by another site',
      headers: { origin: 'https://evil.example', cookie: may },
    },
    {
      who: 'the right person’s browser, sent there by a site that says it is ours',
      headers: { origin: 'https://evil.example', cookie: may, ...TRICKS },
    },
    { who: 'the right person’s browser, from a sandboxed frame', headers: { origin: 'null', cookie: may } },
    { who: 'something that sends the right person’s cookie and no origin', headers: { cookie: may } },
  ];
}

/** The cookie of somebody who signed in as an editor and is a contributor since. */
export async function contributorsCookie(
  contributor: Person,
  opening: Promise<APIRequestContext>,
  rows: (sql: string, values?: unknown[]) => Promise<unknown>,
): Promise<string> {
  const session = await signedInCookie(opening, gradeline().url, contributor);
  await rows(`update "user" set role = 'contributor' where email = $1`, [contributor.email]);
  expect(session).toContain('=');
  return session;
}
