import type { Grade } from '../history.ts';
import { type Day, latest, type PartialDate } from '../partial-date.ts';
import { daysBetween } from '../timeline/days.ts';
import type { Named, Placed } from './places.ts';
import { each, type Spread, spreadOf } from './quartiles.ts';

/** The slug that scales call a good service by. A scale without it has no way from its lowest grade to good. */
export const GOOD = 'good';

/**
 * A wait for good: from the first report at the lowest grade until the next one at good or better. What is between them,
 * but below good, only prolongs it; so does a relapse. One that doesn't grade the area, or grades it on another scale or
 * of something else, ends it without an answer.
 */
export interface Wait extends Placed {
  council: Named;
  /** Last day of a council that has closed. */
  closedOn: Day | null;
  began: PartialDate;
  /** The inspection that ended it; null while none has. */
  ended: PartialDate | null;
  /** Whether that inspection found it good or better. */
  recovered: boolean;
}

/** A council and its days, from the last day that the first date can have been to the last that the second can. */
export interface Took {
  council: Named;
  began: PartialDate;
  ended: PartialDate | null;
  days: number;
}

export interface Recoveries {
  /** Good or better within the period, the longest first. */
  recovered: Took[];
  /** Of their days. */
  spread: Spread | null;
  /** Still waiting at the end of it, with their days so far, the longest first. */
  waiting: Took[];
  /** No longer followed: a report within the period left the question open. */
  lost: number;
  /** Closed within the period while they waited. */
  closed: number;
}

/** How long the way from the lowest grade to good took councils that came to its end after `from`, up to and including `asAt`. */
export function recoveriesOf(waits: readonly Wait[], { from, asAt }: { from: Day; asAt: Day }): Recoveries {
  const within = (day: Day) => day > from && day <= asAt;
  const found: Recoveries = { recovered: [], spread: null, waiting: [], lost: 0, closed: 0 };
  for (const wait of waits) {
    const { ended, closedOn } = wait;
    if (ended !== null) {
      if (!within(latest(ended))) continue;
      if (wait.recovered) found.recovered.push(took(wait, latest(ended)));
      else found.lost += 1;
    } else if (closedOn === null || closedOn >= asAt) found.waiting.push(took(wait, asAt));
    else if (within(closedOn)) found.closed += 1;
  }
  const recovered = found.recovered.sort(longestFirst);
  const spread = spreadOf(each(recovered.map(({ days }) => days)));
  return { ...found, recovered, spread, waiting: found.waiting.sort(longestFirst) };
}

/** The lowest grade and good, where one of the scales has a good above its lowest; else null: the measure doesn't apply. */
export function endsOfTheWay(grades: readonly Grade[]): { lowest: Grade; good: Grade } | null {
  const good = grades.find(({ slug, rank }) => slug === GOOD && rank > 1);
  const lowest = grades.find(({ scale, rank }) => scale === good?.scale && rank === 1);
  return good === undefined || lowest === undefined ? null : { lowest, good };
}

function took({ council, began, ended }: Wait, until: Day): Took {
  return { council, began, ended, days: daysBetween(latest(began), until) };
}

function longestFirst(a: Took, b: Took): number {
  return b.days - a.days || (a.council.name < b.council.name ? -1 : 1);
}
