import { expectAccessible, expectToFitPhone } from './checks.ts';
import { expect, test } from './fixtures.ts';

// A past day: journeys record nothing that was published by it.
const DAY = 'asAt=2025-03-31';

test.describe('how long since the last inspection, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is a list in the order and of the region asked for, which leads to a council and its picture', async ({
    page,
  }) => {
    await page.goto(`/england?${DAY}`);
    await page.getByRole('link', { name: /^How long since each council’s last inspection/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^How long since the last inspection/);
    await page.getByLabel('Sort by').selectOption({ label: 'Name' });
    await page.getByLabel('North East').check();
    await page.getByRole('button', { name: 'Show councils' }).click();

    expect(new URL(page.url()).searchParams.get('asAt')).toBe('2025-03-31');
    const list = page.getByRole('table', { name: '12 councils open on 31 March 2025' });
    await expect(list.getByRole('rowheader').first()).toHaveText('Darlington');
    await expect(page.getByRole('img', { name: /^Bars on an axis of years\. After / })).toBeVisible();
    await list.getByRole('link', { name: 'Hartlepool' }).click();

    const section = page.getByRole('region', { name: 'How long since the last inspection' });
    await expect(section).toContainText(
      'On 31 March 2025 it was 378 days (about 12 months) since inspectors last began',
    );
    await expect(section).toContainText('not a notice');
    await expect(section.getByRole('img', { name: /A diamond marks this council’s days/ })).toBeVisible();
  });
});

test('nothing stands beside the days of a council that got no overall grade, and why is said', async ({ page }) => {
  await page.goto('/authorities/lancashire');
  const section = page.getByRole('region', { name: 'How long since the last inspection' });
  await expect(section).toContainText('on 11 May 2026. That one gave no overall grade');
  await expect(section.getByRole('img')).toHaveCount(0);
  await page.goto('/authorities/cumbria');
  await expect(section).toHaveCount(0);
});

test('the list is accessible, fits the narrowest phone, and can be taken away as CSV', async ({ page, request }) => {
  await page.goto(`/england/how-long-since?${DAY}&region=north-east`);
  await expectAccessible(page);
  const address = await page.getByRole('link', { name: 'Download this list as CSV' }).getAttribute('href');
  const csv = await (await request.get(address ?? '')).text();
  expect(csv.trim().split('\n')).toHaveLength(13);
  expect(csv).toContain(
    'hartlepool,Hartlepool,North East,Unitary,hartlepool-ilacs-2024-03,2024-03-18,378,exact,ilacs,outstanding',
  );
  await expectToFitPhone(page);
  await expectAccessible(page);
});
