import { describe, expect, it } from 'vitest';
import { readAsked } from '../measures/asked.ts';
import { DAYS, graded, SHARES, shared, ungraded } from './example.ts';

import { sharesDescription, sharesFinding, sharesNote } from './shares-finding.ts';
import { sharesSubject } from './shares-subject.ts';

const OVERALL = 'Overall effectiveness';

describe('the finding', () => {
  it('compares councils with a grade, from the first day when most had one', () => {
    expect(sharesFinding(SHARES, OVERALL)).toBe(
      'Overall effectiveness: 20% of graded councils were good or outstanding in March 2016, 68% in November 2026',
    );
  });
  it('is followed by the numbers behind it, and by who is not in it', () => {
    expect(sharesNote(SHARES)).toBe(
      'Good or outstanding: 14 of 70 on 31 March 2016, since when most councils have had such a grade, and 54 of 80 on 24 November 2026. Not among these: 20 councils without a grade on that day (no overall grade).',
    );
  });
  it('says the last day alone where most never had a grade before it', () => {
    const few = shared(DAYS, [ungraded('none-in-record', 0, 5, 9), graded(3, 4, 5, 1)]);
    expect(sharesFinding(few, OVERALL)).toBe(
      'Overall effectiveness: 100% of graded councils were good or outstanding in November 2026',
    );
    expect(sharesNote(few)).toBe(
      'Good or outstanding: 1 of 1 on 24 November 2026. Not among these: 9 councils without a grade on that day (none in record).',
    );
  });
  it('speaks of the best grade where a scale has none called good', () => {
    const grade = { scale: 'area-send-outcomes', steps: 3, covers: 'outcome', first: 0, until: 5 };
    const best = { ...grade, rating: 'typically-positive', label: 'Typically positive experiences', rank: 3, count: 1 };
    const worst = { ...grade, rating: 'widespread-failings', label: 'Widespread failings', rank: 1, count: 3 };
    const scale = [best, worst].map(({ rating, scale, label, rank, steps }) => ({
      slug: rating,
      scale,
      label,
      rank,
      steps,
    }));
    expect(sharesFinding(shared(DAYS, [best, worst], scale), 'Area SEND')).toBe(
      'Area SEND: 25% of graded councils held “Typically positive experiences” in November 2013, 25% in November 2026',
    );
  });
  it('compares nothing that covered something else, and says who that leaves out', () => {
    const both = { ...graded(3, 0, 4, 10), covers: 'children-in-care-and-care-leavers' };
    const late = shared(DAYS, [
      both,
      graded(3, 4, 5, 6),
      graded(2, 4, 5, 2),
      { ...both, first: 4, until: 5, count: 2 },
    ]);
    expect(sharesFinding(late, 'Children in care')).toBe(
      'Children in care: 75% of graded councils were good or outstanding in November 2026',
    );
    expect(sharesNote(late)).toBe(
      'Good or outstanding: 6 of 8 on 24 November 2026. Not among these: 2 councils whose grade covers something else.',
    );
  });
  it('begins after the last day on which most had no grade', () => {
    const broken = shared(DAYS, [graded(3, 0, 2, 4), ungraded('not-judged', 2, 3, 4), graded(2, 3, 5, 4)]);
    expect(sharesFinding(broken, OVERALL)).toBe(
      'Overall effectiveness: 0% of graded councils were good or outstanding in March 2025, 0% in November 2026',
    );
    const always = shared(DAYS, [graded(3, 0, 5, 4)]);
    expect(sharesNote(always)).toBe('Good or outstanding: 4 of 4 on 30 November 2013 and 4 of 4 on 24 November 2026.');
  });
  it('says so where nobody has a grade, or nobody is there', () => {
    const none = shared(DAYS, [ungraded('none-in-record', 0, 5, 9)]);
    expect(sharesFinding(none, OVERALL)).toBe('Overall effectiveness: no council had a grade on 24 November 2026');
    expect([sharesNote(none), sharesNote(shared(DAYS, []))]).toEqual(['', '']);
    expect(sharesDescription(shared(DAYS, []))).toContain('none was open');
  });
  it('names the judgement, and the councils where they are not all', () => {
    const choices = {
      regimes: [
        { slug: 'childrens-services', name: 'Children’s services' },
        { slug: 'jtai', name: 'JTAI' },
      ],
      areas: [{ slug: 'care-leavers', name: 'Care leavers' }],
      regions: [{ slug: 'london', name: 'London' }],
      types: [{ slug: 'county', name: 'County' }],
    };
    const { asked } = readAsked({ area: 'care-leavers', region: 'london' }, { today: '2026-11-24', regimes: [] });
    expect(sharesSubject(asked, choices)).toBe('Care leavers, London');
    expect(sharesSubject({ ...asked, regime: 'jtai', area: 'none', regions: [] }, choices)).toBe('JTAI');
  });
});

describe('the description', () => {
  it('says where each band begins and ends, from the bottom up, and not the finding again', () => {
    const description = sharesDescription(SHARES);
    expect(description).toContain('From the bottom up: Outstanding from 0% to 10%; Good from 0% to 44%');
    expect(description).not.toContain(sharesFinding(SHARES, OVERALL));
  });
});
