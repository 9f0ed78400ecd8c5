import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { actionId, cookieOf, JOIN, SIGN_IN, SIGN_OUT, scriptCall, send, TRICKS, type Values } from '../actions.ts';
import { expect, test } from '../fixtures.ts';
import { gradeline } from '../gradeline.ts';

test('another site can’t sign anybody in, or out', async ({ page, editor, playwright, rows }) => {
  const cookie = await cookieOf(page);
  const outside = await playwright.request.newContext({ baseURL: gradeline().url });
  const sessions = async () =>
    (await rows('select 1 from session join "user" on "user".id = user_id where email = $1', [editor.email])).length;
  const { email, password } = editor;
  const signIn = scriptCall(actionId(SIGN_IN), [{ email: '', problems: [] }], {
    email,
    password,
    next: '/',
  });
  const signOut = scriptCall(actionId(SIGN_OUT), [], null);

  const elsewhere: Values[] = [{ origin: 'https://evil.example' }, { origin: 'null' }, {}];
  for (const origin of elsewhere) {
    for (const headers of [origin, { ...TRICKS, ...origin }]) {
      const answer = await send(outside, '/sign-in', signIn, headers);
      expect(answer.headers()['set-cookie']).toBeUndefined();
      await send(outside, '/', signOut, { ...headers, cookie });
      expect(await sessions()).toBe(1);
    }
  }
  await send(outside, '/sign-in', signIn, { origin: gradeline().url });
  expect(await sessions(), 'the same call from here does sign in').toBe(2);
  await send(outside, '/', signOut, { origin: gradeline().url, cookie });
  expect(await sessions(), 'the same call from here does sign out').toBe(1);
  await outside.dispose();
});

test('nobody joins without an open link, or from another site', async ({ playwright, rows }) => {
  const outside = await playwright.request.newContext({ baseURL: gradeline().url });
  const secret = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(secret).digest('hex');
  const invite = (expires: string) =>
    rows(
      `insert into token (hash, purpose, role, expires_at) values ($1, 'invite', 'editor', now() + $2::interval)
       on conflict (hash) do update set expires_at = excluded.expires_at`,
      [hash, expires],
    );
  const email = `${randomUUID()}@example.org`;
  const attempt = (token: string, headers: Values) => {
    const state = { values: { name: '', email: '' }, problems: [] };
    const form = { name: 'Sam Uninvited', email, password: 'wharf lantern bicycle', role: 'administrator', token };
    return send(outside, `/join/${token}`, scriptCall(actionId(JOIN), [state], form), headers);
  };
  const joined = () => rows('select role from "user" where email = $1', [email]);

  for (const token of ['', 'unknown', hash, `${secret}x`, '%', "' or true --"]) {
    await attempt(token, { origin: gradeline().url });
    expect(await joined(), `link “${token}”`).toEqual([]);
  }
  await invite('-1 second');
  await attempt(secret, { origin: gradeline().url });
  expect(await joined(), 'a link that has run out').toEqual([]);
  await invite('1 hour');
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}, TRICKS]) {
    await attempt(secret, headers);
    expect(await joined(), JSON.stringify(headers)).toEqual([]);
  }
  await attempt(secret, { origin: gradeline().url });
  expect(await joined(), 'an open link, from here, makes what it is for and no more').toEqual([{ role: 'editor' }]);
  await outside.dispose();
});

test('the library behind the sessions answers to no address of its own', async ({ playwright, rows }) => {
  const outside = await playwright.request.newContext({
    baseURL: gradeline().url,
    extraHTTPHeaders: { origin: gradeline().url },
  });
  const email = `${randomUUID()}@example.org`;
  const data = { email, name: 'Sam', password: 'wharf lantern bicycle', role: 'administrator' };
  for (const path of [
    'sign-up/email',
    'sign-in/email',
    'update-user',
    'change-password',
    'delete-user',
    'admin/set-role',
  ]) {
    expect((await outside.post(`/api/auth/${path}`, { data })).status()).toBe(404);
  }
  expect(await rows('select 1 from "user" where email = $1', [email])).toEqual([]);
  await outside.dispose();
});
