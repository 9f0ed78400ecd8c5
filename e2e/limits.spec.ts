import { randomInt } from 'node:crypto';
import { LIMITS } from '../domain/limits.ts';
import { actionId, SIGN_IN, scriptCall, send } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import { fillIn } from './person.ts';

/** A network that no other test comes from. */
const network = () => `203.0.113.${randomInt(1, 255)}, 100.64.${randomInt(256)}.${randomInt(256)}`;

for (const scripted of [true, false]) {
  test.describe(`too many wrong passwords${scripted ? '' : ' without JavaScript'}`, () => {
    test.use({
      javaScriptEnabled: scripted,
      expectedFaults: [/the server responded with a status of 429/],
    });

    test('are answered with 429 and how long to wait; from elsewhere the owner gets in', async ({
      page,
      person,
      playwright,
      rows,
    }) => {
      const { name, email, password } = await person('editor');
      const here = network();
      const outside = await playwright.request.newContext({ baseURL: gradeline().url });
      const guess = (forwarded: string) => {
        const call = scriptCall(actionId(SIGN_IN), [{ email: '', problems: [] }], { email, password: 'no', next: '/' });
        return send(outside, '/sign-in', call, { origin: gradeline().url, 'x-forwarded-for': forwarded });
      };
      const { most, seconds } = LIMITS['sign-in:account-from-network'];
      for (let n = 0; n < most; n += 1) expect((await guess(here)).status()).toBe(200);
      const answer = await guess(here);
      expect(answer.status()).toBe(429);
      expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
      expect(Number(answer.headers()['retry-after'])).toBeLessThanOrEqual(seconds);

      await page.setExtraHTTPHeaders({ 'x-forwarded-for': here });
      await page.goto('/sign-in');
      await fillIn(page, email, password);
      await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText(
        /That was tried too often\. Try again in \d+ minutes, or ask an administrator/,
      );
      await expect(page.getByLabel('Email address')).toHaveValue(email);
      expect(await rows('select 1 from session join "user" on "user".id = user_id where email = $1', [email])).toEqual(
        [],
      );

      await page.setExtraHTTPHeaders({ 'x-forwarded-for': network() });
      await fillIn(page, email, password);
      await expect(page.getByRole('banner')).toContainText(name);
      await outside.dispose();
    });
  });
}
