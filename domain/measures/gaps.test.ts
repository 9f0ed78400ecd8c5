import { describe, expect, it } from 'vitest';
import type { Inspection } from '../history.ts';
import { CHILDRENS_SERVICES, OVERALL, type Question } from '../standing.ts';
import { council, gradeOf, report, visit } from '../timeline/example.ts';
import { type GapCount, gapsAfter, gapsOf } from './gaps.ts';
import { daysSince, latestStart } from './latest-start.ts';
import { LEAST_GAPS, usualAfter } from './usual-gap.ts';

const ask = (asAt: string, basis: Question['basis'] = 'known'): Question => ({
  regime: CHILDRENS_SERVICES,
  area: OVERALL,
  asAt,
  basis,
});
const TODAY = ask('2026-11-24');
const SIF = report('sif', 'sif', '2016-03-01', 'GGGGGG', { start: '2016-01-11' });
const FIRST = report('ilacs2018', 'first', '2019-05-01', 'GGGG', { start: '2019-03-11' });
const SECOND = report('ilacs2023', 'second', '2023-06-01', 'RRRRR', { start: '2023-04-24' });
const LATEST = report('ilacs2026', 'latest', '2026-08-20', 'OGGO', { start: '2026-05-11' });
const gaps = (events: Inspection[], question = TODAY, framework = 'ilacs') =>
  gapsOf(council(events), question, framework).map(({ grade, end, days }) => [grade, end, days]);

describe('the gaps of a council', () => {
  it('run from the first day of one inspection to the first day of the next, after the grade of the earlier one', () => {
    expect(gaps([FIRST, SECOND])).toEqual([
      ['good', 'next', 1505],
      ['requires-improvement', 'waiting', null],
    ]);
  });
  it('begin with none that gave no overall grade, though one may end a gap', () => {
    expect(gaps([SECOND, LATEST])).toEqual([['requires-improvement', 'next', 1113]]);
  });
  it('do not go from one framework to the next, whose cycle was another', () => {
    expect(gaps([SIF, FIRST])).toEqual([['good', 'waiting', null]]);
    expect(gaps([SIF, FIRST], TODAY, 'sif')).toEqual([['good', 'elsewhere', null]]);
  });
  it('pass over visits that give no grade', () => {
    expect(gaps([FIRST, visit('focused', '2021-02-01', '2021-03-01'), SECOND])[0]).toEqual(['good', 'next', 1505]);
  });
  it.each([null, '2023', '2023-04'])('have no days where an inspection began on %s', (start) => {
    expect(gaps([FIRST, { ...SECOND, start }])[0]).toEqual(['good', 'undated', null]);
  });
  it('are over once the second report is out, by what was known', () => {
    expect(gaps([FIRST, SECOND], ask('2023-05-31'))).toEqual([['good', 'waiting', null]]);
    expect(gaps([FIRST, SECOND], ask('2023-06-01'))[0]).toEqual(['good', 'next', 1505]);
  });
  it('are over once inspectors began, by what had been inspected, if the report came within three months', () => {
    expect(gaps([FIRST, SECOND], ask('2023-04-23', 'inspected'))).toEqual([['good', 'waiting', null]]);
    expect(gaps([FIRST, SECOND], ask('2023-04-24', 'inspected'))[0]).toEqual(['good', 'next', 1505]);
  });
  it('end with the council where it closed first', () => {
    const authority = { id: 'old', slug: 'old', name: 'Old', openedOn: null, closedOn: '2021-03-31' };
    const closed = council([FIRST], { authority });
    expect(gapsOf(closed, TODAY, 'ilacs').map(({ end }) => end)).toEqual(['closed']);
    expect(gapsOf(closed, ask('2021-03-31'), 'ilacs').map(({ end }) => end)).toEqual(['waiting']);
  });
});

describe('the inspection that days are counted from', () => {
  const latest = (events: Inspection[], question = TODAY) => latestStart(council(events), question);

  it('is the graded one that began last, with its grade', () => {
    const found = latest([FIRST, SECOND, visit('focused', '2025-02-01', '2025-03-01')]);
    expect(found).toMatchObject({ id: 'second', start: '2023-04-24', grade: gradeOf('R'), reason: null });
    expect(daysSince({ by: '2023-04-24' }, '2026-11-24')).toBe(1310);
  });
  it('may have no overall grade', () => {
    expect(latest([SECOND, LATEST])).toMatchObject({ id: 'latest', grade: null, reason: 'no-overall-in-framework' });
  });
  it('may be one whose report is not out yet, of which no grade is known', () => {
    expect(latest([FIRST, SECOND], ask('2023-05-31'))).toMatchObject({ id: 'second', reason: 'not-published' });
    expect(latest([FIRST, SECOND], ask('2023-04-23'))).toMatchObject({ id: 'first', grade: gradeOf('G') });
  });
  it('began no later than its report came out, however little is known of its start', () => {
    expect(latest([{ ...SECOND, start: '2023' }])).toMatchObject({ start: '2023', by: '2023-06-01' });
    expect(latest([{ ...SECOND, start: null }])).toMatchObject({ start: null, by: '2023-06-01' });
    expect(latest([{ ...SECOND, start: '2023-04' }])).toMatchObject({ by: '2023-04-30' });
  });
  it('is none before the first began, and never a predecessor’s', () => {
    expect(latest([FIRST], ask('2019-03-10'))).toBeNull();
    expect(latest([])).toBeNull();
  });
});

describe('what stands beside a council’s days', () => {
  const someGaps = (count: number, grade = 'good'): GapCount[] => [
    { scale: 'four', grade, end: 'next', days: 1400, count },
    { scale: 'four', grade, end: 'waiting', days: null, count: 3 },
  ];
  const ILACS = { slug: 'ilacs', name: 'ILACS' };
  const england = (counts: GapCount[], framework = ILACS) => ({ framework, counts });
  const good = latestStart(council([FIRST]), TODAY);

  it('is the spread of the gaps after its grade, with those still waiting beside it', () => {
    expect(usualAfter(good, england([...someGaps(12), ...someGaps(40, 'outstanding')]))).toMatchObject({
      why: null,
      spread: { n: 12, median: 1400 },
      after: { waiting: 3 },
    });
  });
  it('is nothing from fewer than ten gaps', () => {
    expect(LEAST_GAPS).toBe(10);
    expect(usualAfter(good, england(someGaps(9)))).toEqual({ why: 'too-few', known: 9 });
    expect(usualAfter(good, england(someGaps(10)))).toMatchObject({ why: null });
    expect(usualAfter(good, england(someGaps(30, 'outstanding')))).toEqual({ why: 'too-few', known: 0 });
  });
  it('is nothing while the framework has no gaps, or where another has taken its place', () => {
    const waiting = someGaps(9).filter(({ end }) => end === 'waiting');
    expect(usualAfter(good, england(waiting))).toEqual({ why: 'no-gaps-yet', known: 0 });
    expect(usualAfter(good, england(someGaps(30), { slug: 'next', name: 'Next' }))).toMatchObject({
      why: 'earlier-framework',
    });
    expect(usualAfter(good, { framework: null, counts: [] })).toMatchObject({ why: 'earlier-framework' });
  });
  it('is nothing without a grade, and nothing without an inspection', () => {
    expect(usualAfter(latestStart(council([LATEST]), TODAY), england(someGaps(30)))).toMatchObject({ why: 'no-grade' });
    expect(usualAfter(null, england(someGaps(30)))).toMatchObject({ why: 'none-in-record' });
  });
  it('keeps grades of one name on two scales apart', () => {
    const other = someGaps(20).map((gap) => ({ ...gap, scale: 'five' }));
    expect(gapsAfter([...someGaps(12), ...other], { scale: 'four', slug: 'good' }).spread?.n).toBe(12);
  });
});
