import type { Browser, Page } from '@playwright/test';
import { becomeIdle, holdIdle, whenHydrated } from '../../e2e/idle.ts';
import { nameOf, sizeOfAll } from '../../e2e/page-scripts.ts';
import type { Figures } from './goals.ts';
import { reactionTime } from './interactions.ts';

/** A laptop's window: the widest form of every chart, which has the most to draw. */
const VIEWPORT = { width: 1280, height: 800 };

/** One visit with nothing in the cache, by a processor `slowdown` times slower. */
export async function visit(browser: Browser, address: string, slowdown: number): Promise<Figures> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    await whenHydrated(page);
    // Charts come once the browser is idle: shifts that they cause count too.
    await page.waitForLoadState('networkidle');
    const still = { LCP: await largestPaint(page), CLS: await shifts(page), marks: await mostMarks(page) };
    const INP = await reactionTime(page);
    return INP === null ? still : { ...still, INP };
  } finally {
    await context.close();
  }
}

/** Bytes of the scripts loaded before the browser is idle, and of all of them. */
export async function weigh(browser: Browser, address: string): Promise<Figures> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') asked.push(nameOf(request.url()));
    });
    await holdIdle(page);
    await page.goto(address);
    await whenHydrated(page);
    const first = sizeOfAll(asked);
    await becomeIdle(page);
    return { 'first scripts': first, 'all scripts': sizeOfAll(asked) };
  } finally {
    await page.close();
  }
}

/** Milliseconds until the largest thing in the window was painted. */
function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}

/** The sum of all shifts so far, which is never less than what browsers report as CLS. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) sum += Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return sum;
  });
}

/** Shapes and words of the drawing that has the most of them. */
function mostMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counts = [...document.querySelectorAll('main svg')].map(
      (svg) => svg.querySelectorAll('rect, line, path, circle, polygon, polyline, ellipse, use, text').length,
    );
    return Math.max(0, ...counts);
  });
}
