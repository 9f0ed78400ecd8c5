import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// A closed period of the national data set; journeys record nothing in it.
const PERIOD = '/england?from=2024-03-31&asAt=2025-03-31';

const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });
const FLOWS = /repeat inspections in the year to 31 March 2025/;
const DAYS = /came out within .* of the end of fieldwork/;
const REGIONS = /had the largest share of councils good or outstanding on 31 March 2025/;
const WAITS = /had gone longest without a graded inspection on 31 March 2025/;

type Place = [x: number, y: number, width: number, height: number];

/** Where each mark of a picture lies on the screen, by its id, as far as it has an extent. */
function marksOf(picture: Locator): Promise<Record<string, Place>> {
  return picture.evaluate((root) => {
    const shown = [...root.querySelectorAll('[data-mark]')].filter((mark) => mark.getClientRects().length > 0);
    return Object.fromEntries(
      shown.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return [mark.getAttribute('data-mark') ?? '', [x, y, width, height]];
      }),
    );
  });
}

for (const width of [1280, 320]) {
  test(`recharts draws the same marks as the plain picture, within a pixel, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PERIOD);
    for (const [name, drawn] of [
      [FLOWS, '.recharts-sankey-nodes'],
      [DAYS, '.recharts-scatter'],
    ] as const) {
      const live = figure(page, name).locator('.timeline-live').first();
      await expect(live.locator(drawn)).toBeVisible();
      const [plain, recharts] = [await marksOf(figure(page, name).locator('.timeline-still')), await marksOf(live)];
      expect(Object.keys(plain).length).toBeGreaterThan(5);
      expect(Object.keys(recharts).toSorted()).toEqual(Object.keys(plain).toSorted());
      const apart = Object.entries(plain).map(([id, place]) =>
        Math.max(...place.map((at, index) => Math.abs(at - (recharts[id]?.[index] ?? Number.NaN)))),
      );
      expect(Math.max(...apart)).toBeLessThanOrEqual(1);
    }
  });
}

test('arrow keys and pointer tell what each part of a picture is', async ({ page }) => {
  await page.goto(PERIOD);
  const flows = figure(page, FLOWS);
  await flows.getByRole('application', { name: 'Grades before and given' }).focus();
  await page.keyboard.press('Home');
  await expect(flows.locator('[aria-live="polite"]')).toHaveText(/^\d+ (stayed|went from) /);
  await page.keyboard.press('End');
  await expect(flows.locator('[aria-live="polite"]')).toHaveText(/ given$/);
  const regions = figure(page, REGIONS);
  await regions.locator('.timeline-svg--medium [data-mark="segment:north-west ofsted-four-point.good"]').hover();
  await expect(regions.locator('[aria-live="polite"]')).toHaveText(/^North West: \d+ of 24, good$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every picture is there with its numbers, and its downloads are of what the page was asked', async ({
    page,
  }) => {
    await page.goto(`${PERIOD}&sort=name`);
    for (const name of [REGIONS, FLOWS, WAITS, DAYS]) {
      await expect(figure(page, name).getByRole('img')).toBeVisible();
      await figure(page, name).getByText('as a table').click();
      await expect(figure(page, name).getByRole('table').first()).toBeVisible();
      for (const ending of ['SVG', 'CSV']) {
        const href = await figure(page, name).getByRole('link', { name: ending }).getAttribute('href');
        const answer = await page.request.get(href ?? '');
        expect(answer.status()).toBe(200);
        expect(await answer.text()).toContain('Record complete to 20 August 2026.');
        expect(answer.headers()['content-disposition']).toContain('-2025-03-31.');
      }
    }
    await figure(page, REGIONS).getByRole('link', { name: 'Sort by share' }).click();
    expect(new URL(page.url()).searchParams.get('sort')).toBeNull();
  });
});

test('a download that can’t be answered says why', async ({ request }) => {
  const answer = await request.get('/england/regions.csv?region=moon');
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  expect((await answer.json()).detail).toContain('region: It must be one of');
});
