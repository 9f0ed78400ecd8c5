/** How many councils stood at one rating from one day of a series until another. */
export interface StoodSpan {
  /** A grade's slug, `no-overall`, or another reason's slug. */
  rating: string;
  scale: string | null;
  label: string | null;
  rank: number | null;
  steps: number | null;
  /** What a grade covers: two are only compared where this is the same. Null where there is none. */
  covers: string | null;
  /** Index of the first day. */
  first: number;
  /** Index after the last day. */
  until: number;
  count: number;
}
