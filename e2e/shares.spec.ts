import type { APIRequestContext, Page } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from './fixtures.ts';

const MARCH_2025 = '/england?asAt=2025-03-31&basis=inspected';

const Ratings = z.object({ total: z.number(), counts: z.array(z.object({ label: z.string(), count: z.number() })) });

/** What the list of ratings says of that day: other journeys record inspections before it. */
async function countedThen(request: APIRequestContext) {
  const answer = await request.get('/api/v1/ratings?asAt=2025-03-31&basis=inspected');
  const { total, counts } = Ratings.parse(await answer.json());
  expect(total).toBe(153);
  expect(counts.length).toBeGreaterThan(2);
  return counts;
}

function shareOf({ count }: { count: number }): string {
  return `${count} (${Math.round((100 * count) / 153)}%)`;
}

function picture(page: Page) {
  return page.getByRole('figure', { name: /^Overall effectiveness: \d+% of graded councils were good or outstanding/ });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the share of each grade is a picture with its words, and a table with Ofsted’s own numbers', async ({
    page,
    request,
  }) => {
    await page.goto(MARCH_2025);
    const svg = picture(page).getByRole('img', { name: /Good from \d+% to 44%/ });
    await expect(svg).toBeVisible();
    await expect(svg).toContainText('Good 44%');
    await expect(svg).toContainText('None in record');
    await picture(page).getByText('Numbers of each year, as a table').click();
    const counted = await countedThen(request);
    const row = page
      .getByRole('table', { name: /^Councils by grade over time/ })
      .getByRole('row', { name: '31 March 2025' });
    for (const cell of [...counted.map(shareOf), '153'])
      await expect(row.getByRole('cell', { name: cell, exact: true })).toBeVisible();
  });
});

test('arrow keys tell the numbers of each day', async ({ page, request }) => {
  await page.goto(MARCH_2025);
  const told = picture(page).locator('[aria-live="polite"]');
  await picture(page).getByRole('application', { name: 'Shares day by day' }).focus();
  await page.keyboard.press('End');
  await expect(told).toContainText('31 March 2025: 153 councils open');
  for (const count of await countedThen(request)) await expect(told).toContainText(`${count.label} ${shareOf(count)}`);
  await page.keyboard.press('ArrowLeft');
  await expect(told).toContainText('31 December 2024');
  await page.keyboard.press('Home');
  await expect(told).toContainText('30 November 2013: 152 councils open');
  await page.keyboard.press('Escape');
  await expect(told).toContainText('Point at or tap the picture');
});

test('recharts arrives without moving the page, and pointing at the picture tells the day', async ({ page }) => {
  await page.goto('/?asAt=2025-03-31&basis=inspected');
  const below = page.getByRole('heading', { name: 'Published before then' });
  // Pointing scrolls to it: what is compared is before and after that.
  await picture(page).scrollIntoViewIfNeeded();
  await picture(page).getByRole('application').hover();
  const before = await below.boundingBox();
  await expect(picture(page).locator('.recharts-area-area').first()).toBeVisible();
  await picture(page)
    .getByRole('application')
    .hover({ position: { x: 400, y: 100 } });
  await expect(picture(page).locator('[aria-live="polite"]')).toContainText(/20\d\d: 15\d councils open/);
  expect(await below.boundingBox()).toEqual(before);
});

test('the picture and its figures can be taken away, for the judgement and the councils asked for', async ({
  page,
}) => {
  await page.goto('/england?area=care-leavers&region=london&from=2024-03-31&asAt=2025-03-31');
  const figure = page.getByRole('figure', { name: /^Care leavers, London: / });
  const addressOf = async (name: string) => (await figure.getByRole('link', { name }).getAttribute('href')) ?? '';
  const figures = await (await page.request.get(await addressOf('Figures (CSV)'))).text();
  expect(figures.split('\n')[0]).toContain('on,regime,area,basis,scale,grade_or_reason,label,councils,councils_open');
  expect(figures).toMatch(/^2024-03-31,childrens-services,care-leavers,known,ofsted-four-point,good,Good,\d+,33,/m);
  expect(figures).toMatch(/^2025-02-28,/m);
  const svg = await page.request.get(await addressOf('Picture (SVG)'));
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  expect(await svg.text()).toContain('Care leavers, London: ');
});

test('a download that asks for what there isn’t says so', async ({ request }) => {
  for (const query of ['area=parking', 'region=atlantis', 'asAt=soon', 'from=2025-03-31&asAt=2024-03-31']) {
    for (const ending of ['csv', 'svg']) {
      const answer = await request.get(`/england/shares.${ending}?${query}`);
      expect(answer.status(), query).toBe(400);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
    }
  }
});
