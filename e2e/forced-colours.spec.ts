import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Readers who have chosen their own colours see the pictures in those: words, lines, gauges and marks stand out from the ground. */

/** What only fills the ground behind something else. */
const GROUNDS = ['backing', 'rail', 'band', 'year', 'level', 'window', 'window-unsure'];

/** What of the figures and the tags of grades can't be told from the page behind it (less than 3:1), by its markup. */
function lostOn(page: Page): Promise<string[]> {
  return page.evaluate((grounds) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const light = (colour: string) => {
      if (pen === null) throw new Error('no canvas');
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
        const channel = byte / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const ground = light(getComputedStyle(document.body).backgroundColor);
    const standsOut = (paint: string) => {
      if (paint === 'none' || paint.startsWith('url')) return false;
      const own = light(paint);
      return Math.max(own, ground) / Math.min(own, ground) >= 3;
    };
    const isGround = (shape: Element) => grounds.some((kind) => shape.closest(`.timeline-mark--${kind}`) !== null);
    const all = document.querySelectorAll(
      'figure svg :is(text, [data-mark], .recharts-line-curve), .grade-tag__gauge rect',
    );
    const seen = [...all].filter((shape) => shape.checkVisibility({ visibilityProperty: true }) && !isGround(shape));
    if (seen.length === 0) return ['there is no picture'];
    const lost = seen.filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return !standsOut(fill) && !standsOut(stroke);
    });
    return lost.map(({ outerHTML }) => outerHTML.slice(0, 160));
  }, GROUNDS);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures and grades keep their words, lines and gauges in a reader’s own ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const path of ['/', '/authorities/lancashire', '/authorities/cumberland', '/england']) {
      await page.goto(path);
      if (path.startsWith('/authorities/')) await expect(page.locator('.recharts-line-curve').first()).toBeVisible();
      expect(await lostOn(page), `lost on ${path}`).toEqual([]);
    }
  });
}
