import { type GapCount, type GapsAfter, gapsAfter } from './gaps.ts';
import type { LatestStart } from './latest-start.ts';
import type { Named } from './places.ts';
import type { Spread } from './quartiles.ts';

/** Fewer gaps than this say too little: their figures are not shown. */
export const LEAST_GAPS = 10;

/** England's gaps under the framework in force on the day; null where none was in force yet. */
export interface EnglandGaps {
  framework: Named | null;
  counts: GapCount[];
}

/** Why no figures stand beside a council's days. */
export type NotShown = 'none-in-record' | 'no-grade' | 'earlier-framework' | 'no-gaps-yet' | 'too-few';

/** The gaps after a grade, or why they are not shown; `known` says how many there are. */
export type Usual = { why: null; after: GapsAfter; spread: Spread } | { why: NotShown; known: number };

/** What stands beside the days since a council's latest inspection: what usually followed its grade under its framework. */
export function usualAfter(found: LatestStart | null, { framework, counts }: EnglandGaps): Usual {
  if (found === null) return { why: 'none-in-record', known: 0 };
  if (found.grade === null) return { why: 'no-grade', known: 0 };
  if (found.framework.slug !== framework?.slug) return { why: 'earlier-framework', known: 0 };
  if (!counts.some(({ end }) => end === 'next')) return { why: 'no-gaps-yet', known: 0 };
  return shown(gapsAfter(counts, found.grade));
}

/** Enough gaps to show, or how many there are. */
export function shown(after: GapsAfter): Usual {
  const { spread } = after;
  if (spread === null || spread.n < LEAST_GAPS) return { why: 'too-few', known: spread?.n ?? 0 };
  return { why: null, after, spread };
}
