import { describe, expect, it } from 'vitest';
import { sum, tallyCheck, tallyPlaywright, tallyVitest } from './tally.ts';

const vitest = (passed: number, failed: number, pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
});
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
});

describe('what a suite comes to', () => {
  it('counts what passed and what failed', () => {
    expect(tallyVitest(1, vitest(40, 2))).toEqual({ passed: 40, failed: 2, notes: [] });
    expect(tallyPlaywright(1, playwright(7, 1))).toEqual({ passed: 7, failed: 1, notes: [] });
    expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0, notes: [] });
    expect(tallyCheck(2)).toEqual({ passed: 0, failed: 1, notes: [] });
  });

  it('does not let a skipped or unwritten test pass', () => {
    expect(tallyVitest(0, vitest(40, 0, 2, 1))).toMatchObject({ passed: 40, failed: 3 });
    expect(tallyPlaywright(0, playwright(7, 0, 0, 1))).toMatchObject({ passed: 7, failed: 1 });
  });

  it('does not let a test pass that passed only the second time', () => {
    expect(tallyPlaywright(0, playwright(7, 0, 1))).toMatchObject({ passed: 7, failed: 1 });
  });

  it('fails a suite that ran no test', () => {
    expect(tallyVitest(0, vitest(0, 0))).toEqual({ passed: 0, failed: 1, notes: ['no test was run'] });
    expect(tallyPlaywright(1, null)).toEqual({ passed: 0, failed: 1, notes: ['no test was run'] });
  });

  it('fails a suite that broke outside its tests', () => {
    expect(tallyVitest(1, vitest(40, 0))).toEqual({
      passed: 40,
      failed: 1,
      notes: ['something failed outside the tests'],
    });
  });
});

it('adds up every suite', () => {
  expect(sum([tallyCheck(0), tallyCheck(1), tallyVitest(1, vitest(40, 2))])).toEqual({ passed: 41, failed: 3 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
