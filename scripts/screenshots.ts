// `npm run screenshots`: the README's pictures, of a Gradeline of its own with the national record and nothing else in it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../e2e/chromium.ts';
import { ownGradeline } from '../e2e/own-gradeline.ts';
import { runScript, say } from './say.ts';
import { findChromium } from './test/chromium.ts';
import { quietEnvironment } from './test/surroundings.ts';

const FOLDER = 'docs/images';

/** As an office screen and the narrowest phone have them. Taller would weigh more and say no more. */
const SIZES = { '': { width: 1280, height: 900 }, '-phone': { width: 320, height: 800 } } as const;

interface View {
  /** What the picture is called. */
  name: string;
  /** One that is not there is passed over, and said. */
  address: string;
  /** Selects where the picture begins; the top of the page where it isn't said. */
  from?: string;
}

const VIEWS: readonly View[] = [
  { name: 'home', address: '/' },
  { name: 'lancashire', address: '/authorities/lancashire', from: 'figure' },
  { name: 'england', address: '/england' },
  { name: 'councils', address: '/authorities' },
  { name: 'compare', address: '/compare?authority=lancashire&authority=bradford' },
  { name: 'brief', address: '/authorities/lancashire/brief' },
];

/** A little of the page above what a picture begins with. */
const MARGIN = 16;

/** A page that still changes when it has loaded: recharts arrives when the browser has nothing else to do. */
const SETTLED_MS = 3000;

await runScript(takeThemAll);

async function takeThemAll(): Promise<void> {
  const executablePath = await findChromium(quietEnvironment({}));
  const gradeline = await ownGradeline();
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--lang=en-GB'] });
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const [suffix, viewport] of Object.entries(SIZES)) await takeAt(browser, gradeline.url, suffix, viewport);
  } finally {
    await browser.close();
    await gradeline.end();
  }
}

async function takeAt(
  browser: Browser,
  baseURL: string,
  suffix: string,
  viewport: { width: number; height: number },
): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const view of VIEWS) await take(page, view, path.join(FOLDER, `${view.name}${suffix}.png`));
  await context.close();
}

async function take(page: Page, { address, from = 'body' }: View, file: string): Promise<void> {
  const answer = await page.goto(address);
  if (answer?.status() === 404) {
    say(`${address} is not there: no ${file}`);
    return;
  }
  await page.waitForTimeout(SETTLED_MS);
  const top = await page
    .locator(from)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
  await page.evaluate((to) => window.scrollTo(0, to), top - MARGIN);
  await page.screenshot({ path: file });
  say(`${file} shows ${address}`);
}
