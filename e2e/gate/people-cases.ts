import { randomUUID } from 'node:crypto';
import { request } from '@playwright/test';
import {
  CLOSE_ACCOUNT,
  CLOSE_OWN_ACCOUNT,
  END_SESSIONS,
  GIVE_ROLE,
  INVITE,
  MAKE_RESET_LINK,
  signedInCookie,
  WITHDRAW_INVITATION,
} from '../actions.ts';
import { gradeline } from '../gradeline.ts';
import { invitation } from '../one-time-links.ts';
import { addPerson } from '../person.ts';
import type { Case, Rows } from './case.ts';

export const peopleCases: readonly Case[] = [
  {
    mutation: INVITE,
    may: 'administrator',
    arrange: async () => {
      const requestKey = randomUUID();
      const values = { role: 'editor', email: `${randomUUID()}@example.org` };
      return {
        path: '/people',
        button: 'Make an invitation',
        form: { ...values, requestKey },
        before: [{ values, problems: [], requestKey, made: null }],
      };
    },
  },
  {
    mutation: WITHDRAW_INVITATION,
    may: 'administrator',
    arrange: async (rows) => {
      const email = `${randomUUID()}@example.org`;
      const { hash } = await invitation(rows, email);
      const form = { invitation: hash.slice(0, 16), requestKey: randomUUID() };
      return { path: '/people', button: email, form, before: [] };
    },
  },
  {
    mutation: GIVE_ROLE,
    may: 'administrator',
    arrange: async (rows) => {
      const person = await somebody(rows);
      const requestKey = randomUUID();
      return {
        path: `/people/${person}`,
        button: 'Change their role',
        form: { person, role: 'administrator', requestKey },
        before: [{ role: 'editor', problems: [], requestKey }],
      };
    },
  },
  {
    mutation: MAKE_RESET_LINK,
    may: 'administrator',
    arrange: async (rows) => {
      const person = await somebody(rows);
      const requestKey = randomUUID();
      return {
        path: `/people/${person}`,
        button: 'Make a link for a new password',
        form: { person, requestKey },
        before: [{ problem: null, requestKey, made: null }],
      };
    },
  },
  {
    mutation: END_SESSIONS,
    may: 'administrator',
    arrange: async (rows) => {
      const person = await somebody(rows);
      const form = { person, requestKey: randomUUID() };
      return { path: `/people/${person}`, button: 'Sign them out everywhere', form, before: [] };
    },
  },
  {
    mutation: CLOSE_ACCOUNT,
    may: 'administrator',
    arrange: async (rows) => {
      const person = await somebody(rows);
      const requestKey = randomUUID();
      return {
        path: `/people/${person}/close`,
        button: 'Close this account',
        form: { person, requestKey },
        before: [{ problems: [], requestKey }],
      };
    },
  },
  {
    mutation: CLOSE_OWN_ACCOUNT,
    may: 'own',
    arrange: async () => {
      const { cookie, password } = await signedIn();
      const requestKey = randomUUID();
      return {
        path: '/account/close',
        button: 'Close my account',
        form: { password, requestKey },
        before: [{ problems: [], requestKey }],
        own: cookie,
      };
    },
  },
];

/** An editor nobody signs in as, who is signed in somewhere. Answers their id. */
async function somebody(rows: Rows): Promise<string> {
  const id = randomUUID();
  await rows(
    `with made as (
       insert into "user" (id, name, email, role, updated_at) values ($1, 'Sam ' || $1, $1 || '@example.org', 'editor', now())
       returning id)
     insert into session (id, token, user_id, expires_at, updated_at)
     select id, id, id, now() + interval '1 day', now() from made`,
    [id],
  );
  return id;
}

/** A person of the case's own, with the cookie of a session. */
export async function signedIn(): Promise<{ cookie: string; email: string; password: string }> {
  const { url } = gradeline();
  const person = await addPerson('editor');
  return { ...person, cookie: await signedInCookie(request.newContext({ baseURL: url }), url, person) };
}
