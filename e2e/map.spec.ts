import type { Page } from '@playwright/test';
import { formatMonth } from '../domain/partial-date.ts';
import { expectAccessible } from './checks.ts';
import { expect, test } from './fixtures.ts';

/** The first quarter of 2018, and that of 2025, as the slider counts them. */
const [EARLY_2018, EARLY_2025] = [2018 * 4, 2025 * 4];

const figure = (page: Page, finding: RegExp) => page.getByRole('figure', { name: finding });
const slider = (page: Page) => page.getByRole('slider', { name: 'Move the map through time' });
const map = (page: Page) => page.getByRole('navigation', { name: /^Map of councils/ });
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the slider is a form, and councils that have closed since stand beside the map', async ({ page }) => {
    await page.goto('/?basis=inspected');
    await expect(figure(page, /^\d+ of \d+ councils are good or better/)).toBeVisible();
    await slider(page).fill(String(EARLY_2018));
    await page.getByRole('button', { name: 'Show the whole page on that day' }).click();
    expect([new URL(page.url()).pathname, query(page)]).toEqual(['/', { asAt: '2018-03-31', basis: 'inspected' }]);

    const shown = figure(page, /councils were good or better as at 31 March 2018/);
    const beside = shown.getByRole('listitem').filter({ hasText: 'Northamptonshire' });
    await expect(beside).toHaveText(/^Northamptonshire: requires improvement since \w+ 2016$/);
    await expect(map(page).getByRole('link', { name: /^West Northamptonshire/ })).toHaveCount(0);
    await map(page)
      .getByRole('link', { name: /^Lancashire: inadequate since/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lancashire');
    expect(query(page)).toEqual({ asAt: '2018-03-31', basis: 'inspected' });
  });
});

test('every hexagon says what programs are told of that day, and the day stands in the address', async ({
  page,
  request,
}) => {
  await page.goto('/england?basis=inspected&region=north-west');
  await slider(page).fill(String(EARLY_2025));
  await expect(figure(page, /as at 31 March 2025$/)).toBeVisible();
  await expect.poll(() => query(page)).toMatchObject({ asAt: '2025-03-31', basis: 'inspected', region: 'north-west' });
  const answer = await request.get('/api/v1/ratings?asAt=2025-03-31&basis=inspected&region=north-west');
  const { authorities, counts } = await answer.json();
  const labels = new Map(counts.map((one: { grade: string; label: string }) => [one.grade, one.label.toLowerCase()]));
  const told = authorities.map(
    ({ name, grade, since }: { name: string; grade: string; since: string }) =>
      `${name}: ${labels.get(grade)} since ${formatMonth(since)}`,
  );
  expect(told.length).toBeGreaterThan(20);
  const links = await map(page).getByRole('link').all();
  const names = await Promise.all(links.map((link) => link.getAttribute('aria-label')));
  expect(names.sort()).toEqual(told.sort());
});

test('keys move through time and from council to council, and Enter goes there', async ({ page }) => {
  await page.goto('/?asAt=2018-06-30');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '31 March 2018');
  await expect(figure(page, /as at 31 March 2018/)).toContainText('The rest of this page is still as at 30 June 2018.');

  // One stop for all the hexagons.
  await expect(map(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = map(page).locator('a:focus');
  await expect(focused).toHaveAccessibleName(/^North Tyneside: /);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  const name = await focused.getAttribute('aria-label');
  const [council = ''] = (name ?? '').split(':');
  expect(council).not.toBe('North Tyneside');
  await expect(page.locator('.hex-map__panel')).toContainText(council);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(council);
  expect(query(page)).toEqual({ asAt: '2018-03-31' });
});

test('the map can be taken away with its finding, its figures and its source', async ({ request }) => {
  const picture = await request.get('/england/map.svg?asAt=2018-03-31');
  expect(picture.headers()['content-type']).toContain('image/svg+xml');
  const words = await picture.text();
  expect(words).toContain('councils were good or better as at 31 March 2018');
  for (const source of ['Open Innovations', 'Record complete to']) expect(words).toContain(source);
  const figures = await (await request.get('/england/map.csv?asAt=2018-03-31')).text();
  expect(figures).toMatch(/,northamptonshire,Northamptonshire,East Midlands,requires-improvement,/);
  for (const wrong of ['asAt=2018-02-30', 'area=weather', 'basis=guessed']) {
    expect((await request.get(`/england/map.csv?${wrong}`)).status()).toBe(400);
  }
});
