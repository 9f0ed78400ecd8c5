import { randomUUID } from 'node:crypto';
import { JOIN, SIGN_IN, SIGN_OUT } from '../actions.ts';
import { invitation } from '../one-time-links.ts';
import { addPerson } from '../person.ts';
import type { Case } from './case.ts';
import { signedIn } from './people-cases.ts';

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
    arrange: async () => ({ path: '/', button: 'Sign out', form: null, before: [], own: (await signedIn()).cookie }),
  },
  {
    mutation: JOIN,
    may: 'anybody',
    arrange: async (rows) => {
      const { secret: token } = await invitation(rows);
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
