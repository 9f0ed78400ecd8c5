import { type Day, dayBefore, formatDate } from './partial-date.ts';

/** A council with its first and last day, where they are known. */
interface Lived {
  id: string;
  name: string;
  openedOn: Day | null;
  closedOn: Day | null;
}

/** A change as it would stand in the record. */
export interface SuccessionAsked {
  predecessor: Lived;
  on: Day;
  whole: boolean;
  /** Councils of the record that take over. */
  known: readonly Lived[];
  /** Ids of the councils that the predecessor came from, over all generations. */
  ancestors: ReadonlySet<string>;
  /** Ids of the councils that have taken over from it already. */
  recorded: ReadonlySet<string>;
}

/**
 * What of a change contradicts the record: the council's own days, and each successor in turn.
 * @returns null where it fits. `successor` numbers count within `known`
 */
export function successionRefusal(asked: SuccessionAsked): { successor: number | null; text: string } | null {
  const own = daysRefusal(asked);
  if (own !== null) return { successor: null, text: own };
  for (const [index, council] of asked.known.entries()) {
    const text = successorRefusal(council, asked);
    if (text !== null) return { successor: index, text };
  }
  return null;
}

function daysRefusal({ predecessor, on, whole }: SuccessionAsked): string | null {
  const { name, openedOn, closedOn } = predecessor;
  const last = dayBefore(on);
  if (openedOn !== null && on <= openedOn)
    return `The first day must be after ${name} opened, on ${formatDate(openedOn)}`;
  if (closedOn === null) return null;
  if (closedOn < last) return `The first day is after ${name} closed, on ${formatDate(closedOn)}`;
  if (whole && closedOn !== last)
    return `${name} closes on ${formatDate(closedOn)} by what is recorded: the day after it is the first of what replaces it`;
  return null;
}

function successorRefusal(council: Lived, { predecessor, on, ancestors, recorded }: SuccessionAsked): string | null {
  const { id, name, openedOn, closedOn } = council;
  if (id === predecessor.id) return `${name} can’t take over from itself`;
  if (recorded.has(id)) return `It is recorded already that ${name} takes over from ${predecessor.name}`;
  if (ancestors.has(id)) return `${predecessor.name} took over from ${name} itself, so ${name} can’t take over from it`;
  if (openedOn !== null && openedOn > on) return `${name} opens only on ${formatDate(openedOn)}`;
  if (closedOn !== null && closedOn < on) return `${name} is closed by then: its last day is ${formatDate(closedOn)}`;
  return null;
}
