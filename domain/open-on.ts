import type { CouncilHistory } from './history.ts';
import type { Day } from './partial-date.ts';

/** First and last day of a council's duties. Null: from before the record; no end known. The last may be announced years ahead. */
type Duties = Pick<CouncilHistory['authority'], 'openedOn' | 'closedOn'>;

/** Whether a council had closed by a day. On its last day it is still open. */
export function hasClosed({ closedOn }: Pick<Duties, 'closedOn'>, day: Day): boolean {
  return closedOn !== null && closedOn < day;
}

/** Whether a council is recorded ahead of its first day. */
export function opensAfter({ openedOn }: Pick<Duties, 'openedOn'>, day: Day): boolean {
  return openedOn !== null && openedOn > day;
}

/** Whether a council has its duties on a day: its first and its last day are both included. */
export function isOpenOn(duties: Duties, day: Day): boolean {
  return !hasClosed(duties, day) && !opensAfter(duties, day);
}
