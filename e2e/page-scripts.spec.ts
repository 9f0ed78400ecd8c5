import { filled, pageAddresses } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { becomeIdle, holdIdle, whenHydrated } from './idle.ts';
import { bareScripts, contentsOf, firstScripts, nameOf, sizeOf, sizeOfAll } from './page-scripts.ts';

/** No page makes a phone wait for scripts. All sizes are after gzip. */

/** What a page may load before it is idle, beside what a bare Next page loads. */
const OWN = 15_000;
/** What it may have loaded once charts have arrived too. */
const WHOLE = 290_000;
/** A bare page has 135.4 kB with Next 16.4. More: Next has grown, or something of ours has got into its scripts. */
const BARE = 138_000;

const EVERY_PAGE = [...pageAddresses(), '/_not-found'];

test('the framework’s scripts have nothing of ours in them', () => {
  for (const page of EVERY_PAGE) expect(sizeOfAll(bareScripts(page)), page).toBeLessThanOrEqual(BARE);
});

test(`no page’s first scripts weigh more than a bare page’s and ${OWN / 1000} kB`, () => {
  expect(EVERY_PAGE.length).toBeGreaterThan(20);
  const over = EVERY_PAGE.filter((page) => ownSize(page) > OWN);
  expect(over.map(ownInWords)).toEqual([]);
});

test.describe('in a browser', () => {
  test.use({ expectedFaults: [/status of 40[34]/] });

  test('no page loads more than that before it is idle, nor too much in all', async ({ page, administrator }) => {
    await holdIdle(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') asked.push(nameOf(request.url()));
    });
    for (const address of pageAddresses()) {
      asked.length = 0;
      await page.goto(filled(address));
      await whenHydrated(page);
      await expect(page.getByRole('banner')).toContainText(administrator.name);
      const own = asked.filter((script) => !bareScripts(address).includes(script));
      expect(sizeOfAll(own), `${address} loads first, of its own: ${list(address, own)}`).toBeLessThanOrEqual(OWN);
      await becomeIdle(page);
      expect(sizeOfAll(asked), `${address} loads in all: ${list(address, asked)}`).toBeLessThanOrEqual(WHOLE);
    }
  });
});

function ownSize(page: string): number {
  return sizeOfAll(firstScripts(page)) - sizeOfAll(bareScripts(page));
}

function ownInWords(page: string): string {
  const own = firstScripts(page).filter((script) => !bareScripts(page).includes(script));
  return `${page}: ${kB(ownSize(page))} of its own: ${list(page, own)}`;
}

/** "1zd6ow9nkaiw0.js 10.7 kB (components/chart/RatingTimeline.tsx)" */
function list(page: string, scripts: readonly string[]): string {
  const named = [...new Set(scripts)].map((script) => {
    const contents = contentsOf(page, script);
    return `${script} ${kB(sizeOf(script))}${contents.length > 0 ? ` (${contents.join(', ')})` : ''}`;
  });
  return named.join('; ');
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
