import { expect, test } from './fixtures.ts';
import { expectSameMarks } from './same-marks.ts';

const PICTURES = [
  ['a council’s record, and its regimes', '/authorities/lancashire', ['timeline', 'regimes']],
  ['a part of a council’s record', '/authorities/lancashire?from=2022-06-01&to=2023-08-01', ['timeline']],
  ['a council with its predecessor’s line', '/authorities/cumberland', ['timeline']],
  ['councils side by side', '/compare?authority=lancashire&authority=bradford', ['comparison']],
  ['the shares of grades', '/england?area=care-leavers&basis=inspected&asAt=2025-03-31', ['shares']],
] as const;

for (const width of [1280, 320]) {
  for (const [what, address, figures] of PICTURES) {
    test(`recharts draws ${what} where the plain picture does, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      for (const id of figures) await expectSameMarks(page.locator(`figure[aria-labelledby="${id}-title"]`));
    });
  }
}

test('a part chosen in the browser is what the server draws for its address', async ({ page }) => {
  await page.goto('/authorities/lancashire');
  const figure = page.getByRole('figure', { name: /^Lancashire rose/ });
  await expect(figure.locator('.timeline-frame--live')).toBeVisible();
  await figure.getByRole('link', { name: 'Zoom in' }).click();
  await expect(figure.locator('.timeline-frame--outgrown')).toBeVisible();
  const marks = () =>
    figure.locator('.timeline-live [data-mark]').evaluateAll((all) => all.map((one) => one.outerHTML));
  const chosen = await marks();
  expect(chosen.length).toBeGreaterThan(10);
  await page.reload();
  await expectSameMarks(figure);
  expect(await marks()).toEqual(chosen);
});
