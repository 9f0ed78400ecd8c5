import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inventCouncil } from './invented-council.ts';

/** The most events, the most news, closed ones, the smallest, with and without councils before them, and one on a day gone by. */
const HARDEST = [
  'lancashire',
  'bradford',
  'liverpool',
  'northamptonshire',
  'cumbria',
  'isles-of-scilly',
  'north-yorkshire',
  'windsor-and-maidenhead',
  'city-of-london',
  'cumberland?asAt=2025-03-31&basis=inspected',
];

/** How many pages the browser makes of an address when it prints it: each is an object of that type in the file. */
async function pagesOf(page: Page, address: string): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The printed sheet is never higher than the paper; this says that nothing had to be cut off for it. */
async function expectWhole(page: Page): Promise<void> {
  const [inside, height] = await page.locator('.brief').evaluate((sheet) => [sheet.scrollHeight, sheet.clientHeight]);
  expect(inside, `height of ${page.url()}`).toBeLessThanOrEqual(height ?? 0);
}

function briefOf(council: string): string {
  const [slug, query] = council.split('?');
  return `/authorities/${slug}/brief${query === undefined ? '' : `?${query}`}`;
}

test('prints on one side of A4 for the councils with the most to say', async ({ page }) => {
  expect(await pagesOf(page, '/authorities/bradford'), 'a page known to be longer').toBeGreaterThan(1);
  for (const council of HARDEST) {
    expect(await pagesOf(page, briefOf(council)), council).toBe(1);
    await expectWhole(page);
  }
});

test('prints on one side however long names and titles are', async ({ page, rows }) => {
  const { slug } = await inventCouncil(rows);
  const long = 'The Metropolitan Borough of Upper and Lower Exshire with Wyeborough '.repeat(4).trim();
  await rows('update authority set name = $2 where id = $1', [slug, long]);
  await rows(
    `insert into neighbour (authority_id, model, rank, neighbour_id, closeness, source_id)
     select $1, 'dfe-2025', row_number() over (order by length(name) desc), id, 'close', 'editors'
     from authority where id <> $1 and closed_on is null order by length(name) desc limit 10`,
    [slug],
  );
  await rows(
    `insert into article (id, url, canonical_url, title, publisher, published_earliest, published_latest, scope, source_id)
     select $1 || n, 'https://news.example/' || $1 || n, 'news.example/' || $1 || n, $2 || n, $2, date '2014-01-01' + n,
       date '2014-01-01' + n, 'council', 'editors' from generate_series(1, 12) n`,
    [slug, long],
  );
  await rows(`insert into article_authority select $1, $1 || n from generate_series(1, 12) n`, [slug]);

  expect(await pagesOf(page, briefOf(slug))).toBe(1);
  await expectWhole(page);
  await expect(page.getByRole('region', { name: 'Coverage' })).toContainText(/and \d+ more on the council’s page/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is found from the council’s page, for the day and the clock that it shows, and leads back', async ({
    page,
  }) => {
    const view = '?asAt=2025-03-31&basis=inspected';
    await page.goto(`/authorities/lancashire${view}`);
    await page.getByRole('link', { name: 'Print this as one page' }).click();
    await expect(page).toHaveURL(`/authorities/lancashire/brief${view}`);
    const sheet = page.getByRole('article');
    await expect(sheet).toContainText(
      'On 31 March 2025 Lancashire’s children’s services were rated good since November 2022',
    );
    await expect(sheet.getByRole('figure', { name: /^Lancashire rose from inadequate/ })).toBeVisible();
    await expect(sheet.getByRole('region', { name: 'Grades on that day' }).getByRole('listitem')).toHaveCount(4);
    await expect(sheet.getByRole('region', { name: 'Statistical neighbours' })).toContainText('Good, ');
    await expect(sheet.getByRole('region', { name: 'Sources' })).toContainText('files.ofsted.gov.uk/v1/file/50205966');

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Back to Lancashire' }).click();
    await expect(page).toHaveURL(`/authorities/lancashire${view}`);
  });
});
