import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Outcome, runNode } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { type Tally, tallyCheck, tallyPlaywright, tallyVitest } from './tally.ts';

export type Result = Tally & { output: string };
export type Suite = { name: string; run: (surroundings: Surroundings) => Promise<Result> };

/** Everything `npm test` runs, the quickest to fail first. */
export const SUITES: Suite[] = [
  { name: 'Lint', run: lint },
  { name: 'Types', run: types },
  { name: 'Unit tests', run: vitest('unit') },
  { name: 'Data tests', run: vitest('data') },
  { name: 'Start tests', run: vitest('start') },
  { name: 'Browser tests', run: browser },
];

async function lint({ environment }: Surroundings): Promise<Result> {
  return checked(await runNode(script('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings'], environment));
}

async function types({ environment }: Surroundings): Promise<Result> {
  // Next's own types (of routes and their props) are made, not kept.
  const made = await runNode(script('next/dist/bin/next'), ['typegen'], environment);
  if (made.code !== 0) return checked(made);
  return checked(await runNode(script('typescript/bin/tsc'), ['--noEmit', '--incremental', 'false'], environment));
}

function vitest(project: string): Suite['run'] {
  return async ({ folder, environment }) => {
    const file = path.join(folder, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const outcome = await runNode(
      script('vitest/vitest.mjs'),
      ['run', '--project', project, ...reporters],
      environment,
    );
    return { ...tallyVitest(outcome.code, read(file)), output: outcome.output };
  };
}

async function browser({ folder, environment }: Surroundings): Promise<Result> {
  const file = path.join(folder, 'browser.json');
  const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const outcome = await runNode(script('@playwright/test/cli.js'), ['test', '--reporter=list,json'], env);
  return { ...tallyPlaywright(outcome.code, read(file)), output: outcome.output };
}

function checked({ code, output }: Outcome): Result {
  return { ...tallyCheck(code), output };
}

function script(file: string): string {
  return path.resolve('node_modules', file);
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
