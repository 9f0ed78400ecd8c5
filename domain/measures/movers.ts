import type { Grade } from '../history.ts';
import type { NoneReason } from '../standing.ts';
import type { Named, Placed } from './places.ts';
import { directionOf } from './transitions.ts';

/** Where a council stood on a day. Exactly one of `grade` and `reason` is null. */
export interface Stood {
  grade: Grade | null;
  /** What the grade covers; null without one. */
  covers: string | null;
  reason: NoneReason | null;
}

/** One council on the two days; null on a day when it wasn't open. */
export interface StoodTwice extends Placed {
  council: Named;
  before: Stood | null;
  after: Stood | null;
}

export interface Move {
  council: Named;
  from: Grade;
  to: Grade;
}

export interface Movers {
  up: Move[];
  down: Move[];
  /** With why it had no grade on the earlier day; a null reason: it wasn't open. */
  newlyGraded: { council: Named; to: Grade; reason: NoneReason | null }[];
  /** With why it has none on the later day; a null reason: it had closed. */
  noLongerGraded: { council: Named; from: Grade; reason: NoneReason | null }[];
  /** Graded on both days, on another scale or of something else: neither up nor down. */
  notComparable: Move[];
}

/** Which councils stand elsewhere on the later day than on the earlier one, each list by name. Those that stand where they stood are in none. */
export function moversOf(rows: readonly StoodTwice[]): Movers {
  const movers: Movers = { up: [], down: [], newlyGraded: [], noLongerGraded: [], notComparable: [] };
  for (const row of [...rows].sort((a, b) => (a.council.name < b.council.name ? -1 : 1))) place(movers, row);
  return movers;
}

function place(movers: Movers, { council, before, after }: StoodTwice): void {
  const from = before?.grade ?? null;
  const to = after?.grade ?? null;
  if (from === null && to === null) return;
  if (from === null) {
    if (to !== null) movers.newlyGraded.push({ council, to, reason: before?.reason ?? null });
  } else if (to === null) {
    movers.noLongerGraded.push({ council, from, reason: after?.reason ?? null });
  } else if (from.scale !== to.scale || before?.covers !== after?.covers) {
    movers.notComparable.push({ council, from, to });
  } else {
    const direction = directionOf({ from, to });
    if (direction !== 'same') movers[direction].push({ council, from, to });
  }
}
