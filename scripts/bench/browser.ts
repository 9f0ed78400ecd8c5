import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../../e2e/chromium.ts';
import type { Gradeline } from '../../e2e/gradeline.ts';
import { ownGradeline } from '../../e2e/own-gradeline.ts';
import { bareScripts, sizeOfAll } from '../../e2e/page-scripts.ts';
import { Refusal } from '../refusal.ts';
import { runScript, say } from '../say.ts';
import { findChromium } from '../test/chromium.ts';
import { readersAddresses, type Visited } from './addresses.ts';
import { judge, lineOf, medians, type Verdict, worst } from './goals.ts';
import { visit, weigh } from './visit.ts';

const USAGE = 'Use npm run bench:browser -- [--runs 5] [--slowdown 4] [--only /england] [--json FILE].';

/** `npm run bench:browser`: how quick the pages are in a slow browser, page by page; exit code 1 where one misses a goal. */
await runScript(async () => {
  const options = read(process.argv.slice(2));
  const { end, ...gradeline } = await ownGradeline();
  const executablePath = await findChromium(process.env);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const verdicts = await bench(browser, gradeline, options);
    say('');
    for (const verdict of worst(verdicts)) say(`Worst by ${verdict.measure}: ${lineOf(verdict)}`);
    if (options.json !== undefined)
      writeFileSync(options.json, `${JSON.stringify({ ...options, verdicts }, null, 2)}\n`);
    process.exitCode = verdicts.every(({ met }) => met) ? 0 : 1;
  } finally {
    await browser.close();
    await end();
  }
});

type Options = ReturnType<typeof read>;

async function bench(
  browser: Browser,
  { url, databaseUrl }: Gradeline,
  { only, ...options }: Options,
): Promise<Verdict[]> {
  const all = await readersAddresses(url, databaseUrl);
  const verdicts: Verdict[] = [];
  for (const one of all.filter(({ address }) => only === undefined || address === only)) {
    const of = await verdictsOn(browser, url, one, options);
    for (const verdict of of) say(lineOf(verdict));
    verdicts.push(...of);
  }
  if (verdicts.length === 0) throw new Refusal(`${only} is no page that a reader can ask for. ${USAGE}`);
  return verdicts;
}

async function verdictsOn(
  browser: Browser,
  url: string,
  { page, address }: Visited,
  { runs, slowdown }: Omit<Options, 'only'>,
): Promise<Verdict[]> {
  const visits = [];
  // The first visit finds the server cold, and isn't counted.
  for (let run = 0; run <= runs; run += 1) visits.push(await visit(browser, url + address, slowdown));
  const figures = { ...medians(visits.slice(1)), ...(await weigh(browser, url + address)) };
  return judge(address, figures, sizeOfAll(bareScripts(page)));
}

function read(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        runs: { type: 'string', default: '5' },
        slowdown: { type: 'string', default: '4' },
        only: { type: 'string' },
        json: { type: 'string' },
      },
    });
    const [runs, slowdown] = [Number(values.runs), Number(values.slowdown)];
    if (!Number.isInteger(runs) || runs < 1 || !(slowdown >= 1)) throw new Error('out of range');
    return { ...values, runs, slowdown };
  } catch {
    throw new Refusal(USAGE);
  }
}
