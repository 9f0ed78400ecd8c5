import { type Day, latest, type PartialDate } from '../partial-date.ts';
import { daysBetween } from '../timeline/days.ts';
import type { Named, Placed } from './places.ts';
import { each, type Spread, spreadOf } from './quartiles.ts';

/** A council open on the day with its latest graded inspection, by the clock; null where the record has none yet. */
export interface LatestInspection extends Placed {
  council: Named;
  latest: { id: string; on: PartialDate } | null;
}

export interface Since {
  council: Named;
  on: PartialDate;
  /** The inspection's. */
  id: string;
  days: number;
}

export interface Waits {
  /** The longest first. */
  councils: Since[];
  spread: Spread | null;
  /** Without any, by name. */
  none: Named[];
}

/** How many days have passed since each council's latest inspection; a date known to the month or year counts from its last day. */
export function waitsOf(rows: readonly LatestInspection[], asAt: Day): Waits {
  const councils = rows
    .flatMap(({ council, latest: event }) =>
      event === null ? [] : [{ council, ...event, days: daysBetween(latest(event.on), asAt) }],
    )
    .sort((a, b) => b.days - a.days || byName(a.council, b.council));
  const none = rows
    .filter((row) => row.latest === null)
    .map(({ council }) => council)
    .sort(byName);
  return { councils, spread: spreadOf(each(councils.map(({ days }) => days))), none };
}

function byName(a: Named, b: Named): number {
  return a.name < b.name ? -1 : 1;
}
