import { describe, expect, it } from 'vitest';
import { FIVE, FOUR } from '../timeline/example.ts';
import { countsOf, type PlacedCount, ratingInWords, totalOf } from './counts.ts';
import { lagsOf } from './lags.ts';
import { groupedBy, type Placed } from './places.ts';
import { endsOfTheWay, recoveriesOf, type Wait } from './recoveries.ts';
import { type LatestInspection, waitsOf } from './waits.ts';

const named = (slug: string) => ({ slug, name: slug });
const place = (region: string, type = 'county'): Placed => ({ region: named(region), type: named(type) });
const NORTH = place('north');
const SOUTH = place('south', 'unitary');

describe('the councils at each rating', () => {
  const at = (where: Placed, rating: string, count: number, rank: number | null = null): PlacedCount => {
    const graded = rank !== null;
    return { ...where, rating, count, rank, scale: graded ? 'four' : null, label: graded ? rating : null, steps: rank };
  };
  const rows = [
    at(NORTH, 'none-in-record', 1),
    at(SOUTH, 'good', 2, 3),
    at(NORTH, 'outstanding', 3, 4),
    at(NORTH, 'good', 4, 3),
  ];

  it('add up over regions, the best grade first and those without one last', () => {
    const counts = countsOf(rows);
    expect(counts.map(({ rating, count }) => [rating, count])).toEqual([
      ['outstanding', 3],
      ['good', 6],
      ['none-in-record', 1],
    ]);
    expect(totalOf(counts)).toBe(10);
    expect(countsOf([...rows].reverse())).toEqual(counts);
  });
  it('stay apart where two scales have a grade of one name', () => {
    const other = { ...at(NORTH, 'good', 5, 3), scale: 'another' };
    expect(countsOf([...rows, other]).map(({ scale, count }) => [scale, count])).toEqual([
      ['another', 5],
      ['four', 3],
      ['four', 6],
      [null, 1],
    ]);
  });
  it('list the ways of having none in one order', () => {
    const none = [at(NORTH, 'not-judged', 1), at(NORTH, 'no-overall', 1)];
    expect(countsOf(none).map(({ rating }) => rating)).toEqual(['no-overall', 'not-judged']);
    expect(countsOf([...none].reverse())).toEqual(countsOf(none));
  });
  it('are named by their grade, or by why there is none', () => {
    expect(ratingInWords({ rating: 'good', label: 'Good' })).toBe('Good');
    expect(ratingInWords({ rating: 'no-overall', label: null })).toBe('No overall grade');
    expect(ratingInWords({ rating: 'unheard-of', label: null })).toBe('unheard-of');
  });
  it('are told region by region, or type by type', () => {
    expect(groupedBy(rows, 'region').map(({ place, rows }) => [place.slug, totalOf(rows)])).toEqual([
      ['north', 8],
      ['south', 2],
    ]);
    expect(groupedBy(rows, 'type').map(({ place }) => place.slug)).toEqual(['county', 'unitary']);
  });
});

describe('the way from inadequate to good', () => {
  const PERIOD = { from: '2019-12-31', asAt: '2024-12-31' };
  const wait = (slug: string, rest: Partial<Wait>): Wait => ({
    ...NORTH,
    council: named(slug),
    closedOn: null,
    began: '2018-01-01',
    ended: null,
    recovered: false,
    ...rest,
  });
  const measured = (...waits: Wait[]) => recoveriesOf(waits, PERIOD);

  it('took as many days as lie between the two reports', () => {
    const { recovered, spread } = measured(
      wait('a', { ended: '2020-01-01', recovered: true }),
      wait('b', { ended: '2021-01-01', recovered: true }),
    );
    expect(recovered.map(({ council, days }) => [council.slug, days])).toEqual([
      ['b', 1096],
      ['a', 730],
    ]);
    expect(spread).toMatchObject({ n: 2, median: 913 });
  });
  it('is left out where it ended before the period or after it', () => {
    const ended = (day: string) => wait(day, { ended: day, recovered: true });
    expect(measured(ended('2019-12-31'), ended('2025-01-01')).recovered).toEqual([]);
    expect(measured(ended('2020-01-01'), ended('2024-12-31')).recovered).toHaveLength(2);
  });
  it('goes on for those who still wait, who count apart with their days so far, the longest first', () => {
    const { waiting, spread } = measured(wait('late', { began: '2024-12-01' }), wait('b', {}), wait('a', {}));
    expect(waiting.map(({ council, days }) => [council.slug, days])).toEqual([
      ['a', 2556],
      ['b', 2556],
      ['late', 30],
    ]);
    expect(spread).toBeNull();
  });
  it('counts from the last day that a date known to the month can have been', () => {
    const { recovered } = measured(wait('a', { began: '2020-01', ended: '2020-02-10', recovered: true }));
    expect(recovered[0]).toMatchObject({ began: '2020-01', days: 10 });
  });
  it('has no answer where a report left the question open, or the council closed', () => {
    const closed = (slug: string, closedOn: string) => wait(slug, { closedOn });
    expect(
      measured(
        wait('lost', { ended: '2021-05-05' }),
        closed('within', '2021-03-31'),
        closed('before', '2019-03-31'),
        closed('that-day', '2024-12-31'),
      ),
    ).toMatchObject({ recovered: [], lost: 1, closed: 1, waiting: [{ council: { slug: 'that-day' } }] });
  });
  it('leads from the lowest grade of a scale to its good, where it has one above', () => {
    expect(endsOfTheWay([...FIVE.grades, ...FOUR.grades])).toMatchObject({
      lowest: { slug: 'inadequate' },
      good: { slug: 'good' },
    });
    expect(endsOfTheWay(FIVE.grades)).toBeNull();
    expect(endsOfTheWay(FOUR.grades.filter(({ rank }) => rank > 1))).toBeNull();
    expect(endsOfTheWay([])).toBeNull();
  });
});

describe('the days since the latest inspection', () => {
  const latest = (slug: string, on: string | null): LatestInspection => {
    return { ...NORTH, council: named(slug), latest: on === null ? null : { id: `${slug}-inspection`, on } };
  };

  it('are most where the council has waited longest, and none where it has no inspection', () => {
    const rows = [latest('c', null), latest('new', '2024-12-30'), latest('b', '2024-11-30'), latest('a', '2024-11')];
    const { councils, none, spread } = waitsOf([latest('d', null), ...rows], '2024-12-31');
    expect(councils.map(({ council, days }) => [council.slug, days])).toEqual([
      ['a', 31],
      ['b', 31],
      ['new', 1],
    ]);
    expect(councils[0]).toMatchObject({ id: 'a-inspection', on: '2024-11' });
    expect(none.map(({ slug }) => slug)).toEqual(['c', 'd']);
    expect(spread).toMatchObject({ n: 3, median: 31 });
  });
});

describe('the days from fieldwork to publication', () => {
  it('are told by year of publication, and those without a day are counted apart', () => {
    const lag = (year: number, days: number | null, count = 1) => ({ ...NORTH, year, days, count });
    const { spread, years, unknown } = lagsOf([lag(2022, 40), lag(2023, 30, 2), lag(2023, null, 3), lag(2024, null)]);
    expect(spread).toMatchObject({ n: 3, median: 30, most: 40 });
    expect(years.map(({ year, spread }) => [year, spread.n, spread.median])).toEqual([
      [2023, 2, 30],
      [2022, 1, 40],
    ]);
    expect(unknown).toBe(4);
  });
  it('are unknown where there are no inspections', () => {
    expect(lagsOf([])).toEqual({ spread: null, years: [], unknown: 0 });
  });
});
