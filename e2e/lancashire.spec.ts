import type { Page } from '@playwright/test';
import { factOf } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';

/** The story this began with: CYP Now, 13 February 2023. */
const ARTICLE = /^Ofsted praises .transformation. of children.s services at Lancashire County Council$/;

const FULL_INSPECTIONS = [
  'Standard inspection, 20 August 2026',
  'Standard inspection, 26 January 2023',
  'Re-inspection, 17 August 2018',
  'Inspection, 27 November 2015',
];

function event(page: Page, name: string) {
  return page.getByRole('article', { name, exact: true });
}

test('its heading says that it has had no overall grade since August 2026, and that the last was good', async ({
  page,
}) => {
  await page.goto('/authorities/lancashire');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lancashire');
  const sentence = page
    .getByRole('main')
    .getByText(/no overall grade since/)
    .first();
  await expect(sentence).toContainText('20 August 2026');
  await expect(sentence).toContainText(/last overall grade was good, in January 2023/);
});

test('its four full inspections stand newest first, between them area SEND’s and the visit that gave no grade', async ({
  page,
}) => {
  await page.goto('/authorities/lancashire');
  const names = await page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
  expect(names).toEqual([
    FULL_INSPECTIONS[0],
    'Area SEND inspection, 12 February 2025',
    'Joint targeted area inspection, 16 May 2024',
    ...FULL_INSPECTIONS.slice(1),
  ]);

  const overall = (name: string) => factOf(event(page, name), 'Overall effectiveness');
  await expect(overall('Inspection, 27 November 2015')).toHaveText('Inadequate');
  await expect(overall('Re-inspection, 17 August 2018')).toHaveText(/^Requires improvement/);
  await expect(overall('Standard inspection, 26 January 2023')).toHaveText('Good');
  await expect(overall('Standard inspection, 20 August 2026')).toHaveCount(0);
  const leaders = 'Impact of leaders on social work practice';
  await expect(factOf(event(page, 'Standard inspection, 20 August 2026'), leaders)).toHaveText('Outstanding');
});

test('the article is linked to the inspection that ended on 9 December 2022, not to its own month', async ({
  page,
  rows,
}) => {
  await page.goto('/authorities/lancashire');
  const inspection = event(page, 'Standard inspection, 26 January 2023');
  await expect(factOf(inspection, 'Fieldwork')).toHaveText('28 November to 9 December 2022');
  const story = inspection.getByRole('listitem').filter({ has: page.getByRole('link', { name: ARTICLE }) });
  await expect(story).toContainText('Nicole Weinstein');
  await expect(story).toContainText('13 February 2023');
  await expect(story.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.cypnow\.co\.uk\//);

  expect(
    await rows(
      `select inspection_id, end_latest::text from article_inspection join inspection on inspection.id = inspection_id
       join article on article.id = article_id where article.author = 'Nicole Weinstein'`,
    ),
  ).toEqual([{ inspection_id: 'lancashire-ilacs-2022-11', end_latest: '2022-12-09' }]);

  await inspection.getByRole('link', { name: 'Standard inspection, 26 January 2023' }).click();
  await expect(page).toHaveURL('/inspections/lancashire-ilacs-2022-11');
  await expect(page.getByRole('main').getByRole('link', { name: ARTICLE })).toBeVisible();
});

test('the article stands in the coverage, dated, with its council and its inspection', async ({ page }) => {
  await page.goto('/coverage');
  const story = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: ARTICLE }) });
  await expect(story.first()).toContainText('13 February 2023');
  await story.first().getByRole('link', { name: 'Lancashire', exact: true }).click();
  await expect(page).toHaveURL('/authorities/lancashire');
});

test('somebody finds it from the first page, without JavaScript and by part of its name', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: gradeline().url });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('Find a council').fill('lancas');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Lancashire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lancashire');
  await context.close();
});
