import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How many councils a table counts at one rating. */
async function counted(page: Page, rating: string): Promise<number> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: rating, exact: true }) });
  return Number.parseInt((await row.getByRole('cell').first().textContent()) ?? '', 10);
}

async function england(page: Page) {
  const ratings = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
  return Promise.all(ratings.map((rating) => counted(page, rating)));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'another day' : 'another day without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('England as at 31 March 2025, by either clock, with a sentence that says what each means', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByText('Choose another day').click();
      await page.getByLabel('As at', { exact: true }).fill('2025-03-31');
      await page.getByLabel('What had been inspected').check();
      await page.getByRole('button', { name: 'Show that day' }).click();

      await expect(page.getByRole('heading', { name: 'England as at 31 March 2025' })).toBeVisible();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ asAt: '2025-03-31', basis: 'inspected' });
      expect(await england(page)).toEqual([36, 67, 31, 19]);
      await expect(page.getByRole('main')).toContainText('if its report came out by 30 June 2025');
      await expect(page.getByRole('row').filter({ hasText: 'All councils open on 31 March 2025' })).toContainText(
        '153',
      );

      await page.getByRole('link', { name: 'Show what was known then instead' }).click();
      expect(await england(page)).toEqual([33, 67, 34, 19]);
      await expect(page.getByRole('main')).toContainText('latest report published on or before 31 March 2025');
    });

    test('the day and the clock go on from England to the list to a council', async ({ page }) => {
      await page.goto('/?asAt=2022-12-31&basis=inspected');
      const good = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Good', exact: true }) });
      await good.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Councils as at 31 December 2022');
      await page.getByRole('link', { name: 'Lancashire', exact: true }).click();
      await expect(page.getByRole('main')).toContainText(
        'On 31 December 2022 Lancashire’s children’s services were rated good since November 2022',
      );
      await page.getByRole('link', { name: 'Show what was known then instead' }).click();
      await expect(page.getByRole('main')).toContainText('were rated requires improvement since August 2018');
      await expect(page.getByRole('main')).toContainText('3 later events are left out');
    });

    test('a date that is none is refused where it was typed, and stays there', async ({ page }) => {
      await page.goto('/authorities/lancashire?asAt=31+Smarch+2025');
      await expect(page.getByRole('main').getByRole('alert')).toContainText(
        'The date must be a real date, like 31 March 2025',
      );
      await expect(page.getByLabel('As at')).toHaveValue('31 Smarch 2025');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lancashire');
    });
  });
}

test('the list keeps its filters when the day changes', async ({ page }) => {
  await page.goto('/authorities?region=north-east&rating=good');
  await page.getByLabel('As at').fill('2019-03-31');
  await page.getByRole('button', { name: 'Show councils' }).click();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('region'), searchParams.get('rating'), searchParams.get('asAt')]).toEqual([
    'north-east',
    'good',
    '2019-03-31',
  ]);
});

test.describe('the ratings as a program gets them', () => {
  test('are those of the pages', async ({ request }) => {
    const answer = await request.get('/api/v1/ratings?asAt=2025-03-31&basis=inspected');
    expect(answer.headers()['content-type']).toContain('application/json');
    const { total, counts, none, authorities } = await answer.json();
    expect([total, authorities.length, none]).toEqual([153, 153, []]);
    const plain = counts.map(({ grade, count }: { grade: string; count: number }) => [grade, count]);
    expect(plain).toEqual([
      ['outstanding', 36],
      ['good', 67],
      ['requires-improvement', 31],
      ['inadequate', 19],
    ]);
  });

  test('name the parameter that can’t be answered', async ({ request }) => {
    const answer = await request.get('/api/v1/ratings?asAt=2025-02-30');
    expect(answer.status()).toBe(400);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 400, parameter: 'asAt' });
  });
});
