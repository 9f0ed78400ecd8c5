import { expect, test } from './fixtures.ts';
import { DATES, dateField } from './inspection-form.ts';
import { expectFocusSeen, tabTo } from './keys.ts';

/** The journeys of readers and editors, without a mouse. tabTo looks at the focus at every stop on the way. */

test('a council is found, its picture read and its event opened by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, page.getByLabel('Find a council'));
  await page.keyboard.type('lancashire');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/authorities?q=lancashire');

  await tabTo(page, page.getByRole('rowheader').getByRole('link', { name: 'Lancashire' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lancashire');
  const picture = page.getByRole('application', { name: 'Events of Lancashire' });
  await expect(picture).toBeVisible();
  await tabTo(page, picture);
  await page.keyboard.press('Home');
  const told = page.locator('#timeline .timeline-panel');
  while (!(await told.innerText()).includes('Report published 26 January 2023')) {
    await page.keyboard.press('ArrowRight');
    await expect(picture).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Standard inspection, 26 January 2023' })).toBeFocused();
  await expectFocusSeen(page);
  await tabTo(page, page.getByRole('link', { name: 'Standard inspection, 26 January 2023' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/inspections/lancashire-ilacs-2022-11');
});

test('councils are filtered by keyboard alone on a narrow page, where the filters are folded up', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/authorities');
  await expect(page.getByLabel('Sort by')).toBeHidden();
  await tabTo(page, page.locator('summary').filter({ hasText: 'Filter and sort' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('summary').filter({ hasText: 'Region, type and framework' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('North East'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Sort by'));
  await page.keyboard.type('Grade, best');
  await tabTo(page, page.getByRole('button', { name: 'Show councils' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=north-east.*sort=rating/);
  await expect(page.getByRole('status')).toHaveText('12 councils');
  await expect(page.getByRole('status')).toBeInViewport();
});

test('England over time is asked by keyboard alone', async ({ page }) => {
  await page.goto('/england');
  await tabTo(page, page.getByLabel('Earlier day'));
  // The third of March, so that it doesn't matter whether the browser asks for the day or for the month first.
  await page.keyboard.type('03032024');
  await tabTo(page, page.getByLabel('Later day'));
  await page.keyboard.type('03032025');
  await tabTo(page, page.getByLabel('What was known'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Judgement'));
  await page.keyboard.type('Impact');
  await tabTo(page, page.getByRole('button', { name: 'Show England over time' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2024-03-03&asAt=2025-03-03&basis=inspected&area=impact-of-leaders/);
});

test('an editor signs in, records an inspection and amends it by keyboard alone', async ({ page, person, rows }) => {
  test.setTimeout(90_000);
  const { name, email, password } = await person('editor');
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await expectFocusSeen(page);
  };
  /** Day, month and year stand one after the other. */
  const typeDate = async (legend: string, [day, month, year]: readonly [string, string, string]) => {
    await tabTo(page, dateField(page, legend).getByLabel('Day'));
    await type(day);
    await page.keyboard.press('Tab');
    await type(month);
    await page.keyboard.press('Tab');
    await type(year);
  };
  /** A group takes one stop; the arrows choose within it, from the first, which Space chooses. */
  const choose = async (area: string, steps: number) => {
    const group = page.getByRole('group', { name: area, exact: true });
    await tabTo(page, group.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio').nth(steps)).toBeChecked();
    await expectFocusSeen(page);
  };

  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('Email address'));
  await type(email);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText(name);
  // The router may still be scrolling to the top of the page it came to.
  await page.reload();
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Add an inspection' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add an inspection');

  await tabTo(page, page.getByLabel('Council'));
  await type('Plymouth');
  await tabTo(page, page.getByLabel('Framework'));
  await type('ILACS (2018');
  await tabTo(page, page.getByLabel('Kind of inspection'));
  await type('Standard');
  await typeDate(DATES.start, ['4', '3', '2019']);
  await typeDate(DATES.end, ['15', '3', '2019']);
  await typeDate(DATES.published, ['22', '4', '2019']);
  await choose('Overall effectiveness', 0);
  await choose('Impact of leaders on social work practice', 1);
  await choose('Help and protection', 2);
  await choose('Children in care and care leavers', 3);
  await tabTo(page, page.getByLabel('Link to the report'));
  await type('https://files.example.org/report');
  await tabTo(page, page.getByLabel('Note'));
  await type(`By the keys of ${name}`);
  await tabTo(page, page.getByLabel('Address of article 1'));
  await type(`https://www.example.org/${encodeURIComponent(name)}`);
  await tabTo(page, page.getByLabel('Title of article 1'));
  await type(`Keys, says ${name}`);
  await typeDate('Date of article 1', ['23', '4', '2019']);
  await tabTo(page, page.getByRole('button', { name: 'Record this inspection' }));
  await page.keyboard.press('Enter');

  const id = 'plymouth-ilacs-2019-03';
  await expect(page).toHaveURL(`/authorities/plymouth?recorded=${id}`);
  await expectFocusSeen(page);
  await tabTo(page, page.getByRole('link', { name: 'See it in the list' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator(`#inspection-${id}`).getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/inspections/${id}`);
  await tabTo(page, page.getByRole('link', { name: 'Amend this inspection' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amend this inspection');
  const helpAndProtection = page.getByRole('group', { name: 'Help and protection', exact: true }).getByRole('radio');
  await tabTo(page, helpAndProtection.nth(2));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(helpAndProtection.first()).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Amend this inspection' }));
  await page.keyboard.press('Enter');
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await expectFocusSeen(page);
  await tabTo(page, summary.getByRole('link', { name: 'The reason is missing' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Why is this changed?')).toBeFocused();
  await type('Read again');
  await tabTo(page, page.getByRole('button', { name: 'Amend this inspection' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/inspections/${id}?changed=2`);
  await expectFocusSeen(page);
  expect(
    await rows(
      `select area_slug, grade_slug from judgement where inspection_id = $1 and area_slug in
       ('help-and-protection', 'impact-of-leaders') order by area_slug`,
      [id],
    ),
  ).toEqual([
    { area_slug: 'help-and-protection', grade_slug: 'outstanding' },
    { area_slug: 'impact-of-leaders', grade_slug: 'good' },
  ]);
});
