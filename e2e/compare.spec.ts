import type { Page } from '@playwright/test';
import { expectAccessible, expectToFitPhone } from './checks.ts';
import { expect, test } from './fixtures.ts';

const EIGHT = ['lancashire', 'bury', 'dudley', 'wigan', 'leeds', 'cumbria', 'essex', 'kent'];
const query = (councils: readonly string[]) => councils.map((slug) => `authority=${slug}`).join('&');
const rows = (page: Page) => page.getByRole('table', { name: 'Where they stand' }).getByRole('row');
const asked = (page: Page) => new URL(page.url()).searchParams.getAll('authority');

test('eight councils stand side by side, each in words too, and lead to their pages', async ({ page }) => {
  await page.goto(`/compare?${query(EIGHT)}&sort=grade`);
  await expect(rows(page)).toHaveCount(9);
  await expect(page.getByRole('figure').getByRole('heading')).toContainText('Cumbria is closed');
  await expect(rows(page).last()).toContainText('Requires improvement at its closing');
  await rows(page).getByRole('link', { name: 'Wigan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wigan');
});

test('a council is set among its ten neighbours from its own page, and keys read the picture', async ({ page }) => {
  await page.goto('/authorities/lancashire');
  await page.getByRole('link', { name: 'Compare Lancashire with its statistical neighbours' }).click();
  await expect(rows(page)).toHaveCount(12);
  await expect(rows(page).nth(1)).toContainText('Lancashire');
  await expect(rows(page).nth(2)).toContainText('1: very close');
  const picture = page.getByRole('application', { name: 'Reports of these councils' });
  await picture.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('Lancashire: Inadequate')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Go to this inspection' })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('councils are added by name or code and removed, one by one, all in the address', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click();
    await page.getByLabel('Choose a council').fill('lancashire county council');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByLabel('Add a council').fill('E08000016');
    await page.getByLabel('Judgement').selectOption({ label: 'Care leavers' });
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(new URL(page.url()).search).toBe('?authority=lancashire&authority=barnsley&area=care-leavers');
    await page.getByRole('link', { name: 'Remove Lancashire' }).click();
    expect(asked(page)).toEqual(['barnsley']);
    await expect(rows(page)).toHaveCount(2);
    await page.getByRole('link', { name: 'Remove Barnsley' }).click();
    await expect(page.getByRole('heading', { name: 'No council is chosen yet' })).toBeVisible();
    await page.getByRole('link', { name: 'Lancashire and its ten statistical neighbours' }).click();
    await expect(rows(page)).toHaveCount(12);
  });

  test('what can’t be taken is named at its field, and kept', async ({ page }) => {
    await page.goto(
      `/compare?${query(EIGHT)}&authority=bradford&authority=nowhere&with=moon&sort=mood&area=x&asAt=soon`,
    );
    await expect(page).toHaveTitle('Error: Compare councils – Gradeline');
    const errors = page.getByRole('alert').getByRole('link');
    await expect(errors.filter({ hasText: 'No council is called “nowhere”' })).toHaveAttribute('href', '#authority');
    await expect(errors.filter({ hasText: 'the first eight are shown without “bradford”' })).toHaveCount(1);
    await expect(errors.filter({ hasText: 'The date must be a real date' })).toHaveAttribute('href', '#asAt');
    await expect(page.getByLabel('Add a council')).toHaveValue('nowhere');
    await expect(page.getByLabel('As at')).toHaveValue('soon');
    await expect(rows(page)).toHaveCount(9);
  });
});

test('the picture and its figures answer the same address, or say what is wrong with it', async ({ request }) => {
  const picture = await request.get('/compare/picture.svg?authority=bury&with=region&asAt=2025-03-31');
  expect(picture.headers()['content-type']).toContain('image/svg+xml');
  expect(await picture.text()).toContain('As at 31 March 2025: Bury was');
  const figures = await (await request.get('/compare/figures.csv?authority=cumbria&authority=bury')).text();
  expect(figures).toContain('cumbria,Cumbria,overall-effectiveness');
  for (const wrong of ['', '?authority=nowhere', '?authority=bury&asAt=soon']) {
    const answer = await request.get(`/compare/figures.csv${wrong}`);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([400, 'application/problem+json']);
  }
});

for (const path of [
  '/compare',
  `/compare?${query(EIGHT)}&area=care-leavers`,
  '/compare?authority=lancashire&with=england',
  '/compare?authority=nowhere&asAt=soon',
]) {
  test(`${path.slice(0, 60)} is accessible, and fits the narrowest phone`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await expectToFitPhone(page);
    await expectAccessible(page);
  });
}
