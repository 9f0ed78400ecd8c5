import { describe, expect, it } from 'vitest';
import { gradeOf } from '../timeline/example.ts';
import type { LatestStart } from './latest-start.ts';
import { each, spreadOf } from './quartiles.ts';
import {
  ARITHMETIC,
  gapRule,
  leftOutSentence,
  notShownInWords,
  sinceSentence,
  usualFigures,
  usualSentence,
} from './since-words.ts';
import type { NotShown, Usual } from './usual-gap.ts';

const DAY = '2026-11-24';
const ILACS = { slug: 'ilacs', name: 'ILACS' };
const FOUND: LatestStart = {
  id: 'exshire-2023',
  start: '2023-04-24',
  by: '2023-04-24',
  framework: ILACS,
  grade: gradeOf('G'),
  reason: null,
};
const spread = spreadOf(each([1200, 1300, 1400, 1500, 1600]));
const known = (more: { waiting?: number; closed?: number; undated?: number; elsewhere?: number } = {}): Usual => {
  if (spread === null) throw new Error('there are days');
  return { why: null, spread, after: { spread, waiting: 0, closed: 0, undated: 0, elsewhere: 0, ...more } };
};
const none = (why: NotShown, count = 0): Usual => ({ why, known: count });
const without = (reason: LatestStart['reason']): LatestStart => ({ ...FOUND, grade: null, reason });

describe('how long since the last inspection, in words', () => {
  it('counts the days from the first day of fieldwork', () => {
    expect(sinceSentence('Exshire', FOUND, DAY, DAY)).toBe(
      'It is 1,310 days (about 3 years and 7 months) since inspectors last began a graded inspection of Exshire, on 24 April 2023.',
    );
  });
  it('is in the past for a past day', () => {
    expect(sinceSentence('Exshire', FOUND, '2023-05-01', DAY)).toBe(
      'On 1 May 2023 it was 7 days since inspectors last began a graded inspection of Exshire, on 24 April 2023.',
    );
    expect(sinceSentence('Exshire', null, '2014-01-01', DAY)).toBe(
      'On 1 January 2014 this record had no graded inspection of Exshire.',
    );
    expect(sinceSentence('Exshire', null, DAY, DAY)).toBe('This record has no graded inspection of Exshire.');
  });
  it('claims no more days than the start is known for', () => {
    expect(sinceSentence('Exshire', { ...FOUND, start: '2026-09', by: '2026-09-30' }, DAY, DAY)).toBe(
      'It is at least 55 days since inspectors last began a graded inspection of Exshire: its first day isn’t known, only that it was in September 2026.',
    );
    expect(sinceSentence('Exshire', { ...FOUND, start: null, by: '2026-09-30' }, DAY, DAY)).toContain(
      'only that it began by 30 September 2026.',
    );
  });
});

describe('how long it usually took, in words', () => {
  it('tells median, middle half and the number of gaps, after which grade under which framework', () => {
    expect(usualSentence(FOUND, known(), ILACS)).toBe(
      'After a grade of good under ILACS, the next one began after 1,400 days (about 3 years and 10 months) at the median, and half of these gaps were between 1,300 and 1,500 days long (5 gaps).',
    );
    expect(usualFigures(known())).toEqual({ median: '1,400', half: '1,300 to 1,500', gaps: '5' });
  });
  it('says who is not in it', () => {
    expect(leftOutSentence(known({ waiting: 61, closed: 2, undated: 1 }))).toBe(
      '61 councils with that grade have had no next one yet: they are not in these figures, which are shorter for it. Also left out: 2 councils that closed before a next one and 1 gap whose days aren’t known.',
    );
    expect(leftOutSentence(known({ waiting: 1 }))).toContain('1 council with that grade has had no next one yet');
    expect(leftOutSentence(known({ elsewhere: 1 }))).toBe('Left out: 1 gap that ended under another framework.');
    expect(leftOutSentence(known())).toBeNull();
    expect(leftOutSentence(none('too-few', 3))).toBeNull();
  });
  it.each([
    [without('no-overall-in-framework'), none('no-grade'), 'That one gave no overall grade'],
    [without('not-published'), none('no-grade'), 'Its report is not published yet'],
    [without('not-held'), none('no-grade'), 'judged, but the grade is not held here'],
    [{ ...FOUND, framework: { slug: 'sif', name: 'SIF' } }, none('earlier-framework'), 'SIF, which ILACS has replaced'],
    [FOUND, none('no-gaps-yet'), 'No council had been inspected twice under ILACS yet'],
    [
      FOUND,
      none('too-few', 4),
      'only 4 gaps after a grade of good under ILACS are over, and fewer than 10 say too little',
    ],
    [FOUND, none('too-few', 1), 'only 1 gap after a grade of good under ILACS is over'],
    [FOUND, none('too-few'), 'no gap after a grade of good under ILACS is over'],
  ])('says why nothing is told (%#)', (found, usual, words) => {
    expect(usualSentence(found, usual, ILACS)).toContain(words);
    expect(usualFigures(usual)).toEqual({ median: '–', half: '–', gaps: '–' });
  });
  it('says nothing more of a council without an inspection', () => {
    expect(usualSentence(null, none('none-in-record'), ILACS)).toBeNull();
  });
  it('is short in a list', () => {
    const short = [
      notShownInWords(FOUND, known()),
      notShownInWords(null, none('none-in-record')),
      notShownInWords(without('no-overall-in-framework'), none('no-grade')),
      notShownInWords({ ...FOUND, framework: { slug: 'sif', name: 'SIF' } }, none('earlier-framework')),
      notShownInWords(FOUND, none('no-gaps-yet')),
      notShownInWords(FOUND, none('too-few')),
      notShownInWords(FOUND, none('too-few', 4)),
    ];
    expect(short).toEqual([
      null,
      'None in this record',
      'No overall grade',
      'SIF has been replaced',
      'No gaps yet',
      'No gaps yet',
      'Only 4 gaps',
    ]);
  });
  it('is never put as a forecast, and says its rule', () => {
    expect(ARITHMETIC).toContain('not a notice');
    const words = `${usualSentence(FOUND, known({ waiting: 3 }), ILACS)} ${leftOutSentence(known({ waiting: 3 }))} ${gapRule('ILACS')}`;
    expect(words).not.toMatch(/\b(due|overdue|expect|will be inspected|soon|late)\b/i);
    expect(gapRule('ILACS')).toContain('both under ILACS');
    expect(gapRule(null)).toContain('both under one framework');
  });
});
