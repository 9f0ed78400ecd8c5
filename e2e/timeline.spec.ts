import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const FINDING = 'Lancashire rose from inadequate (2015) to good (2023)';

function picture(page: Page) {
  return page.getByRole('figure', { name: FINDING });
}

/** What a screen reader hears as keys move along the picture. */
function panel(page: Page) {
  return picture(page).locator('[aria-live="polite"]');
}

async function openTable(page: Page) {
  await picture(page).getByText('Every number in this picture, as a table').click();
  return page.getByRole('table', { name: 'Inspections of Lancashire, newest first' });
}

/** Every event from the oldest on, as the arrow keys tell it. */
async function toldByKeys(page: Page): Promise<string[]> {
  await picture(page).getByRole('application', { name: 'Events of Lancashire' }).focus();
  await page.keyboard.press('Home');
  const told: string[] = [];
  for (let next = await panel(page).innerText(); next !== told.at(-1); next = await panel(page).innerText()) {
    told.push(next);
    await page.keyboard.press('ArrowRight');
  }
  return told;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the record is a picture with its words, and a table with every number in it', async ({ page }) => {
    await page.goto('/authorities/lancashire');
    const svg = picture(page).getByRole('img', { name: /4 graded inspections/ });
    await expect(svg).toBeVisible();
    await expect(svg.locator('path.timeline-line')).toHaveAttribute('d', /^M[\d.]+ [\d.]+H/);
    await expect(svg).toContainText('No overall grade');

    const table = await openTable(page);
    await expect(table.getByRole('row')).toHaveCount(1 + 6);
    const row = (published: string) => table.getByRole('row').filter({ hasText: published });
    await expect(row('26 January 2023')).toContainText('28 November to 9 December 2022');
    await expect(row('26 January 2023').getByRole('cell', { name: 'Good' }).first()).toBeVisible();
    await expect(row('20 August 2026')).toContainText('Outstanding');
    const news = page.getByRole('table', { name: 'News of Lancashire, newest first' });
    await expect(news.getByRole('row').filter({ hasText: '13 February 2023' })).toContainText(
      'Children & Young People Now',
    );
  });
});

test('recharts draws the same picture in the browser, and the page does not move when it arrives', async ({ page }) => {
  await page.goto('/authorities/lancashire');
  const inspections = page.getByRole('heading', { name: 'Inspections', exact: true });
  const before = await inspections.boundingBox();
  await expect(picture(page).locator('.recharts-line-curve')).toBeVisible();
  expect(await inspections.boundingBox()).toEqual(before);
  await expect(await openTable(page)).toBeVisible();
});

test('arrow keys tell each event: what it was, its dates, its grades', async ({ page }) => {
  await page.goto('/authorities/lancashire');
  const told = await toldByKeys(page);
  const one = (published: string) => told.find((words) => words.includes(published)) ?? '';
  expect(one('Report published 27 November 2015')).toMatch(/Overall effectiveness\s+Inadequate/);
  expect(one('Report published 17 August 2018')).toMatch(/Overall effectiveness\s+Requires improvement/);
  expect(one('Report published 26 January 2023')).toContain('Inspectors on site 28 November to 9 December 2022');
  expect(one('Report published 26 January 2023')).toMatch(/Overall effectiveness\s+Good/);
  expect(one('Report published 20 August 2026')).toMatch(/Impact of leaders on social work practice\s+Outstanding/);
  expect(one('Report published 20 August 2026')).not.toContain('Overall effectiveness');
  expect(one('13 February 2023')).toContain('Ofsted praises');
  const dates = told.map((words) => told.indexOf(words));
  expect(new Set(dates).size, 'no event is told twice').toBe(told.length);
});

test('Enter goes to the event that is told, and a click to the one pointed at', async ({ page }) => {
  await page.goto('/authorities/lancashire');
  await picture(page).getByRole('application').focus();
  await page.keyboard.press('End');
  while (!(await panel(page).innerText()).includes('Report published 26 January 2023')) {
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Standard inspection, 26 January 2023' })).toBeFocused();
  await expect(page).toHaveURL(/#inspection-lancashire-ilacs-2022-11$/);

  await page.goto('/authorities/lancashire');
  await expect(picture(page).locator('.recharts-line-curve')).toBeVisible();
  const span = picture(page).locator('.timeline-live [data-mark^="span:lancashire-sif-2018-06"]').first();
  await span.hover();
  await expect(panel(page)).toContainText('Report published 17 August 2018');
  await span.click();
  await expect(page.getByRole('article', { name: 'Re-inspection, 17 August 2018' })).toBeFocused();
});

test('a predecessor’s line is drawn dashed, told as another council’s, and listed apart', async ({ page }) => {
  await page.goto('/authorities/cumberland');
  const figure = page.getByRole('figure', { name: /^Cumberland is good/ });
  await expect(
    figure.locator('svg[aria-label*="A dashed line shows, as context, the overall grades of Cumbria"]'),
  ).toHaveCount(3);
  await expect(figure.locator('.recharts-line-curve[stroke-dasharray]').first()).toBeVisible();
  await figure.getByRole('application', { name: 'Events of Cumberland' }).focus();
  await page.keyboard.press('Home');
  const told = figure.locator('[aria-live="polite"]');
  await expect(told).toContainText('Cumbria, until 31 March 2023');
  await expect(told).toContainText('none of them passed on to Cumberland');
  await expect(told.getByRole('link', { name: 'Go to Cumbria' })).toHaveAttribute('href', '/authorities/cumbria');
  await figure.getByText('Every number in this picture, as a table').click();
  const before = page.getByRole('table', { name: 'Grades of the councils before Cumberland, none of which passed on' });
  await expect(before.getByRole('row')).toHaveCount(1 + 2);
});

test('the whole council is one picture, whose table leads to each event', async ({ page }) => {
  await page.goto('/authorities/lancashire');
  const figure = page.getByRole('figure', { name: /^Lancashire in \w+ inspection regimes: / });
  await expect(figure.getByRole('img', { name: /a lane for each inspection regime/ })).toBeVisible();
  await figure.getByText('Every event in this picture, as a table').click();
  await figure.getByRole('link', { name: /^Joint targeted area inspection/ }).click();
  await expect(page).toHaveURL(/#inspection-lancashire-jtai-2024-02$/);
});
