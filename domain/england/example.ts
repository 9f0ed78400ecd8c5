import type { Grade } from '../history.ts';
import type { Day } from '../partial-date.ts';
import { type Shares, sharesOf } from './shares.ts';
import type { StoodSpan } from './stood-span.ts';

/** Made-up spans for tests: a record in which most councils have a grade from 2016 on, and some lose it in 2026. */

export const DAYS: Day[] = ['2013-11-30', '2014-12-31', '2016-03-31', '2025-03-31', '2026-11-24'];

const OFSTED = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const slugOf = (label: string) => label.toLowerCase().replace(' ', '-');

export const GRADES: Grade[] = OFSTED.map((label, index) => ({
  scale: 'ofsted-four-point',
  slug: slugOf(label),
  label,
  rank: index + 1,
  steps: 4,
}));

export function graded(rank: number, first: number, until: number, count: number): StoodSpan {
  const label = OFSTED[rank - 1] ?? '';
  const rating = slugOf(label);
  return { rating, scale: 'ofsted-four-point', label, rank, steps: 4, covers: 'overall', first, until, count };
}

export function ungraded(rating: string, first: number, until: number, count: number): StoodSpan {
  return { rating, scale: null, label: null, rank: null, steps: null, covers: null, first, until, count };
}

export const SPANS: StoodSpan[] = [
  ungraded('none-in-record', 0, 1, 100),
  ungraded('none-in-record', 1, 2, 70),
  graded(1, 1, 2, 30),
  ungraded('none-in-record', 2, 3, 30),
  graded(1, 2, 3, 20),
  graded(2, 2, 4, 36),
  graded(3, 2, 5, 14),
  graded(1, 3, 4, 10),
  graded(3, 3, 5, 30),
  graded(4, 3, 5, 10),
  ungraded('no-overall', 4, 5, 20),
  graded(2, 4, 5, 24),
  graded(1, 4, 5, 2),
];

/** What Ofsted’s four grades, and reasons for none, make of some spans. */
export function shared(days: Day[], spans: StoodSpan[], grades = GRADES): Shares {
  return sharesOf(days, spans, grades);
}

export const SHARES = shared(DAYS, SPANS);
