import { expectAccessible, expectToFitPhone } from './checks.ts';
import { expect, test } from './fixtures.ts';

const PAGES = [
  '/',
  '/england',
  '/england?from=2018-03-31&asAt=2025-03-31&basis=inspected&by=type',
  '/authorities',
  '/authorities?rating=no-overall&sort=published',
  '/authorities/lancashire',
  // Another day, the other clock, another regime, and a day that is none.
  '/?asAt=2025-03-31&basis=inspected',
  '/authorities?asAt=2019-03-31&basis=inspected',
  '/authorities/lancashire?asAt=2022-12-31',
  '/authorities?regime=area-send',
  '/?asAt=soon',
  // The council with the most events, and one that has closed.
  '/authorities/bradford',
  '/authorities/cumbria',
  // One that another council's line is drawn for.
  '/authorities/cumberland',
  // One side of A4, on a screen.
  '/authorities/bradford/brief',
  '/inspections/lancashire-ilacs-2022-11',
  '/inspections/bradford-monitoring-visit-2023-07',
  '/inspections/staffordshire-ilacs-2023-11?sourceStatedOn=2025-09-24',
  '/inspections/staffordshire-ilacs-2023-11/history',
  '/coverage',
  '/sign-in',
  '/sign-in/forgotten',
  '/about',
  '/privacy',
];

for (const path of PAGES) {
  test(`${path} is accessible, and fits the narrowest phone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
    await expectToFitPhone(page);
    await expectAccessible(page);
  });

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

test('the form to add an inspection is accessible, and fits the narrowest phone', async ({ page, editor }) => {
  await page.goto('/inspections/new?authority=lancashire');
  await expect(page.getByRole('banner')).toContainText(editor.name);
  await expectAccessible(page);
  await expectToFitPhone(page);
  await expectAccessible(page);
});

test.describe('a page that is not there', () => {
  test.use({ expectedFaults: [/status of 404/] });

  for (const path of ['/no-such-page', '/authorities/nowhere', '/inspections/none-2020-01']) {
    test(`${path} says so in plain words`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      await expectAccessible(page);
      await expectToFitPhone(page);
    });
  }
});

test('a keyboard gets past the header with one key, and sees where it is', async ({ page }) => {
  await page.goto('/authorities');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

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
