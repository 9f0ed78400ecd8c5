import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../history.ts';
import { FIVE, FOUR, gradeOf, type Letter } from '../timeline/example.ts';
import { moversOf, type Stood, type StoodTwice } from './movers.ts';
import { comparable, type Said, type Step, transitionsOf } from './transitions.ts';

const named = (slug: string) => ({ slug, name: slug });
const PLACE = { region: named('north'), type: named('county') };
const said = (letter: Letter, covers = 'all'): Said => ({
  grade: gradeOf(letter),
  covers: letter === '-' ? null : covers,
});
const step = (before: Said | null, after: Said, count = 1): Step => ({ ...PLACE, before, after, count });
const onFive: Said = { grade: FIVE.grades[1] ?? null, covers: 'all' };

const anyGrade = fc.constantFrom<Grade | null>(null, ...FOUR.grades, ...FIVE.grades);
const anySaid = fc
  .record({ grade: anyGrade, covers: fc.constantFrom('all', 'some') })
  .map(({ grade, covers }): Said => ({ grade, covers: grade && covers }));

describe('inspections against the one before', () => {
  it('are better, the same or worse, grade by grade', () => {
    const found = transitionsOf([
      step(said('G'), said('G'), 2),
      step(said('R'), said('G'), 3),
      step(said('R'), said('G')),
      step(said('O'), said('I')),
    ]);
    expect(found).toMatchObject({ up: 4, same: 2, down: 1, notComparable: 0, ungraded: 0, first: 0 });
    expect(found.transitions.map(({ from, to, count }) => [from.slug, to.slug, count])).toEqual([
      ['requires-improvement', 'good', 4],
      ['good', 'good', 2],
      ['outstanding', 'inadequate', 1],
    ]);
  });
  it('are never compared across scales, nor where they cover something else', () => {
    const found = transitionsOf([step(said('G', 'with care leavers'), said('R')), step(onFive, said('R'))]);
    expect(found).toMatchObject({ transitions: [], notComparable: 2 });
    expect(comparable(found)).toBe(0);
  });
  it('stand alone after one that gave no grade, before one, and first in the record', () => {
    const found = transitionsOf([step(said('-'), said('R')), step(said('R'), said('-')), step(null, said('R'), 5)]);
    expect(found).toMatchObject({ ungraded: 2, first: 5 });
  });
  it('keep each scale’s transitions together', () => {
    const found = transitionsOf([step(said('G'), said('G')), step(onFive, onFive), step(said('I'), said('G'))]);
    expect(found.transitions.map(({ from }) => from.scale)).toEqual(['five', 'four', 'four']);
  });
  it('add up to all of them, and grade by grade to those that have one to be compared with', () => {
    const anyStep = fc
      .record({ before: fc.option(anySaid), after: anySaid, count: fc.integer({ min: 1, max: 50 }) })
      .map(({ before, after, count }) => step(before, after, count));
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const { transitions, ...found } = transitionsOf(steps);
        const all = found.up + found.same + found.down + found.notComparable + found.ungraded + found.first;
        expect(all).toBe(steps.reduce((sum, { count }) => sum + count, 0));
        expect(transitions.reduce((sum, { count }) => sum + count, 0)).toBe(comparable(found));
        for (const from of FOUR.grades) {
          const row = transitions.filter((one) => one.from.slug === from.slug && one.from.scale === from.scale);
          const followed = steps.filter(
            ({ before, after }) =>
              before?.grade === from && after.grade?.scale === from.scale && before.covers === after.covers,
          );
          expect(row.reduce((sum, { count }) => sum + count, 0)).toBe(
            followed.reduce((sum, { count }) => sum + count, 0),
          );
        }
        expect(transitionsOf([...steps].reverse())).toEqual({ transitions, ...found });
      }),
    );
  });
});

describe('councils on two days', () => {
  const stood = (letter: Letter, covers = 'all'): Stood =>
    letter === '-'
      ? { grade: null, covers: null, reason: 'no-overall-in-framework' }
      : { ...said(letter, covers), reason: null };
  const council = (slug: string, before: Stood | null, after: Stood | null): StoodTwice => ({
    ...PLACE,
    council: named(slug),
    before,
    after,
  });
  const slugs = (moves: readonly { council: { slug: string } }[]) => moves.map((move) => move.council.slug);

  it('have moved up or down, by name', () => {
    const movers = moversOf([
      council('b', stood('R'), stood('G')),
      council('a', stood('I'), stood('O')),
      council('c', stood('G'), stood('I')),
      council('still', stood('G'), stood('G')),
    ]);
    expect([movers.up, movers.down].map(slugs)).toEqual([['a', 'b'], ['c']]);
    expect(movers.down[0]).toMatchObject({ from: { slug: 'good' }, to: { slug: 'inadequate' } });
  });
  it('are newly graded, or no longer, with why they have none on the other day', () => {
    const movers = moversOf([
      council('judged', stood('-'), stood('G')),
      council('opened', null, stood('G')),
      council('closed', stood('G'), null),
      council('unjudged', stood('G'), stood('-')),
    ]);
    expect(movers.newlyGraded.map(({ council, reason }) => [council.slug, reason])).toEqual([
      ['judged', 'no-overall-in-framework'],
      ['opened', null],
    ]);
    expect(movers.noLongerGraded.map(({ council, reason }) => [council.slug, reason])).toEqual([
      ['closed', null],
      ['unjudged', 'no-overall-in-framework'],
    ]);
  });
  it('have not moved where both days have no grade', () => {
    const none = { up: [], down: [], newlyGraded: [], noLongerGraded: [], notComparable: [] };
    expect(moversOf([council('a', stood('-'), null), council('b', null, stood('-'))])).toEqual(none);
  });
  it('are neither up nor down on another scale, or where the grade covers something else', () => {
    const five: Stood = { ...onFive, reason: null };
    const movers = moversOf([
      council('a', stood('G', 'with care leavers'), stood('G')),
      council('b', five, stood('O')),
    ]);
    expect(slugs(movers.notComparable)).toEqual(['a', 'b']);
    expect([movers.up, movers.down]).toEqual([[], []]);
  });
  it('move the other way when time runs backwards', () => {
    const anyStood = fc.option(
      anySaid.map(({ grade, covers }): Stood => ({ grade, covers, reason: grade ? null : 'not-judged' })),
    );
    const pairs = fc.array(fc.tuple(anyStood, anyStood));
    fc.assert(
      fc.property(pairs, (days) => {
        const there = moversOf(days.map(([before, after], index) => council(`c${index}`, before, after)));
        const back = moversOf(days.map(([before, after], index) => council(`c${index}`, after, before)));
        expect(slugs(there.up)).toEqual(slugs(back.down));
        expect(slugs(there.down)).toEqual(slugs(back.up));
        expect(slugs(there.newlyGraded)).toEqual(slugs(back.noLongerGraded));
        expect(slugs(there.noLongerGraded)).toEqual(slugs(back.newlyGraded));
        expect(slugs(there.notComparable)).toEqual(slugs(back.notComparable));
      }),
    );
  });
});
