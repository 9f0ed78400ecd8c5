import { describe, expect, it } from 'vitest';
import { FOUR } from '../timeline/example.ts';
import {
  countsFinding,
  lagsFinding,
  lagsRest,
  middleHalf,
  moversFinding,
  notCompared,
  recoveriesFinding,
  transitionsFinding,
  waitsFinding,
} from './findings.ts';
import type { Movers } from './movers.ts';
import { each, spreadOf } from './quartiles.ts';
import type { Recoveries, Took } from './recoveries.ts';
import type { Transitions } from './transitions.ts';
import { daysInWords } from './words.ts';

const PERIOD = { from: '2024-03-31', asAt: '2025-03-31' };
const [lowest, , good] = FOUR.grades;
if (lowest === undefined || good === undefined) throw new Error('the scale has four grades');
const council = { slug: 'a', name: 'A' };

describe('what a measure found, in words', () => {
  it('tells the councils at each grade, and those without', () => {
    const at = (label: string | null, count: number) => ({
      rating: label ?? 'no-overall',
      scale: label && 'four',
      label,
      rank: 1,
      steps: 4,
      count,
    });
    expect(countsFinding([at('Good', 67), at('Inadequate', 19), at(null, 2)], '2025-03-31')).toBe(
      'Of 88 councils open on 31 March 2025: 67 good, 19 inadequate and 2 without a grade.',
    );
    expect(countsFinding([], '2025-03-31')).toBe('None of these councils was open on 31 March 2025.');
  });
  it('tells better, same and worse grades, and what could not be compared', () => {
    const none: Transitions = { transitions: [], up: 0, same: 0, down: 0, notComparable: 0, ungraded: 0, first: 0 };
    expect(transitionsFinding({ ...none, up: 1 }, PERIOD)).toBe(
      '1 inspection from 1 April 2024 to 31 March 2025 can be compared with the same council’s one before: 1 gave a better grade, 0 the same and 0 a worse one.',
    );
    expect(transitionsFinding(none, PERIOD)).toBe(
      'No inspection from 1 April 2024 to 31 March 2025 can be compared with the same council’s one before.',
    );
    expect(notCompared({ ...none, notComparable: 2, ungraded: 3, first: 1 })).toBe(
      'Not compared: 2 on another scale than the one before, or of something else, 3 where one of the two gives no grade and 1 with none before in this record.',
    );
    expect(notCompared(none)).toBeNull();
  });
  it('tells who moved between the two days', () => {
    const [from, to] = [lowest, good];
    const none: Movers = { up: [], down: [], newlyGraded: [], noLongerGraded: [], notComparable: [] };
    expect(moversFinding({ ...none, up: [{ council, from, to }] }, PERIOD)).toBe(
      'Between 31 March 2024 and 31 March 2025, 1 council moved up and 0 down.',
    );
    const all: Movers = {
      ...none,
      newlyGraded: [{ council, to, reason: null }],
      noLongerGraded: [{ council, from, reason: null }],
      notComparable: [{ council, from, to }],
    };
    expect(moversFinding(all, PERIOD)).toBe(
      'Between 31 March 2024 and 31 March 2025, 0 councils moved up and 0 down. Apart from them: 1 newly graded, 1 no longer graded and 1 that can’t be compared.',
    );
  });
  it('tells how long the way from inadequate to good took, and who is still on it', () => {
    const took: Took = { council, began: '2018-01-01', ended: null, days: 10 };
    const none: Recoveries = { recovered: [], spread: null, waiting: [], lost: 0, closed: 0 };
    const found = { ...none, spread: spreadOf(each([730, 1150, 1200])), waiting: [took], lost: 2, closed: 1 };
    expect(recoveriesFinding(found, { lowest, good }, PERIOD)).toBe(
      'In the period from 1 April 2024 to 31 March 2025, councils came from inadequate to good or better 3 times. Half of these took 1,150 days (about 3 years and 2 months) or less. Counted apart: 1 council still waited for good at the end of it, 2 can no longer be followed and 1 closed before.',
    );
    expect(recoveriesFinding(none, { lowest, good }, PERIOD)).toBe(
      'No council came from inadequate to good or better in the period from 1 April 2024 to 31 March 2025.',
    );
  });
  it('tells how long ago councils were inspected', () => {
    const found = { councils: [], spread: spreadOf(each([10, 400, 731])), none: [council] };
    expect(waitsFinding(found, '2025-03-31')).toBe(
      'Half of 3 councils had their latest graded inspection within 400 days (about 13 months) before 31 March 2025; the longest without one was 731 days (about 2 years). 1 council had none in this record.',
    );
    expect(waitsFinding({ ...found, spread: spreadOf(each([1])), none: [] }, '2025-03-31')).toContain('within 1 day');
    expect(waitsFinding({ councils: [], spread: null, none: [council] }, '2025-03-31')).toBe(
      'On 31 March 2025, none of these councils had a graded inspection in this record.',
    );
  });
  it('tells how long reports took', () => {
    expect(lagsFinding({ spread: spreadOf(each([30, 40, 60])), years: [], unknown: 2 }, PERIOD)).toBe(
      'Half of 3 reports from 1 April 2024 to 31 March 2025 came out within 40 days of the end of fieldwork; the longest took 60 days. Left out: 2 whose dates aren’t both known to the day.',
    );
    expect(lagsRest({ spread: spreadOf(each([30, 40, 60])), years: [], unknown: 2 })).toBe(
      'The longest took 60 days. Left out: 2 whose dates aren’t both known to the day.',
    );
    expect(lagsFinding({ spread: null, years: [], unknown: 0 }, PERIOD)).toBe(
      'For no inspection from 1 April 2024 to 31 March 2025 are both dates known to the day.',
    );
  });
  it('tells the middle half in whole days', () => {
    const spread = spreadOf(each([900, 1000, 1103, 1200]));
    expect(spread && middleHalf(spread)).toBe('975 to 1,127');
  });
  it.each([
    [1, '1 day'],
    [75, '75 days'],
    [76, '76 days'],
    [77, '77 days (about 3 months)'],
    [761, '761 days (about 2 years and 1 month)'],
  ])('tells %i days as %s', (days, words) => {
    expect(daysInWords(days)).toBe(words);
  });
});
