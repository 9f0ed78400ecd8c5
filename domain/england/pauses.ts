import type { Day } from '../partial-date.ts';
import { daysBetween, laterOf } from '../timeline/days.ts';

/** The days on which a report can have come out: one day, or several where the date is known to the month or year only. */
export interface Published {
  first: Day;
  last: Day;
}

/** A time in which no report came out. */
export interface Pause {
  /** The day of the publication before it. */
  after: Day;
  /** The publication that ended it; null while none has, as far as the record goes. */
  before: Day | null;
  /** The last day that is looked at, of a pause that has not ended. */
  until: Day;
  /** Whole days without any report. */
  days: number;
}

/**
 * A pause is told from here on: schools close for up to six weeks in summer, and inspections with them, so that fewer days
 * without a report need no reason of their own. Of the times between two days of publication since 2014, 6 in 100 are longer.
 */
export const LONGEST_USUAL = 42;

/**
 * The times in which nothing was published, in order. A report that may have come out on any of several days leaves no pause
 * there. Causes are not told: none is in the record.
 * @param published of the whole country, whatever part of it is asked for, and from before `from`, so that the first pause has its beginning
 * @param from pauses that ended by this day are left out
 * @param to up to when the record is complete, or the day asked for where that is earlier
 */
export function pausesIn(published: readonly Published[], { from, to }: { from: Day; to: Day }): Pause[] {
  const pauses: Pause[] = [];
  let last: Day | null = null;
  for (const one of published.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    if (last !== null) pauses.push(pauseFrom(last, one.first, one.first));
    last = last === null ? one.last : laterOf(last, one.last);
  }
  if (last !== null && last < to) pauses.push(pauseFrom(last, null, to));
  return pauses.filter(({ days, until }) => days > LONGEST_USUAL && until > from);
}

function pauseFrom(after: Day, before: Day | null, until: Day): Pause {
  // The day of the next report is not one without; the last day of an unfinished pause is.
  return { after, before, until, days: daysBetween(after, until) - (before === null ? 0 : 1) };
}
