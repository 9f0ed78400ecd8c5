import type { Grade } from '../history.ts';
import type { Day } from '../partial-date.ts';
import type { StoodSpan } from './stood-span.ts';

/** How many of the councils with a comparable grade held a good one, on a day. */
export interface Good {
  day: Day;
  good: number;
  graded: number;
}

/** What the finding is found from. Comparable are grades of one scale that cover the same: those that most councils have at the end. */
export interface Compared {
  /** Good and what is better, the least first; the best grade alone where the scale has none called good. */
  labels: string[];
  /** Whether the scale has a grade called good. */
  hasGood: boolean;
  /**
   * The first of the days since when at least half of the councils have always had a comparable grade; null where that is no
   * day, or the last one only.
   */
  before: Good | null;
  /** Whether the series began earlier. */
  since: boolean;
  now: Good;
  /** How many councils have another grade on the last day, which can't be compared. */
  others: number;
}

const GOOD = 'good';

interface Series {
  days: readonly Day[];
  open: readonly number[];
}

/**
 * Compares the ends of a series as far as they can be. A share of all councils would fall because inspectors had not come yet.
 * @param grades every grade that the councils could have been given
 */
export function comparedOver(
  { days, open }: Series,
  spans: readonly StoodSpan[],
  grades: readonly Grade[],
): Compared | null {
  const last = days.length - 1;
  const graded = spans.filter(({ rank }) => rank !== null);
  const kind = largestKind(graded.filter((span) => isOn(span, last)));
  if (kind === null) return null;
  const alike = graded.filter((span) => isOf(span, kind));
  const goodOnes = goodOf(grades.filter(({ scale }) => scale === kind.scale));
  const good = alike.filter(({ rating }) => goodOnes.some(({ slug }) => slug === rating));
  const on = (day: number): Good => ({ day: days[day] ?? '', good: total(good, day), graded: total(alike, day) });
  const few = days.findLastIndex((_, day) => 2 * total(alike, day) < (open[day] ?? 0) || total(alike, day) === 0);
  return {
    labels: goodOnes.map(({ label }) => label),
    hasGood: goodOnes.some(({ slug }) => slug === GOOD),
    before: few + 1 >= last ? null : on(few + 1),
    since: few >= 0,
    now: on(last),
    others: total(graded, last) - total(alike, last),
  };
}

/** Good and what is better on a scale, the least first; its best grade where it has none called good. */
function goodOf(scale: readonly Grade[]): Grade[] {
  const least = scale.find(({ slug }) => slug === GOOD)?.rank ?? Math.max(...scale.map(({ rank }) => rank));
  return scale.filter(({ rank }) => rank >= least).sort((a, b) => a.rank - b.rank);
}

interface Kind {
  scale: string | null;
  covers: string | null;
}

function isOf(span: StoodSpan, { scale, covers }: Kind): boolean {
  return span.scale === scale && span.covers === covers;
}

/** The scale and coverage that most councils are graded on; null where none is. */
function largestKind(spans: readonly StoodSpan[]): Kind | null {
  const sizeOf = (kind: Kind) => spans.reduce((sum, span) => (isOf(span, kind) ? sum + span.count : sum), 0);
  return spans.reduce<Kind | null>((best, span) => (best && sizeOf(best) >= sizeOf(span) ? best : span), null);
}

function isOn({ first, until }: StoodSpan, day: number): boolean {
  return first <= day && day < until;
}

function total(spans: readonly StoodSpan[], day: number): number {
  return spans.reduce((sum, span) => (isOn(span, day) ? sum + span.count : sum), 0);
}
