import { compareText } from './newest-first.ts';
import { hasClosed } from './open-on.ts';
import type { Day } from './partial-date.ts';

/** A council that has, or once had, a code. */
export interface CodeHolder {
  slug: string;
  closedOn: Day | null;
  /** Whether the code is its present one; the last one of a council that has closed. */
  current: boolean;
  validFrom: Day | null;
  validTo: Day | null;
}

/**
 * Which council a code leads to. Codes are handed on: the open council that has it now wins, else whoever had it last.
 * @returns null where nobody ever had it
 */
export function holderOf(holders: readonly CodeHolder[], today: Day): CodeHolder | null {
  const [latest] = holders.toSorted((a, b) => compareText(rank(b, today), rank(a, today)));
  return latest ?? null;
}

/** Sorts last whoever holds it now, then by the last day it was theirs, then by the first. */
function rank(holder: CodeHolder, today: Day): string {
  const { slug, closedOn, current, validFrom, validTo } = holder;
  const now = current && !hasClosed(holder, today);
  // Without a date of its own a former code may have been theirs until any day: less than a dated one is known.
  const until = validTo ?? closedOn ?? (current ? '9999-12-31' : '0000-00-00');
  return `${now ? 1 : 0} ${until} ${validFrom ?? '0000-00-00'} ${slug}`;
}
