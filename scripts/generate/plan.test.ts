import { describe, expect, it } from 'vitest';
import { readPlan } from './plan.ts';

describe('the plan of a generated record', () => {
  it('has a council for every hundred inspections, and seed 1, unless told otherwise', () => {
    expect(readPlan(['--inspections', '1000000'])).toEqual({ inspections: 1_000_000, councils: 10_000, seed: 1 });
    expect(readPlan(['--inspections', '7'])).toEqual({ inspections: 7, councils: 1, seed: 1 });
    expect(readPlan(['--inspections', '7', '--councils', '3', '--seed', '9'])).toEqual({
      inspections: 7,
      councils: 3,
      seed: 9,
    });
  });

  it.each([
    [[], 'Say how many inspections to make'],
    [['--inspections', '0'], '--inspections must be a whole number from 1 to 10000000, not “0”'],
    [['--inspections', '1e3'], 'not “1e3”'],
    [['--inspections', '10', '--councils', 'some'], '--councils must be a whole number'],
    [['--inspections', '10', '--seed', '-1'], 'Use: npm run generate'],
    [['--inspections', '10', '--size', '3'], 'Use: npm run generate'],
    [['--inspections', '10', 'more'], 'Use: npm run generate'],
    [['--inspections', '5000', '--councils', '9'], 'give --councils 10 or more'],
  ])('is refused with a sentence where it is %j', (words, sentence) => {
    expect(() => readPlan(words)).toThrow(sentence);
  });
});
