import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { z } from 'zod';

/** Calls to the app's server actions, put together by hand as somebody with bad intentions would. */

export const RECORD = 'app/inspections/new/actions.ts record';
export const AMEND = 'app/inspections/[id]/amend/actions.ts amend';
export const WITHDRAW = 'app/inspections/[id]/withdraw/actions.ts withdraw';
export const RESTORE = 'app/inspections/[id]/restore/actions.ts restore';
export const SUCCESSION = 'app/authorities/[slug]/succession/actions.ts recordChange';
export const SIGN_IN = 'app/sign-in/actions.ts signIn';
export const SIGN_OUT = 'app/sign-in/actions.ts signOut';
export const ASK_FOR_LINK = 'app/sign-in/forgotten/actions.ts askForLink';
export const RESET = 'app/reset/[token]/actions.ts reset';
export const CHANGE_PASSWORD = 'app/account/password/actions.ts change';
export const END_SESSION = 'app/account/actions.ts endOne';
export const END_OTHERS = 'app/account/actions.ts endOthers';
export const JOIN = 'app/join/[token]/actions.ts join';
export const INVITE = 'app/people/actions.ts inviteSomebody';
export const WITHDRAW_INVITATION = 'app/people/actions.ts withdraw';
export const GIVE_ROLE = 'app/people/[id]/actions.ts giveRole';
export const MAKE_RESET_LINK = 'app/people/[id]/actions.ts makeLinkForPassword';
export const END_SESSIONS = 'app/people/[id]/actions.ts endSessions';
export const CLOSE_ACCOUNT = 'app/people/[id]/close/actions.ts closeTheirs';
export const CLOSE_OWN_ACCOUNT = 'app/account/close/actions.ts closeOwn';

const Manifest = z.object({ node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })) });

/** Every server action of the build, by its file and name: `app/sign-in/actions.ts signIn`. The value is its id. */
export function serverActions(): Map<string, string> {
  const manifest = Manifest.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')));
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName }]) => [`${filename} ${exportedName}`, id]),
  );
}

/** @throws where the build has no such action. */
export function actionId(name: string): string {
  const id = serverActions().get(name);
  if (id === undefined) throw new Error(`the build has no server action ${name}`);
  return id;
}

export type Values = Readonly<Record<string, string>>;

/** One request: its multipart body, and the headers that make it a call. */
export type Call = { headers: Values; multipart: FormData };

/** The way a page's script calls: the action's id in a header, the form's fields, then its arguments as React writes them. */
export function scriptCall(id: string, before: readonly unknown[], form: Values | null): Call {
  const fields = Object.entries(form ?? {}).map(([name, value]) => [`_1_${name}`, value] as const);
  const written = JSON.stringify(form === null ? before.map(escaped) : [...before.map(escaped), '$K1']);
  return { headers: { 'next-action': id, accept: 'text/x-component' }, multipart: body([...fields, ['0', written]]) };
}

/** React marks with a dollar what is more than JSON, and doubles the dollar of a text that begins with one. */
function escaped(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' && part.startsWith('$') ? `$${part}` : part,
  );
  return text === undefined ? null : JSON.parse(text);
}

/** The way a browser without JavaScript calls: the hidden fields of the page's own form, and what was typed. */
export function formCall(html: string, button: string, form: Values): Call {
  const forms = html.match(/<form\b.*?<\/form>/gs) ?? [];
  const inputs = forms.find((one) => one.includes(button))?.match(/<input type="hidden"[^>]*>/g) ?? [];
  const hidden = inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')] as const);
  const own = hidden.filter(([name]) => form[name] === undefined);
  return { headers: {}, multipart: body([...own, ...Object.entries(form)]) };
}

function body(fields: Iterable<readonly [string, string]>): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

function attribute(tag: string, name: string): string {
  const written = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return written.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Headers that some version of some part has trusted. */
export const TRICKS: Values = {
  'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
  'x-middleware-next': '1',
  'x-middleware-set-cookie': 'gradeline.session_token=anything',
  'x-forwarded-for': '127.0.0.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-invoke-path': '/inspections/new',
  'x-matched-path': '/inspections/new',
  'x-nextjs-data': '1',
  authorization: 'Bearer editor',
};

/** The cookies of a page, as a request carries them. */
export async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Sends a call and follows it nowhere. */
export function send(request: APIRequestContext, path: string, call: Call, headers: Values) {
  return request.post(path, { multipart: call.multipart, headers: { ...call.headers, ...headers }, maxRedirects: 0 });
}

/** Signs in by a direct call, and answers the cookie. */
export async function signedInCookie(
  opening: Promise<APIRequestContext>,
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const request = await opening;
  const call = scriptCall(actionId(SIGN_IN), [{ email: '', problems: [] }], {
    email,
    password,
    next: '/',
  });
  await send(request, '/sign-in', call, { origin });
  const { cookies } = await request.storageState();
  await request.dispose();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
