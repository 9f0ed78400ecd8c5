import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// The North East as the national data set has it; no journey records anything there.
const OUTSTANDING = ['Darlington', 'Durham', 'Hartlepool', 'North Tyneside', 'Northumberland', 'Sunderland'];
const GOOD = ['Gateshead', 'Newcastle upon Tyne', 'Redcar and Cleveland'];
const REQUIRES_IMPROVEMENT = ['Stockton-on-Tees'];
const NO_OVERALL = ['Middlesbrough', 'South Tyneside'];

const sorted = (...lists: string[][]) => lists.flat().sort((a, b) => a.localeCompare(b, 'en'));

function councils(page: Page) {
  return page.getByRole('table').getByRole('rowheader');
}

async function openFilters(page: Page) {
  await page.goto('/authorities');
  await page.getByText('Region, type and framework').click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'filtering councils' : 'filtering councils without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('several ratings at once, kept in the address', async ({ page }) => {
      await openFilters(page);
      await page.getByLabel('North East').check();
      await page.getByRole('group', { name: 'Rating' }).getByLabel('Good', { exact: true }).check();
      await page.getByRole('group', { name: 'Rating' }).getByLabel('Requires improvement').check();
      await page.getByRole('button', { name: 'Show councils' }).click();

      await expect(councils(page)).toHaveText(sorted(GOOD, REQUIRES_IMPROVEMENT));
      await expect(page.getByRole('status')).toHaveText('4 councils');
      const { searchParams } = new URL(page.url());
      expect(searchParams.getAll('rating').sort()).toEqual(['good', 'requires-improvement']);
      expect(searchParams.getAll('region')).toEqual(['north-east']);

      await page.reload();
      await expect(page.getByRole('group', { name: 'Rating' }).getByLabel('Good', { exact: true })).toBeChecked();
      await expect(page.getByLabel('North East')).toBeChecked();
      await expect(councils(page)).toHaveCount(4);
    });
  });
}

test('councils inspected since April 2026 are found by having no overall grade, and their last one is told as past', async ({
  page,
}) => {
  await openFilters(page);
  await page.getByLabel('North East').check();
  await page.getByRole('group', { name: 'Rating' }).getByLabel('No overall grade').check();
  await page.getByRole('button', { name: 'Show councils' }).click();

  await expect(councils(page)).toHaveText(NO_OVERALL);
  expect(new URL(page.url()).searchParams.getAll('rating')).toEqual(['no-overall']);
  const middlesbrough = page.getByRole('row').filter({ hasText: 'Middlesbrough' });
  await expect(middlesbrough.getByRole('cell').first()).toHaveText('No overall grade');
  await expect(middlesbrough).toContainText(/Last overall: \w+/);
});

test('another judgement than overall', async ({ page }) => {
  await page.goto('/authorities?region=north-east');
  await page.getByLabel('Judgement').selectOption({ label: 'Impact of leaders' });
  await page.getByRole('group', { name: 'Rating' }).getByLabel('Requires improvement').check();
  await page.getByRole('button', { name: 'Show councils' }).click();

  expect(new URL(page.url()).searchParams.get('area')).toBe('impact-of-leaders');
  await expect(councils(page)).toHaveText(['Middlesbrough', 'Stockton-on-Tees']);
});

test('type of council, framework and words, each in the address', async ({ page }) => {
  await openFilters(page);
  await page.getByLabel('North East').check();
  await page.getByRole('group', { name: 'Type of council' }).getByLabel('Metropolitan district').check();
  await page.getByRole('button', { name: 'Show councils' }).click();
  await expect(councils(page)).toHaveText(
    sorted(['Gateshead', 'Newcastle upon Tyne', 'North Tyneside', 'South Tyneside', 'Sunderland']),
  );

  await page.getByLabel('Latest inspection under').selectOption({ label: 'ILACS (from April 2026, no overall grade)' });
  await page.getByRole('button', { name: 'Show councils' }).click();
  await expect(councils(page)).toHaveText(['South Tyneside']);
  await expect(page.getByRole('status')).toHaveText('1 council');

  await page.getByRole('link', { name: 'Clear filters' }).click();
  await page.getByLabel('Council name or code').fill('tyne');
  await page.getByRole('button', { name: 'Show councils' }).click();
  await expect(councils(page)).toHaveText(['Newcastle upon Tyne', 'North Tyneside', 'South Tyneside']);
  expect(new URL(page.url()).searchParams.get('q')).toBe('tyne');
});

test('the order follows the one asked for', async ({ page }) => {
  await page.goto('/authorities?region=north-east&rating=outstanding&rating=requires-improvement');
  await page.getByLabel('Sort by').selectOption({ label: 'Grade, best first' });
  await page.getByRole('button', { name: 'Show councils' }).click();

  expect(new URL(page.url()).searchParams.get('sort')).toBe('rating');
  await expect(councils(page)).toHaveText([...OUTSTANDING, ...REQUIRES_IMPROVEMENT]);
});

test('every council open today is found under exactly one rating', async ({ page, rows }) => {
  const count = async (query: string) => {
    await page.goto(`/authorities?${query}`);
    return Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  };
  const ratings = ['outstanding', 'good', 'requires-improvement', 'inadequate', 'no-overall', 'none-in-record'];
  const together = ratings.map((rating) => `rating=${rating}`).join('&');
  const [open] = await rows(
    `select count(*)::int as open from authority
     where current_date between coalesce(opened_on, current_date) and coalesce(closed_on, current_date)`,
  );
  expect(await count(together)).toBe(open?.open);
  expect(await count('')).toBe(153);
});

test('filters that no council meets say so, and offer a way back', async ({ page }) => {
  await page.goto('/authorities?region=north-east&rating=inadequate');
  await expect(page.getByRole('status')).toHaveText('0 councils');
  await page.getByRole('link', { name: 'show every council' }).click();
  await expect(page.getByRole('status')).toHaveText(/^153 councils/);
});
