import type { Page } from '@playwright/test';

/** A browser that is idle only when the test says so: what loads before is what a reader waits for. */

const AT_LAST = 'idle-at-last';

/** From the next page on. */
export async function holdIdle(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    // Number() is 0. A function of our own would bring along what tsx adds to name it, which no page has.
    const now = { didTimeout: true, timeRemaining: Number };
    window.requestIdleCallback = (task) => {
      document.documentElement.setAttribute('data-waits', '');
      window.addEventListener(name, () => task(now), { once: true });
      return 0;
    };
  }, AT_LAST);
}

/** Until React has taken the page over, and whatever its components do at that is done. */
export async function whenHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__reactFiber')));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}

/** Until everything has come that waited for the browser to be idle, and what that asked for in its turn; at once where nothing did. */
export async function becomeIdle(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    window.dispatchEvent(new Event(name));
    let quiet = document.documentElement.hasAttribute('data-waits') ? 0 : 3;
    while (quiet < 3) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const come = new Set(performance.getEntriesByType('resource').map((entry) => entry.name));
      const due = [...document.scripts].filter(({ src, noModule }) => src !== '' && !noModule && !come.has(src));
      quiet = due.length === 0 ? quiet + 1 : 0;
    }
  }, AT_LAST);
}
