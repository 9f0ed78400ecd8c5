import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** A part of a council's picture, what belongs together in it, and the picture taken away. */

const PART = 'from=2022-06-01&to=2023-08-01';
const picture = (page: Page) => page.getByRole('figure', { name: /^Lancashire rose/ });
const live = (page: Page) => picture(page).locator('.timeline-live');
const shown = (page: Page) => picture(page).getByRole('status').first();

async function openLancashire(page: Page, query = '') {
  await page.goto(`/authorities/lancashire${query}`);
  await expect(live(page).locator('.recharts-line-curve')).toBeVisible();
}

test('zooming by button, key and drag changes the picture and the address, and a reload shows the same', async ({
  page,
}) => {
  await openLancashire(page);
  await picture(page).getByRole('link', { name: 'Zoom in' }).click();
  await expect(shown(page)).toHaveText(/^\d+ \w+ \d{4} to \d+ \w+ \d{4}$/);
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);

  const frame = picture(page).getByRole('application');
  await frame.focus();
  await page.keyboard.press('0');
  await expect(shown(page)).toHaveText('The whole record');
  await expect(page).not.toHaveURL(/from=/);
  await page.keyboard.press('+');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(shown(page)).not.toHaveText('The whole record');
  await page.keyboard.press('0');

  const box = await frame.boundingBox();
  if (box === null) throw new Error('The timeline has no box');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 120, { steps: 5 });
  await page.mouse.up();
  const part = await shown(page).innerText();
  expect(part).toMatch(/^\d+ \w+ 20\d\d to \d+ \w+ 20\d\d$/);
  await expect(page).not.toHaveURL(/#inspection/);

  await page.reload();
  await expect(shown(page)).toHaveText(part);
});

test('an event rings its coverage and lists it, and a news marker rings what it reports', async ({ page }) => {
  await openLancashire(page, `?${PART}`);
  const rings = picture(page).locator('[data-ring]');
  const ids = () => rings.evaluateAll((all) => all.map((ring) => ring.getAttribute('data-ring')).sort());
  await live(page).locator('[data-mark^="span:lancashire-ilacs-2022-11"]').first().hover();
  const panel = picture(page).locator('[aria-live="polite"]');
  await expect(panel.getByRole('link', { name: /Ofsted praises/ })).toBeVisible();
  const fromEvent = await ids();
  expect(fromEvent).toContain('inspection:lancashire-ilacs-2022-11');
  expect(fromEvent.some((id) => id?.startsWith('news:'))).toBe(true);

  await live(page).locator('[data-mark^="news:"]').last().hover();
  await expect(panel).toContainText('In the news');
  await expect(panel.getByRole('link', { name: 'Standard inspection (ILACS)' })).toBeVisible();
  expect(await ids()).toContain('inspection:lancashire-ilacs-2022-11');

  await live(page).locator('[data-mark^="news:"]').last().click();
  await expect(panel.getByRole('link').first()).toBeFocused();
});

test('the picture and its figures can be taken away, of the part that is shown', async ({ page }) => {
  await openLancashire(page, `?${PART}`);
  const take = async (name: 'link' | 'button', label: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      picture(page).getByRole(name, { name: label }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const svg = await take('link', 'Picture (SVG)');
  expect(svg.name).toMatch(/^gradeline-lancashire-\d{4}-\d\d-\d\d\.svg$/);
  const words = svg.bytes.toString();
  expect(words).toContain('Lancashire rose from inadequate (2015)');
  expect(words).toContain('Record complete to 20 August 2026.');
  expect(words).toContain('26 Jan 2023');
  expect(words).not.toContain('17 Aug 2018');

  const png = await take('button', 'Picture (PNG)');
  expect(png.name).toBe(svg.name.replace('.svg', '.png'));
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(2 * 992);

  const csv = await take('link', 'Figures (CSV)');
  expect(csv.bytes.toString()).toMatch(/lancashire-ilacs-2022-11.*,help-and-protection,.*,good,Good,.*2026-08-20/);
});

test('a part that can’t be read is said, and the whole record is shown', async ({ page, request }) => {
  await page.goto('/authorities/lancashire?from=2023-02-30');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'The part of the picture must be two days, like 2018-01-31',
  );
  await expect(shown(page)).toHaveText('The whole record');
  const answer = await request.get('/authorities/lancashire/timeline.svg?from=soon');
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the links zoom and switch the clock', async ({ page }) => {
    await page.goto(`/authorities/lancashire?${PART}`);
    await expect(shown(page)).toHaveText('1 June 2022 to 1 August 2023');
    await picture(page).getByRole('link', { name: 'By fieldwork' }).click();
    await expect(page).toHaveURL(/basis=inspected/);
    await expect(shown(page)).toHaveText('1 June 2022 to 1 August 2023');
    await picture(page).getByRole('link', { name: 'Whole record' }).click();
    await expect(shown(page)).toHaveText('The whole record');
    await expect(picture(page).getByRole('button', { name: 'Picture (PNG)' })).toBeHidden();
  });
});
