import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';

/** How large a record to make, and from which seed: the same plan makes the same record. */
export interface Plan {
  inspections: number;
  councils: number;
  seed: number;
}

export const USAGE = 'Use: npm run generate -- --inspections 1000000 [--councils 10000] [--seed 1]';

/** More than this, and a council's inspections no longer start on days of their own. */
const MOST_A_COUNCIL = 500;
const MOST = { inspections: 10_000_000, councils: 999_999, seed: 2_147_483_647 };

/**
 * Reads a command line's words. A council for every hundred inspections, and seed 1, unless others are given.
 * @throws Refusal where a word is not known, a number is none, or the councils are too few
 */
export function readPlan(words: string[]): Plan {
  const given = read(words);
  if (given.inspections === undefined) throw new Refusal(`Say how many inspections to make. ${USAGE}`);
  const inspections = whole('inspections', given.inspections);
  const councils =
    given.councils === undefined ? Math.max(1, Math.floor(inspections / 100)) : whole('councils', given.councils);
  const least = Math.ceil(inspections / MOST_A_COUNCIL);
  if (councils < least) {
    throw new Refusal(
      `${councils} councils are too few for ${inspections} inspections: give --councils ${least} or more.`,
    );
  }
  return { inspections, councils, seed: whole('seed', given.seed ?? '1') };
}

function read(words: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: words, options: { inspections: text, councils: text, seed: text } }).values;
  } catch {
    throw new Refusal(USAGE);
  }
}

function whole(name: keyof Plan, text: string): number {
  const number = Number(text);
  if (/^[1-9]\d*$/.test(text) && number <= MOST[name]) return number;
  throw new Refusal(`--${name} must be a whole number from 1 to ${MOST[name]}, not “${text}”. ${USAGE}`);
}
