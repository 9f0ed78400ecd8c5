import type { APIRequestContext } from '@playwright/test';
import { actionId, SIGN_OUT, scriptCall, send, signedInCookie } from '../actions.ts';
import { gradeline } from '../gradeline.ts';
import { addPerson } from '../person.ts';

type Opening = () => Promise<APIRequestContext>;
type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Cookies of one person of each kind, and of sessions that are over. */
export interface Cookies {
  administrator: string;
  editor: string;
  contributor: string;
  ended: string;
  expired: string;
}

/** Signs in one of each, once for all the tests of a file. */
export async function cookiesOfEveryKind(open: Opening, rows: Rows): Promise<Cookies> {
  const signIn = (person: Parameters<typeof signedInCookie>[2]) => signedInCookie(open(), gradeline().url, person);
  const [administrator, editor, contributor] = [
    await addPerson('administrator'),
    await addPerson('editor'),
    await addPerson('editor'),
  ];
  const cookies = {
    administrator: await signIn(administrator),
    editor: await signIn(editor),
    contributor: await signIn(contributor),
    ended: await signIn(administrator),
    expired: await signIn(administrator),
  };
  await rows(`update "user" set role = 'contributor' where email = $1`, [contributor.email]);
  const outside = await open();
  await send(outside, '/', scriptCall(actionId(SIGN_OUT), [], null), {
    origin: gradeline().url,
    cookie: cookies.ended,
  });
  await outside.dispose();
  const token = decodeURIComponent(/session_token=([^;]+)/.exec(cookies.expired)?.[1] ?? '').split('.')[0];
  await rows(`update session set expires_at = now() - interval '1 minute' where token = $1`, [token]);
  return cookies;
}
