import { describe, expect, it } from 'vitest';
import { groundOf, letterOf, type MapCouncil, type MapRating, moreInWords, stoodInWords } from './map-council.ts';
import { MAP_COLUMNS, mapFigures } from './map-figures.ts';
import { mapFinding, ratingCounts } from './map-finding.ts';
import { noRating, ratingOf } from './stood-on.ts';

const OFSTED = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'].map((label, index) => ({
  scale: 'ofsted',
  slug: label.toLowerCase().replace(' ', '-'),
  label,
  rank: index + 1,
  steps: 4,
}));
const rated = (label: string) => {
  const grade = OFSTED.find((one) => one.label === label);
  if (grade === undefined) throw new Error(`No grade ${label}`);
  return ratingOf(grade, OFSTED);
};
const council = (rating: MapRating, dates: Partial<MapCouncil> = {}): MapCouncil => ({
  ...{ slug: 'lancashire', name: 'Lancashire', region: 'North West', hex: { q: 4, r: 13 }, rating },
  ...{ since: null, confirmed: null, last: null },
  ...dates,
});
const councils = (...ratings: MapRating[]) => ratings.map((rating) => council(rating));
const NOW = { day: '2026-11-25', today: '2026-11-25', area: null };

describe('the sentence above the map', () => {
  it('says how many are good or better, and how many have no overall grade', () => {
    const some = councils(rated('Good'), rated('Outstanding'), rated('Inadequate'), noRating('no-overall'));
    expect(mapFinding(some, NOW)).toBe(
      '2 of 4 councils are good or better as at 25 November 2026; 1 has no overall grade',
    );
  });
  it('speaks of a past day in the past, and names the judgement', () => {
    const some = councils(rated('Good'), noRating('none-in-record'), noRating('no-overall'));
    expect(mapFinding(some, { ...NOW, day: '2018-03-31', area: 'Help and protection' })).toBe(
      '1 of 3 councils was good or better for help and protection as at 31 March 2018; 2 have no grade',
    );
  });
  it('is true where none is good, where none is graded, and where there is no council at all', () => {
    expect(mapFinding(councils(rated('Inadequate')), NOW)).toBe(
      'None of 1 council is good or better as at 25 November 2026',
    );
    expect(mapFinding(councils(noRating('none-in-record')), NOW)).toBe(
      'None of 1 council has a grade as at 25 November 2026',
    );
    expect(mapFinding([], { ...NOW, day: '1990-01-01' })).toBe('No council was open on 1 January 1990');
  });
  it('names the most common grade of a scale that has no good', () => {
    const send = { scale: 'send', slug: 'mixed', label: 'Inconsistent experiences', rank: 2, steps: 3 };
    expect(mapFinding(councils(ratingOf(send, [send])), NOW)).toBe(
      'Most common among 1 council as at 25 November 2026: inconsistent experiences (1)',
    );
  });
});

describe('what stands in a hexagon', () => {
  it('is the grade’s initials', () => {
    const letters = OFSTED.map(({ label }) => letterOf(rated(label)));
    expect(letters).toEqual(['I', 'RI', 'G', 'O']);
  });
  it('tells a report that gave no grade from a report that is awaited, and from none', () => {
    const none = ['no-overall', 'not-judged', 'not-published', 'none-in-record'].map(noRating);
    expect(none.map(letterOf)).toEqual(['–', '–', '…', '']);
    expect(none.map((rating) => groundOf(rating).kind)).toEqual(['hatched', 'hatched', 'dotted', 'dotted']);
  });
});

describe('what is told of a council', () => {
  it('is its grade, since when, and when that was confirmed', () => {
    const lancashire = council(rated('Good'), { since: '2019-05-01', confirmed: '2023-01-26' });
    expect(stoodInWords(lancashire)).toBe('good since May 2019');
    expect(moreInWords(lancashire)).toEqual(['Confirmed on 26 January 2023']);
    expect(moreInWords({ ...lancashire, since: '2023-01-26' })).toEqual([]);
  });
  it('is the last overall grade apart, where there is none any more', () => {
    const last = { label: 'Good', on: '2023-01-26' };
    const lancashire = council(noRating('no-overall'), { confirmed: '2026-08-20', last });
    expect(stoodInWords(lancashire)).toBe('no overall grade');
    expect(moreInWords(lancashire)).toEqual([
      'Latest inspection: 20 August 2026',
      'Its last overall grade was good, 26 January 2023',
    ]);
  });
});

describe('the map’s counts and figures', () => {
  it('count the best grade first and no grade last, and add up', () => {
    const counts = ratingCounts(
      councils(noRating('no-overall'), rated('Inadequate'), rated('Good'), rated('Good'), rated('Outstanding')),
    );
    expect(counts.map(({ rating, count }) => [rating, count])).toEqual([
      ['outstanding', 1],
      ['good', 2],
      ['inadequate', 1],
      ['no-overall', 1],
    ]);
  });
  it('have a cell for every column, also for a council without a place', () => {
    const asked = { asAt: '2026-11-25', basis: 'known', regime: 'childrens-services', area: 'overall' } as const;
    const [row = []] = mapFigures([council(rated('Good'), { since: '2023', hex: null })], asked);
    expect(row).toHaveLength(MAP_COLUMNS.length);
    expect(row.slice(4)).toEqual([
      'lancashire',
      'Lancashire',
      'North West',
      'good',
      'Good',
      '2023',
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});
