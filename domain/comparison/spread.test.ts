import { describe, expect, it } from 'vitest';
import type { RatingCount } from '../measures/counts.ts';
import { compare, daysToCount } from './compare.ts';
import { BY_NAME, closed, QUESTION, rated } from './example.ts';
import { comparisonFigures } from './figures.ts';
import { layOutComparison } from './layout.ts';
import { countedDays } from './spread.ts';

const graded = (rating: string, label: string, rank: number, count: number): RatingCount => {
  return { rating, scale: 'four', label, rank, steps: 4, count };
};
const COUNTS: RatingCount[] = [
  graded('outstanding', 'Outstanding', 4, 46),
  graded('good', 'Good', 3, 61),
  graded('inadequate', 'Inadequate', 1, 1),
  { rating: 'no-overall', scale: null, label: null, rank: null, steps: null, count: 11 },
];
const england = (record = rated('Bury', 'G')) => {
  const days = daysToCount([record], QUESTION);
  const counted = days.map((day) => ({ day, counts: COUNTS }));
  return compare([record], QUESTION, { ...BY_NAME, focus: 'bury', counted });
};

describe('England’s spread', () => {
  it('is counted each 31 March and on the last day, where each has room', () => {
    expect(countedDays({ from: '2022-01-01', to: '2024-11-24' })).toEqual(['2023-03-31', '2024-03-31', '2024-11-24']);
    expect(countedDays({ from: '2022-01-01', to: '2024-05-01' })).toEqual(['2023-03-31', '2024-05-01']);
  });
  it('says among how many a council stands, and counts every other council once', () => {
    expect(england().title).toBe(
      'Bury is one of 61 of 119 councils in England rated good; 46 are rated outstanding and 1 inadequate; 11 are without an overall grade',
    );
  });
  it('doesn’t count a council that has closed', () => {
    const { title, picture } = england(closed('Bury', 'G'));
    expect(title).toMatch(/^Bury is closed; 46 are rated outstanding, 61 good and 1 inadequate; /);
    expect(picture.spread.at(-1)?.bands.some(({ own }) => own)).toBe(false);
    expect(picture.spread.filter(({ bands }) => bands.some(({ own }) => own)).map(({ day }) => day)).toEqual([
      '2023-03-31',
    ]);
  });
  it('draws columns of one height, the best grade at their top, in shares of their councils', () => {
    const { picture } = england();
    const drawing = layOutComparison(picture, 'wide');
    const marks = drawing.marks.filter(({ id }) => id.includes('2026-11-24/') && !id.startsWith('point'));
    const height = marks.reduce((sum, mark) => sum + mark.height, 0);
    expect(marks.map(({ height: own }) => Math.round((own / height) * 119)).sort((a, b) => a - b)).toEqual([
      1, 11, 46, 61,
    ]);
    const top = Math.min(...marks.map(({ y }) => y));
    expect(marks.find(({ id }) => id.endsWith('four.outstanding'))?.y).toBe(top);
  });
  it('is in the figures, each day and standing with its count', () => {
    const rows = comparisonFigures(england().picture, QUESTION.area).filter(([, name]) => name === 'England');
    const last = rows.slice(-4).map((row) => [row[6], row[9], row.at(-1)]);
    expect(last).toEqual([
      ['2026-11-24', 'Outstanding', '46'],
      ['2026-11-24', 'Good', '61'],
      ['2026-11-24', 'Inadequate', '1'],
      ['2026-11-24', 'No overall grade', '11'],
    ]);
  });
});
