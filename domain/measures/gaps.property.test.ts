import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latest } from '../partial-date.ts';
import { AREAS, anyClock, anyDay, anyEvents, reordered } from '../random-record.ts';
import { CHILDRENS_SERVICES, countingEvents, type Question } from '../standing.ts';
import { council } from '../timeline/example.ts';
import { GAP_ENDS, gapsAfter, gapsOf } from './gaps.ts';
import { daysSince, latestStart } from './latest-start.ts';

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  regime: fc.constant(CHILDRENS_SERVICES),
  area: fc.constantFrom(...AREAS),
  asAt: anyDay,
  basis: anyClock,
});
const anyFramework = fc.constantFrom('sif', 'ilacs');

describe('the gaps of any council on any day', () => {
  it('are one for each grade given under the framework, at most one of which is still open', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, anyFramework, (events, question, framework) => {
        const gaps = gapsOf(council(events), question, framework);
        const graded = countingEvents(council(events), question).filter(
          ({ version, judgements }) =>
            version.framework === framework && judgements.some(({ area, grade }) => area === question.area && grade),
        );
        expect(gaps).toHaveLength(graded.length);
        expect(gaps.filter(({ end }) => end === 'waiting' || end === 'closed').length).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('have days, none of them negative, where and only where they ended with the next inspection', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, anyFramework, (events, question, framework) => {
        for (const { end, days } of gapsOf(council(events), question, framework)) {
          expect(days !== null).toBe(end === 'next');
          expect(days ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  it('do not depend on the order of its inspections', () => {
    const shuffled = anyEvents.chain((events) => fc.tuple(fc.constant(events), reordered(events)));
    fc.assert(
      fc.property(shuffled, anyQuestion, anyFramework, ([events, others], question, framework) => {
        expect(gapsOf(council(others), question, framework)).toEqual(gapsOf(council(events), question, framework));
        expect(latestStart(council(others), question)).toEqual(latestStart(council(events), question));
      }),
    );
  });
  it('are not changed by what was begun later', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, anyFramework, (events, question, framework) => {
        const begun = events.filter(({ start, published }) => latest(start ?? published ?? '9999') <= question.asAt);
        const known = countingEvents(council(events), question);
        const then = council(events.filter((event) => begun.includes(event) || known.includes(event)));
        expect(gapsOf(then, question, framework)).toEqual(gapsOf(council(events), question, framework));
        expect(latestStart(then, question)).toEqual(latestStart(council(events), question));
      }),
    );
  });
  it('add up, grade by grade, to all of them', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, anyFramework, (events, question, framework) => {
        const gaps = gapsOf(council(events), question, framework);
        const grades = [
          ...new Map(gaps.map(({ scale, grade }) => [`${scale} ${grade}`, { scale, slug: grade }])).values(),
        ];
        const all = grades.map((grade) => gapsAfter(gaps, grade));
        const counted = all.map(
          ({ spread, ...ends }) =>
            (spread?.n ?? 0) + GAP_ENDS.reduce((sum, end) => sum + (end === 'next' ? 0 : ends[end]), 0),
        );
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(gaps.length);
      }),
    );
  });
});

describe('the days since any council’s latest inspection', () => {
  it('are never negative, and come with a grade or a reason, never both', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, (events, question) => {
        const found = latestStart(council(events), question);
        if (found === null) return;
        expect(daysSince(found, question.asAt)).toBeGreaterThanOrEqual(0);
        expect((found.grade === null) !== (found.reason === null)).toBe(true);
      }),
    );
  });
});
