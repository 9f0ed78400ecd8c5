import { say, wordsFor } from '../say.ts';
import { findChromium } from './chromium.ts';
import { endAll } from './program.ts';
import { type Result, SUITES } from './suites.ts';
import { clearAway, makeSurroundings, type Surroundings } from './surroundings.ts';
import { sum } from './tally.ts';

/** `npm test`, once packages are there. Ends with `N passed, N failed`, and with exit code 1 where anything failed. */
async function main(): Promise<void> {
  const surroundings = makeSurroundings();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => endAll(15_000));
  try {
    const results = await runSuites(surroundings);
    await clearAway(surroundings);
    const { passed, failed } = sum(results);
    process.exitCode = failed === 0 ? 0 : 1;
    say(`${passed} passed, ${failed} failed`);
  } catch (error) {
    await clearAway(surroundings);
    process.stderr.write(`${wordsFor(error)}\n`);
    process.exitCode = 1;
  }
}

async function runSuites({ folder, environment }: Surroundings): Promise<Result[]> {
  const chromium = await timed(() => findChromium(environment));
  say(`Chromium: ${chromium.result} (${chromium.seconds} s)`);
  const equipped = { folder, environment: { ...environment, CHROMIUM_PATH: chromium.result } };
  const results: Result[] = [];
  for (const suite of SUITES) {
    const { result, seconds } = await timed(() => suite.run(equipped));
    report(suite.name, result, seconds);
    results.push(result);
  }
  return results;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: string }> {
  const began = performance.now();
  const result = await work();
  return { result, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

/** One line for a suite; where something failed, what it said goes before it. */
function report(name: string, { passed, failed, notes, output }: Result, seconds: string): void {
  if (failed > 0) say(`\n${output.trimEnd()}\n`);
  const why = notes.length > 0 ? ` – ${notes.join('; ')}` : '';
  say(`${name}: ${passed} passed, ${failed} failed (${seconds} s)${why}`);
}

await main();
