import { test } from './fixtures.ts';
import { expectSameMarks } from './same-marks.ts';

for (const width of [1280, 320]) {
  test(`recharts draws a council’s record where the plain picture does, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/authorities/lancashire');
    await expectSameMarks(page.getByRole('figure', { name: /^Lancashire rose from inadequate/ }));
  });

  test(`recharts draws the shares of grades where the plain picture does, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/england?area=care-leavers&basis=inspected&asAt=2025-03-31');
    await expectSameMarks(page.getByRole('figure', { name: /^Care leavers: / }));
  });
}
