import type { RatingCount } from '../measures/counts.ts';
import { ratingInWords } from '../measures/counts.ts';
import { formatDate, formatMonth, type PartialDate } from '../partial-date.ts';
import { type NoneReason, reasonOf } from '../standing.ts';

/** Where a hexagon lies: odd-r offset rows, which means that odd rows are half a hexagon further right; `r` counts upward. */
export interface HexPlace {
  q: number;
  r: number;
}

/** What a council can stand at: a grade, or none with its reason as the slug. */
export interface MapRating extends Omit<RatingCount, 'count'> {
  /** Whether the grade is its scale's good, or better; null where there is no grade or the scale has no good. */
  good: boolean | null;
}

/** A council open on the map's day, and where it stood. */
export interface MapCouncil {
  slug: string;
  name: string;
  region: string;
  /** Null for councils without a place on the map, such as those that have closed since it was laid out. */
  hex: HexPlace | null;
  rating: MapRating;
  /** Both by the map's clock; null without a grade. */
  since: PartialDate | null;
  confirmed: PartialDate | null;
  /** With `no-overall`: the last overall grade and its date, told apart and never counted. */
  last: { label: string; on: PartialDate } | null;
}

/** What a hexagon is filled with. Never colour alone: letters say the grade, hatching that none was given, dots that none is there. */
export type Ground = { kind: 'grade'; rank: number; steps: number } | { kind: 'hatched' } | { kind: 'dotted' };

/** Reasons of which the council's latest inspection is the cause; before the others none counts yet. */
const INSPECTED: ReadonlySet<NoneReason> = new Set([
  'no-overall-in-framework',
  'area-not-in-framework',
  'not-judged',
  'not-held',
]);

export function groundOf({ rating, rank, steps }: MapRating): Ground {
  if (rank !== null && steps !== null) return { kind: 'grade', rank, steps };
  const reason = reasonOf(rating);
  return reason !== null && INSPECTED.has(reason) ? { kind: 'hatched' } : { kind: 'dotted' };
}

/** What fits into a hexagon: "O", "G", "RI", "I"; "–" where the latest inspection gave none, "…" where a report is awaited, else nothing. */
export function letterOf(rating: MapRating): string {
  if (rating.label === null)
    return groundOf(rating).kind === 'hatched' ? '–' : rating.rating === 'not-published' ? '…' : '';
  const words = rating.label.split(' ').slice(0, 2);
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** "good since January 2023", "no overall grade": what follows a council's name. */
export function stoodInWords({ rating, since }: Pick<MapCouncil, 'rating' | 'since'>): string {
  const words = ratingInWords(rating);
  const start = since === null ? '' : ` since ${formatMonth(since)}`;
  return `${lowered(words)}${start}`;
}

/** More of the same, as sentences without their full stops: what was confirmed, and the last overall grade there was. */
export function moreInWords({ since, confirmed, last, rating }: MapCouncil): string[] {
  const again = since !== null && confirmed !== null && confirmed !== since;
  return [
    again ? [`Confirmed on ${formatDate(confirmed)}`] : [],
    rating.label === null && confirmed !== null ? [`Latest inspection: ${formatDate(confirmed)}`] : [],
    last === null ? [] : [`Its last overall grade was ${lowered(last.label)}, ${formatDate(last.on)}`],
  ].flat();
}

export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
