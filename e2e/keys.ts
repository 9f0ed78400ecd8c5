import { expect, type Locator, type Page } from '@playwright/test';

/** No page has as many stops. */
const TOO_MANY = 400;

/** Presses Tab until `target` has the focus. Wherever it stops on the way, the focus can be seen and nothing covers it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < TOO_MANY; stops += 1) {
    await page.keyboard.press('Tab');
    // Past its last stop a page hands the focus to the browser's own bar, of which a test has none.
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    await expectFocusSeen(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${TOO_MANY} presses of Tab don’t lead to ${target} on ${page.url()}`);
}

/** The focus is somewhere, is marked in the yellow of the kit, is within the window, and not all of it is covered. */
export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await page.evaluate(faultOfFocus), `focus on ${page.url()}`).toBeNull();
}

/** Runs in the page: what is wrong with where the focus is, or null. */
function faultOfFocus(): string | null {
  const YELLOW = 'rgb(255, 221, 0)';
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing has the focus';
  const name = focused.outerHTML.slice(0, 150);

  // A radio button or a box is drawn by the label after it.
  const label = focused.matches('[type=radio], [type=checkbox]') ? focused.nextElementSibling : null;
  const styles = [getComputedStyle(focused), ...(label === null ? [] : [getComputedStyle(label, '::before')])];
  const marked = styles.some(({ outlineColor, outlineStyle, boxShadow, backgroundColor }) =>
    [outlineStyle === 'none' ? '' : outlineColor, boxShadow, backgroundColor].some((paint) => paint.includes(YELLOW)),
  );
  if (!marked) return `not marked: ${name}`;

  const [box] = focused.getClientRects();
  if (box === undefined) return `not drawn: ${name}`;
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom) return `outside the window: ${name}`;
  const places = [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, top + (bottom - top) * part] as const);
  const free = places.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
  return free ? null : `covered: ${name}`;
}
