import { AMEND, actionId, RECORD, type Values } from '../actions.ts';
import { allAddresses, filled } from '../addresses.ts';
import { expect, test } from '../fixtures.ts';
import { gradeline } from '../gradeline.ts';
import { fingerprint } from './fingerprint.ts';
import { type Cookies, cookiesOfEveryKind } from './people.ts';

/** Reading changes nothing: no page, whoever asks for it and however. */

let cookies: Cookies;

test.beforeAll(async ({ playwright, pool }) => {
  const open = () => playwright.request.newContext({ baseURL: gradeline().url });
  cookies = await cookiesOfEveryKind(open, async (sql, values = []) => (await pool.query(sql, values)).rows);
});

test('every address with a name in it has a value to be asked with', () => {
  expect(
    allAddresses()
      .map((address) => filled(address))
      .filter((address) => /[[\]]/.test(address)),
  ).toEqual([]);
});

for (const who of ['nobody', 'contributor', 'editor', 'administrator', 'expired'] as const) {
  test(`nothing changes when ${who === 'expired' ? 'somebody whose session has run out' : who} reads every page`, async ({
    playwright,
    rows,
  }) => {
    const cookie: Values = who === 'nobody' ? {} : { cookie: cookies[who] };
    const outside = await playwright.request.newContext({ baseURL: gradeline().url, extraHTTPHeaders: cookie });
    const untouched = await fingerprint(rows);
    for (const address of allAddresses().map((one) => filled(one))) {
      const asked = ['GET', 'HEAD', 'OPTIONS'].map(async (method) => {
        const answer = await outside.fetch(address, { method, maxRedirects: 0 });
        expect(answer.status(), `${method} ${address}`).toBeLessThan(500);
      });
      // A call's marks on a request that only asks.
      const headers = { 'next-action': actionId(RECORD), rsc: '1', 'x-http-method-override': 'POST' };
      const calling = outside.get(`${address}?$ACTION_ID_${actionId(AMEND)}=&_method=POST`, {
        headers,
        maxRedirects: 0,
      });
      await Promise.all([...asked, calling]);
    }
    expect(await fingerprint(rows)).toEqual(untouched);
    await outside.dispose();
  });
}
