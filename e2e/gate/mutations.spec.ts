import { mutationsOf } from '../../scripts/mutations/mutations.ts';
import { actionId, formCall, scriptCall, send, serverActions } from '../actions.ts';
import { expect, test } from '../fixtures.ts';
import { gradeline } from '../gradeline.ts';
import { CASES } from './cases.ts';
import { fingerprint } from './fingerprint.ts';
import { type Cookies, cookiesOfEveryKind } from './people.ts';
import { sendersFor } from './senders.ts';

/** Whoever may not changes nothing at all, whichever way they ask, and with whatever headers. */

let cookies: Cookies;

test.beforeAll(async ({ playwright, pool }) => {
  const open = () => playwright.request.newContext({ baseURL: gradeline().url });
  cookies = await cookiesOfEveryKind(open, async (sql, values = []) => (await pool.query(sql, values)).rows);
});

test('every mutation in the code, and every server action of the build, is called here', () => {
  const called = CASES.map(({ mutation }) => mutation).sort();
  expect(called).toEqual(
    mutationsOf(process.cwd())
      .map(({ name }) => name)
      .sort(),
  );
  expect(called).toEqual([...serverActions().keys()].sort());
});

for (const { mutation, may, arrange } of CASES) {
  for (const way of ['as a script would', 'as a plain form'] as const) {
    test(`${mutation}, called ${way}, changes nothing unless the right person does it here`, async ({
      playwright,
      rows,
    }) => {
      const outside = await playwright.request.newContext({ baseURL: gradeline().url });
      const { path, button, form, before, own = '', quiet } = await arrange(rows);
      const { wrong, right } = sendersFor(may, cookies, own);
      const html = await (await outside.get(path, { headers: { cookie: right.cookie ?? '' } })).text();
      const call =
        way === 'as a plain form' ? formCall(html, button, form ?? {}) : scriptCall(actionId(mutation), before, form);

      const untouched = await fingerprint(rows);
      for (const { who, headers, ways } of wrong) {
        // Side by side: whichever of them changes something is seen by what it leaves.
        const answers = ways.map(async ({ how, path: by, headers: more }) => {
          const answer = await send(outside, `${gradeline().url}${by(path)}`, call, { ...more, ...headers });
          expect(answer.status(), `${who}, ${how}`).toBeLessThan(500);
        });
        await Promise.all(answers);
        expect(await fingerprint(rows), who).toEqual(untouched);
      }
      await send(outside, path, call, right);
      if (quiet === undefined) expect(await fingerprint(rows), 'the right person, here').not.toEqual(untouched);
      else expect(await fingerprint(rows), quiet).toEqual(untouched);
      await outside.dispose();
    });
  }
}
