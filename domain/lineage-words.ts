import type { CouncilHistory } from './history.ts';
import type { Lineage, LineageStep } from './lineage.ts';
import { hasClosed } from './open-on.ts';
import type { Day } from './partial-date.ts';

/** Councils that take over from another on one day: what one sentence can say. */
export interface Change {
  on: Day;
  steps: LineageStep[];
}

/** Steps of one generation by day, in order. */
export function changesByDay(steps: readonly LineageStep[]): Change[] {
  const days = [...new Set(steps.map(({ on }) => on))];
  return days.map((on) => ({ on, steps: steps.filter((step) => step.on === on) }));
}

/** A council with its last day, where one is known. */
type Ending = Pick<CouncilHistory['authority'], 'closedOn'>;

/**
 * How a change is spoken of, between the two councils' names: it replaces the council where that is gone by then, or where
 * the whole passed.
 * @param today the day that parts what has happened from what is announced
 */
export function changeVerb({ on, steps }: Change, authority: Ending, today: Day): string {
  const replaced = hasClosed(authority, on) || steps.some(({ part }) => part === null);
  if (replaced) return on <= today ? 'was replaced by' : 'will be replaced by';
  return on <= today ? 'passed duties to' : 'will pass duties to';
}

/** Changes that a reader must know of at once: those that ended the council, and those that are announced. */
export function pressingChanges({ descendants }: Lineage, authority: Ending, today: Day): Change[] {
  return changesByDay(descendants).filter(({ on }) => on > today || hasClosed(authority, on));
}
