import type { Question } from '../standing.ts';
import type { Shares } from './shares.ts';

/** Of the CSV, in this order for ever: a new column goes to the end. */
export const SHARE_COLUMNS = [
  'on',
  'regime',
  'area',
  'basis',
  'scale',
  'grade_or_reason',
  'label',
  'councils',
  'councils_open',
  'share_percent',
] as const;

/** Every figure of the picture: a row for each day and band, the days ascending, each from the lowest band up. */
export function shareFigures(shares: Shares, { regime, area, basis }: Omit<Question, 'asAt'>): string[][] {
  return shares.days.flatMap((day, index) => {
    const open = shares.open[index] ?? 0;
    return shares.bands.map(({ id, scale, grade, label, counts }) => {
      const count = counts[index] ?? 0;
      const share = open === 0 ? '' : ((100 * count) / open).toFixed(1);
      return [day, regime, area, basis, scale ?? '', grade ?? id, label, String(count), String(open), share];
    });
  });
}

/** The days of the picture's table: each 31 March, the day that Ofsted's own statistics are of, and the first and last day. */
export function tableDays({ days }: Pick<Shares, 'days'>): number[] {
  const last = days.length - 1;
  return days.flatMap((day, index) => (day.endsWith('-03-31') || index === 0 || index === last ? [index] : []));
}
