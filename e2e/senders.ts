import type { APIRequestContext } from '@playwright/test';
import { signedInCookie, TRICKS, type Values } from './actions.ts';
import { expect } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import type { Person } from './person.ts';

/** Who sends a call, with the headers that says so. */
export type Sender = { who: string; headers: Values };

/** Everybody whose call must change nothing. */
export function senders(own: string, editor: string, contributor: string): Sender[] {
  return [
    { who: 'nobody', headers: { origin: own } },
    { who: 'nobody, with tricks', headers: { origin: own, ...TRICKS } },
    { who: 'a forged session', headers: { origin: own, cookie: editor.replace(/=.{6}/, '=forged') } },
    { who: 'a contributor', headers: { origin: own, cookie: contributor } },
    { who: 'a contributor, with tricks', headers: { origin: own, cookie: contributor, ...TRICKS } },
    {
      who: 'an editor’s browser, sent there by another site',
      headers: { origin: 'https://evil.example', cookie: editor },
    },
    {
      who: 'an editor’s browser, sent there by a site that says it is ours',
      headers: { origin: 'https://evil.example', cookie: editor, ...TRICKS },
    },
    { who: 'an editor’s browser, from a sandboxed frame', headers: { origin: 'null', cookie: editor } },
    { who: 'something that sends an editor’s cookie and no origin', headers: { cookie: editor } },
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
