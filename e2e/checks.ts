import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No violation of WCAG 2.2 AA that a machine can find; each is named with what it is about. */
export async function expectAccessible(page: Page): Promise<void> {
  // After a form, React puts the next page's title a moment after its words.
  await expect(page).toHaveTitle(/./);
  // The quick way takes in one page without frames, and describes no element where a rule holds: a third of the time.
  expect(page.frames(), 'frames that would have to be looked into').toHaveLength(1);
  const options = { runOnly: WCAG, resultTypes: ['violations' as const] };
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  const named = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(named, `WCAG 2.2 AA on ${page.url()}`).toEqual([]);
}

const PHONE = { width: 320, height: 640 };

/** The narrowest phone, or a page zoomed to 400%: nothing may need scrolling sideways, save a table within its own region. */
export async function expectToFitPhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `width of ${page.url()} at ${PHONE.width} px`).toBeLessThanOrEqual(PHONE.width);
}

/** What a list of facts says of `term`, within `place`. */
export function factOf(place: Locator, term: string): Locator {
  return place
    .locator('dl > div')
    .filter({ has: place.page().getByText(term, { exact: true }) })
    .locator('dd');
}
