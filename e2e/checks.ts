import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violation of WCAG 2.2 AA or of good practice that a machine can find; each is named with what it is about. */
export async function expectAccessible(page: Page): Promise<void> {
  // After a form, React puts the next page's title a moment after its words.
  await expect(page).toHaveTitle(/./);
  // In the page itself, which has no frames: opening another to put the results together takes twice as long.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.withTags(RULES).analyze();
  const named = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(named, `WCAG 2.2 AA on ${page.url()}`).toEqual([]);
}

/** A window 1280 pixels wide zoomed to 200%; the narrowest phone, which is the same at 400%. */
const NARROW = [640, 320];

/** The narrowest phone, or a page zoomed in: nothing may need scrolling sideways, save a table within its own region. */
export async function expectToFitPhone(page: Page): Promise<void> {
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `width of ${page.url()} at ${width} px`).toBeLessThanOrEqual(width);
  }
}

/** For those whom movement makes ill: where they ask for none, nothing slides, fades or scrolls by itself. */
export async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    const moves = (element: Element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return (
        seconds(transitionDuration) > 0 ||
        (animationName !== 'none' && seconds(animationDuration) > 0) ||
        scrollBehavior === 'smooth'
      );
    };
    const named = [...document.querySelectorAll('*')].filter(moves).map(({ outerHTML }) => outerHTML.slice(0, 120));
    return [...named, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
  });
  expect(moving, `what moves on ${page.url()}`).toEqual([]);
}

/** What a list of facts says of `term`, within `place`. */
export function factOf(place: Locator, term: string): Locator {
  return place
    .locator('dl > div')
    .filter({ has: place.page().getByText(term, { exact: true }) })
    .locator('dd');
}
