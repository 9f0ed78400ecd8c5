import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { request } from '@playwright/test';
import { JOIN, SIGN_IN, SIGN_OUT, signedInCookie } from '../actions.ts';
import { gradeline } from '../gradeline.ts';
import { addPerson } from '../person.ts';
import type { Case, Rows } from './case.ts';

/** Whoever is not signed in sends these; only where from is asked. */
export const sessionCases: readonly Case[] = [
  {
    mutation: SIGN_IN,
    may: 'anybody',
    arrange: async () => {
      const { email, password } = await addPerson('editor');
      return {
        path: '/sign-in',
        button: 'Sign in',
        form: { email, password, next: '/' },
        before: [{ email: '', problems: [] }],
        own: '',
      };
    },
  },
  {
    mutation: SIGN_OUT,
    may: 'anybody',
    arrange: async () => ({ path: '/', button: 'Sign out', form: null, before: [], own: await freshSession() }),
  },
  {
    mutation: JOIN,
    may: 'anybody',
    arrange: async (rows) => {
      const token = await invitation(rows);
      const email = `${randomUUID()}@example.org`;
      return {
        path: `/join/${token}`,
        button: 'Make my account',
        form: { name: 'Sam Invited', email, password: 'wharf lantern bicycle', token },
        before: [{ values: { name: '', email: '' }, problems: [] }],
        own: '',
      };
    },
  },
];

async function freshSession(): Promise<string> {
  const { url } = gradeline();
  return signedInCookie(request.newContext({ baseURL: url }), url, await addPerson('editor'));
}

async function invitation(rows: Rows): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(secret).digest('hex');
  await rows(
    `insert into token (hash, purpose, role, expires_at) values ($1, 'invite', 'editor', now() + interval '1 hour')`,
    [hash],
  );
  return secret;
}
