import type { Axis } from '../drawing/drawing.ts';
import type { CouncilHistory } from '../history.ts';
import { hasClosed } from '../open-on.ts';
import type { Day } from '../partial-date.ts';
import { daysBetween, earlierOf, laterOf, yearOf } from './days.ts';
import type { TimelineOptions } from './events.ts';

/** Nothing is held from before the single inspection framework began. */
const RECORD_START: Day = '2013-11-01';
const SHORTEST_IN_DAYS = 366;

type AxisOptions = Pick<TimelineOptions, 'today' | 'past'>;

/**
 * Time axis from the start of the year of the first thing on it to today, or to the end of a closed council.
 * @param days every day that something is drawn at
 */
export function axisOf({ authority }: CouncilHistory, days: Day[], { today, past = false }: AxisOptions): Axis {
  const first = days.reduce(earlierOf, today);
  const closed = hasClosed(authority, today);
  const to = closed ? days.reduce(laterOf, authority.closedOn ?? today) : today;
  const from = days.length === 0 ? RECORD_START : `${yearOf(first)}-01-01`;
  const long = daysBetween(from, to) >= SHORTEST_IN_DAYS;
  return { from: long ? from : `${yearOf(from) - 1}-01-01`, to, closed, ...(past && { past }) };
}
