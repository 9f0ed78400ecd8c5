import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// A closed period of the national data set; journeys record nothing in it.
const PERIOD = '/england?from=2024-03-31&asAt=2025-03-31';

function figures(page: Page, table: string, row: string) {
  return page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: row }).getByRole('cell');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'England over time' : 'England over time without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('is asked of two days, a clock, a judgement and a region, all kept in the address', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'England over time' }).click();
      await page.getByLabel('Earlier day').fill('2024-03-31');
      await page.getByLabel('Later day').fill('2025-03-31');
      await page.getByLabel('What had been inspected').check();
      await page.getByLabel('Judgement').selectOption({ label: 'Impact of leaders' });
      await page.getByText('Region, type and regime').click();
      await page.getByRole('checkbox', { name: 'North East' }).check();
      await page.getByRole('button', { name: 'Show England over time' }).click();

      const { searchParams } = new URL(page.url());
      const asked = ['from', 'asAt', 'basis', 'area', 'region'].map((name) => searchParams.get(name));
      expect(asked).toEqual(['2024-03-31', '2025-03-31', 'inspected', 'impact-of-leaders', 'north-east']);
      await expect(page.getByLabel('Earlier day')).toHaveValue('2024-03-31');
      await expect(page.getByRole('checkbox', { name: 'North East' })).toBeChecked();
      await expect(page.getByText('Of 12 councils open on 31 March 2025:')).toBeVisible();
    });

    test('says what is wrong with a day at the top and at its field, and keeps what was typed', async ({ page }) => {
      await page.goto('/england?from=last+spring&asAt=2025-03-31');
      const complaint = 'The earlier day must be a real date, like 31 March 2025 or 2025-03-31';
      await expect(page).toHaveTitle('Error: England over time – Gradeline');
      await expect(page.getByRole('alert').getByRole('link', { name: complaint })).toHaveAttribute('href', '#from');
      await expect(page.getByLabel('Earlier day')).toHaveValue('last spring');
      await expect(page.getByLabel('Earlier day')).toHaveAccessibleDescription(new RegExp(complaint));
      await expect(page.getByLabel('Later day')).toHaveValue('2025-03-31');
    });
  });
}

test('the counts are Ofsted’s own, and each leads to its councils', async ({ page }) => {
  await page.goto(`${PERIOD}&basis=inspected`);
  await page
    .getByRole('figure', { name: /largest share/ })
    .getByText('as a table')
    .click();
  await expect(figures(page, 'Councils by grade', 'All of these')).toHaveText([/^36/, /^67/, /^31/, /^19/, '153']);
  await figures(page, 'Councils by grade', 'North East').getByRole('link').first().click();
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toBe('/authorities');
  expect(Object.fromEntries(searchParams)).toEqual({
    rating: 'outstanding',
    region: 'north-east',
    asAt: '2025-03-31',
    basis: 'inspected',
  });
});

test('the other clock is one link away, and the days stay', async ({ page }) => {
  await page.goto(PERIOD);
  await page.getByRole('link', { name: 'Count by what had been inspected' }).click();
  expect(new URL(page.url()).searchParams.get('basis')).toBe('inspected');
  expect(new URL(page.url()).searchParams.get('from')).toBe('2024-03-31');
});

test('Lancashire’s way from inadequate to good is told in days', async ({ page }) => {
  await page.goto('/england?from=2022-12-31&asAt=2023-03-31&region=north-west');
  await expect(figures(page, 'Came to good or better', 'Lancashire')).toHaveText([
    '27 November 2015',
    '26 January 2023',
    '2,617',
  ]);
  await page.getByRole('table', { name: 'Came to good or better' }).getByRole('link', { name: 'Lancashire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lancashire');
});
