import type { Locator, Page } from '@playwright/test';

const KEYS = ['Home', ...Array<string>(6).fill('ArrowRight'), 'End', ...Array<string>(3).fill('ArrowLeft'), 'Escape'];
const PLACES = [0.25, 0.4, 0.55, 0.7, 0.85];

/**
 * Works a page's charts by keys, pointer and their buttons, as a reader would.
 * @returns milliseconds from the slowest press or click to the paint that answers it; null where there is no such chart
 */
export async function reactionTime(page: Page): Promise<number | null> {
  const chart = page.getByRole('application').first();
  if ((await chart.count()) === 0) return null;
  const watch = await page.evaluateHandle(() => {
    const found: number[] = [];
    const presses = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('interactionId' in entry && Number(entry.interactionId) > 0) found.push(entry.duration);
      }
    }).observe(presses);
    return found;
  });
  await chart.scrollIntoViewIfNeeded();
  await pressKeys(page, chart);
  await pointAndClick(page, chart);
  for (const button of await page.locator('figure:has([role="application"]) button:visible').all()) {
    if (await button.isEnabled()) await button.click();
  }
  // Until the last of them has been painted and reported.
  await page.waitForTimeout(500);
  const found = await watch.jsonValue();
  // What is quicker than a frame is not reported.
  return Math.max(16, ...found);
}

async function pressKeys(page: Page, chart: Locator): Promise<void> {
  await chart.focus();
  for (const key of KEYS) await page.keyboard.press(key);
}

/** Along the middle of the chart. What a click goes to is on the page: back up to the chart then. */
async function pointAndClick(page: Page, chart: Locator): Promise<void> {
  for (const place of PLACES) {
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (box === null) return;
    await page.mouse.move(box.x + box.width * place, box.y + box.height / 2, { steps: 5 });
    await page.mouse.click(box.x + box.width * place, box.y + box.height / 2);
  }
}
