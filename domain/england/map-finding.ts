import { type RatingCount, ratingInWords, totalOf } from '../measures/counts.ts';
import { counted, numberInWords } from '../measures/words.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { lowered, type MapCouncil, type MapRating } from './map-council.ts';

/** How many councils stand at each rating: the best grade of each scale first, those without a grade last. */
export function ratingCounts(councils: readonly Pick<MapCouncil, 'rating'>[]): (MapRating & { count: number })[] {
  const counts = new Map<string, MapRating & { count: number }>();
  for (const { rating } of councils) {
    const key = ratingKey(rating);
    counts.set(key, { ...rating, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(bestFirst);
}

export function ratingKey({ scale, rating }: Pick<RatingCount, 'scale' | 'rating'>): string {
  return `${scale ?? ''} ${rating}`;
}

function bestFirst(a: MapRating, b: MapRating): number {
  if ((a.rank === null) !== (b.rank === null)) return a.rank === null ? 1 : -1;
  const [first, second] = [a.scale ?? '', b.scale ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return (b.rank ?? 0) - (a.rank ?? 0) || (a.rating < b.rating ? -1 : 1);
}

export interface MapAsked {
  day: Day;
  today: Day;
  /** The judgement's name; null for the overall one, which needs none. */
  area: string | null;
}

/** What the map shows, in a sentence that a councillor can repeat; true of any record, an empty one included. */
export function mapFinding(councils: readonly Pick<MapCouncil, 'rating'>[], { day, today, area }: MapAsked): string {
  if (councils.length === 0) return `No council was open on ${formatDate(day)}`;
  const counts = ratingCounts(councils);
  const asAt = `${area === null ? '' : ` for ${lowered(area)}`} as at ${formatDate(day)}`;
  const total = counted(councils.length, 'council');
  return `${mainPart(counts, { total, asAt, past: day < today })}${withoutGrade(counts)}`;
}

interface Words {
  total: string;
  asAt: string;
  past: boolean;
}

function mainPart(counts: readonly (MapRating & { count: number })[], { total, asAt, past }: Words): string {
  const graded = counts.filter(({ label }) => label !== null);
  if (graded.length === 0) return `None of ${total} ${past ? 'had' : 'has'} a grade${asAt}`;
  if (graded.some(({ good }) => good !== null)) {
    const good = totalOf(graded.filter((one) => one.good === true));
    return `${good === 0 ? 'None' : numberInWords(good)} of ${total} ${verb(good, past)} good or better${asAt}`;
  }
  const [most] = [...graded].sort((a, b) => b.count - a.count);
  const words = most === undefined ? '' : lowered(ratingInWords(most));
  return `Most common among ${total}${asAt}: ${words} (${numberInWords(most?.count ?? 0)})`;
}

function verb(count: number, past: boolean): string {
  if (past) return count === 1 ? 'was' : 'were';
  return count < 2 ? 'is' : 'are';
}

/** "; 11 have no overall grade": they are in nobody's share. Nothing where all, or none, have a grade. */
function withoutGrade(counts: readonly (MapRating & { count: number })[]): string {
  const none = counts.filter(({ label }) => label === null);
  if (none.length === 0 || none.length === counts.length) return '';
  const count = totalOf(none);
  const overall = none.every(({ rating }) => rating === 'no-overall');
  return `; ${numberInWords(count)} ${count === 1 ? 'has' : 'have'} no ${overall ? 'overall ' : ''}grade`;
}
