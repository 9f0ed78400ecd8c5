import { noneInWords, reasonOf } from '../standing.ts';
import type { Placed } from './places.ts';

/** How many councils stand at one rating: a grade's slug, `no-overall`, or another reason's slug. */
export interface RatingCount {
  rating: string;
  /** The scale of a grade: one that two scales have a name in common for is counted on each apart. */
  scale: string | null;
  label: string | null;
  rank: number | null;
  steps: number | null;
  count: number;
}

/** The same, of one region and one type of council. */
export type PlacedCount = RatingCount & Placed;

/** Counts added up, of several places or several parts of the record, the best grade of each scale first, and those without a grade last. */
export function countsOf(rows: readonly RatingCount[]): RatingCount[] {
  const sums = new Map<string, RatingCount>();
  for (const { rating, scale, label, rank, steps, count } of rows) {
    const key = `${scale ?? ''} ${rating}`;
    sums.set(key, { rating, scale, label, rank, steps, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].sort(bestFirst);
}

/** How many councils there are in all. */
export function totalOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** A grade's label, or in words why there is none. */
export function ratingInWords({ rating, label }: Pick<RatingCount, 'rating' | 'label'>): string {
  const reason = reasonOf(rating);
  return label ?? (reason === null ? rating : noneInWords(reason));
}

function bestFirst(a: RatingCount, b: RatingCount): number {
  if (a.scale !== b.scale) {
    if (a.scale === null) return 1;
    return b.scale === null || a.scale < b.scale ? -1 : 1;
  }
  if (a.rank !== null && b.rank !== null) return b.rank - a.rank;
  return a.rating < b.rating ? -1 : 1;
}
