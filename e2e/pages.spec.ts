import { filled, pageAddresses } from './addresses.ts';
import { EXAMPLES } from './examples.ts';
import { expect, test } from './fixtures.ts';

/** What anybody may read: bare, and as the examples ask for it. */
const PAGES = pageAddresses()
  .filter((address) => !/^\/(account|activity|people)|\/(amend|withdraw|restore|succession|new)$/.test(address))
  .flatMap((address) => [filled(address), ...(EXAMPLES[address] ?? [])]);

for (const path of PAGES) {
  test(`${path} says all it has to say without JavaScript`, async ({ browser, page, baseURL }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const unscripted = await plain.newPage();
    await unscripted.goto(path);
    await page.goto(path);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await expect(unscripted.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    const headings = await page.getByRole('main').getByRole('heading').allTextContents();
    await expect(unscripted.getByRole('main').getByRole('heading')).toHaveText(headings);
    await plain.close();
  });
}

for (const path of [...PAGES, '/no-such-page', '/inspections/new']) {
  test(`${path} runs no script but its own`, async ({ request }) => {
    const first = await request.get(path);
    const policy = first.headers()['content-security-policy'] ?? '';
    const nonce = /script-src 'self' 'nonce-([^']+)'(;|$)/.exec(policy)?.[1];
    expect(nonce, policy).toBeTruthy();
    const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    const again = (await request.get(path)).headers()['content-security-policy'];
    expect(again, 'a nonce used twice can be guessed').not.toBe(policy);
  });
}
