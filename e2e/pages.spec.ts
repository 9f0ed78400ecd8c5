import { filled, pageAddresses } from './addresses.ts';
import { EXAMPLES } from './examples.ts';
import { expect, test } from './fixtures.ts';

/** What anybody may read: bare, and as the examples ask for it. */
const PAGES = pageAddresses()
  .filter((address) => !/^\/(account|activity|people)|\/(amend|withdraw|restore|succession|new)$/.test(address))
  .flatMap((address) => [filled(address), ...(EXAMPLES[address] ?? [])]);

/** Runs in the page: its headings as they are, and as they were in the HTML that was sent, which is all there is without scripts. */
function headings(html: string): { now: string[]; sent: string[] } {
  const of = (page: Document) =>
    [...page.querySelectorAll('main :is(h1, h2, h3)')]
      // Where a part comes late, it waits in a hidden element for the script that would show it.
      .filter((heading) => heading.closest('[hidden]') === null)
      .map((heading) => heading.textContent ?? '');
  return { now: of(document), sent: of(new DOMParser().parseFromString(html, 'text/html')) };
}

for (const path of PAGES) {
  test(`${path} says all it has to say without JavaScript`, async ({ page }) => {
    const answer = await page.goto(path);
    const { now, sent } = await page.evaluate(headings, (await answer?.text()) ?? '');
    expect(sent.length).toBeGreaterThan(0);
    expect(sent).toEqual(now);
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
