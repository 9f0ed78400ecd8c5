import { levelOf } from '../history.ts';
import { countsOf, type PlacedCount, type RatingCount, ratingInWords, totalOf } from '../measures/counts.ts';
import { type By, groupedBy, type Order } from '../measures/places.ts';
import { counted, numberInWords } from '../measures/words.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { listInWords } from '../standing-sentence.ts';

/** Places side by side: each one's councils by grade, as shares of all its councils. */
export interface SideBySide {
  title: string;
  description: string;
  /** What the better half of the scale is called: "good or outstanding"; null where nobody is there. */
  better: string | null;
  /** England, or all that was asked for, first; then place by place. */
  bars: Bar[];
  /** Every rating that one of the bars has, in the order in which bars are stacked: the best grade first. */
  ratings: RatingCount[];
}

export interface Bar {
  slug: string;
  name: string;
  /** Of all its councils. */
  counts: RatingCount[];
  total: number;
  /** How many stand in the better half of their scale: good or outstanding, of four grades. */
  better: number;
}

export interface RegionsAsked {
  by: By;
  order: Order;
  asAt: Day;
  /** What all of them together are called: "England", or "All of these". */
  whole: string;
}

/** Sorts the counts of a day into one bar for all and one for each place. */
export function sideBySide(rows: readonly PlacedCount[], { by, order, asAt, whole }: RegionsAsked): SideBySide {
  const places = groupedBy(rows, by).map(({ place, rows: own }) => barOf(place.slug, place.name, own));
  const sorted = order === 'name' ? places : places.toSorted(largestShareFirst);
  const ratings = countsOf(rows);
  return {
    title: titleOf(sorted.toSorted(largestShareFirst), ratings, asAt),
    description: `One bar of the same length for each ${by === 'region' ? 'region' : 'type of council'}, and one for all at the top, cut into the shares of its councils at each grade: ${listInWords(ratings.map((rating) => ratingInWords(rating).toLowerCase()))}, from left to right.`,
    better: betterHalf(ratings),
    bars: places.length > 1 ? [barOf('all', whole, rows), ...sorted] : sorted,
    ratings,
  };
}

/** Two scales may have a grade of one name. */
export function ratingKey({ scale, rating }: Pick<RatingCount, 'scale' | 'rating'>): string {
  return scale === null ? rating : `${scale}.${rating}`;
}

/** The share of a bar that stands in the better half of its scale: 0 to 1. */
export function shareOf({ better, total }: Pick<Bar, 'better' | 'total'>): number {
  return total === 0 ? 0 : better / total;
}

function barOf(slug: string, name: string, rows: readonly PlacedCount[]): Bar {
  const counts = countsOf(rows);
  return { slug, name, counts, total: totalOf(counts), better: totalOf(counts.filter(isBetter)) };
}

function isBetter({ rank, steps }: RatingCount): boolean {
  return rank !== null && steps !== null && levelOf({ rank, steps }) > 0.5;
}

function largestShareFirst(a: Bar, b: Bar): number {
  return shareOf(b) - shareOf(a) || (a.name < b.name ? -1 : 1);
}

function titleOf(bars: readonly Bar[], ratings: readonly RatingCount[], asAt: Day): string {
  const [first, last] = [bars[0], bars.at(-1)];
  const day = formatDate(asAt);
  if (first === undefined || last === undefined) return `None of these councils was open on ${day}`;
  const better = betterHalf(ratings);
  if (better === null)
    return `None of ${counted(sum(bars), 'council')} held a grade in the better half of its scale on ${day}`;
  if (first === last) return `${first.name}: ${partOf(first)} ${better} on ${day}`;
  if (shareOf(first) === shareOf(last)) return `In each of these, the same share of councils was ${better} on ${day}`;
  return `${first.name} had the largest share of councils ${better} on ${day}, ${partOf(first)}; ${last.name} the smallest, ${partOf(last)}`;
}

function betterHalf(ratings: readonly RatingCount[]): string | null {
  const labels = ratings.filter(isBetter).flatMap(({ label }) => (label === null ? [] : [label.toLowerCase()]));
  return labels.length === 0 ? null : [...new Set(labels)].toReversed().join(' or ');
}

function sum(bars: readonly Bar[]): number {
  return bars.reduce((all, { total }) => all + total, 0);
}

/** "27 of 33". */
function partOf({ better, total }: Bar): string {
  return `${numberInWords(better)} of ${numberInWords(total)}`;
}
