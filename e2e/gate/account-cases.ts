import { ASK_FOR_LINK, CHANGE_PASSWORD, END_OTHERS, END_SESSION, RESET } from '../actions.ts';
import { resetLink } from '../one-time-links.ts';
import type { Case, Rows } from './case.ts';
import { signedIn } from './people-cases.ts';

const NEW_PASSWORD = 'lantern bicycle wharf';

export const accountCases: readonly Case[] = [
  {
    mutation: END_SESSION,
    may: 'own',
    arrange: async (rows) => {
      const { cookie, email } = await signedIn();
      const session = await elsewhere(rows, email);
      return { path: '/account', button: session, form: { session }, before: [], own: cookie };
    },
  },
  {
    mutation: END_OTHERS,
    may: 'own',
    arrange: async (rows) => {
      const { cookie, email } = await signedIn();
      await elsewhere(rows, email);
      return { path: '/account', button: 'End all other sessions', form: null, before: [], own: cookie };
    },
  },
  {
    mutation: CHANGE_PASSWORD,
    may: 'own',
    arrange: async () => {
      const { cookie, password } = await signedIn();
      return {
        path: '/account/password',
        button: 'Change my password',
        form: { current: password, password: NEW_PASSWORD },
        before: [{ problems: [] }],
        own: cookie,
      };
    },
  },
  {
    mutation: RESET,
    may: 'anybody',
    arrange: async (rows) => {
      const { email } = await signedIn();
      const token = await resetLink(rows, email);
      return {
        path: `/reset/${token}`,
        button: 'Set my password',
        form: { token, password: NEW_PASSWORD },
        before: [{ problems: [] }],
        own: '',
      };
    },
  },
  {
    mutation: ASK_FOR_LINK,
    may: 'anybody',
    arrange: async () => {
      const { email } = await signedIn();
      return {
        path: '/sign-in/forgotten',
        button: 'Send me a link',
        form: { email },
        before: [{ email: '', problems: [] }],
        own: '',
        quiet: 'the Gradeline under test has no mail server, so that nobody gets a link',
      };
    },
  },
];

/** Another session of theirs; answers its id. */
async function elsewhere(rows: Rows, email: string): Promise<string> {
  const [made] = await rows(
    `insert into session (id, token, user_id, expires_at, updated_at)
     select 'elsewhere-' || id, 'elsewhere-' || id, id, now() + interval '1 day', now() from "user" where email = $1
     returning id`,
    [email],
  );
  return String(made?.id);
}
