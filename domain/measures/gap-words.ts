import { lowerFirst } from '../timeline/casing.ts';
import { middleHalf } from './findings.ts';
import type { GapBar } from './gap-picture.ts';
import type { Spread } from './quartiles.ts';
import { counted, numberInWords } from './words.ts';

/** The finding of a council's picture: where its own days stand, without saying what follows from it. */
export function hereTitle(name: string, days: number, { label, spread }: GapBar): string {
  return `Half of the gaps ${lowerFirst(label)} were ${middleHalf(spread)} days long; ${name} is at ${numberInWords(days)}`;
}

/** The finding of England's picture: the grades with the shortest and the longest gaps, at the median. */
export function bySpreadTitle(bars: readonly GapBar[]): string {
  const [shortest] = bars.toSorted(byMedian);
  const longest = bars.toSorted(byMedian).at(-1);
  if (shortest === undefined || longest === undefined) return 'No grade has enough gaps to show yet';
  const days = ({ spread }: GapBar) => counted(Math.round(spread.median), 'day');
  if (shortest === longest) return `The median gap ${lowerFirst(shortest.label)} was ${days(shortest)}`;
  return `Median gaps were shortest ${lowerFirst(shortest.label)}, at ${days(shortest)}, and longest ${lowerFirst(longest.label)}, at ${days(longest)}`;
}

function byMedian(a: GapBar, b: GapBar): number {
  return a.spread.median - b.spread.median;
}

/** What the picture shows, for those who don't see it; its title says the rest. */
export function gapDescription(bars: readonly GapBar[], here: number | null): string {
  const drawn = bars.map(({ label, spread }) => `${label}, ${rangeInWords(spread)}`);
  const own = here === null ? '' : ` A diamond marks this council’s days, ${whereInWords(here, bars[0]?.spread)}.`;
  return `Bars on an axis of years. ${drawn.join('. ')}.${own}`;
}

function rangeInWords({ least, median, most }: Spread): string {
  return `a line from ${numberInWords(least)} to ${numberInWords(most)} days with a block for the middle half and a stroke at ${numberInWords(Math.round(median))}`;
}

function whereInWords(days: number, spread: Spread | undefined): string {
  if (spread === undefined || days < spread.lowerQuartile) return 'left of the block';
  return days > spread.upperQuartile ? 'right of the block' : 'on the block';
}
