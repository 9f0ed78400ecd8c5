import { compareGrades } from '../grade.ts';
import type { Grade } from '../history.ts';
import type { Placed } from './places.ts';

/** What an inspection said of the area: a grade and what it covers, or neither. */
export interface Said {
  grade: Grade | null;
  covers: string | null;
}

/** Inspections of one region and type that said `after`, where the council's inspection before said `before`, and how many. */
export interface Step extends Placed {
  /** Null where the record has no earlier one. */
  before: Said | null;
  after: Said;
  count: number;
}

/** How often a grade was followed by another, or by itself. */
export interface Transition {
  from: Grade;
  to: Grade;
  count: number;
}

/** Every inspection of a period, by how it stands to the one before it. The six numbers add up to all of them. */
export interface Transitions {
  /** From worst to best, first by the grade before. Only grades of one scale, for areas that cover the same. */
  transitions: Transition[];
  up: number;
  same: number;
  down: number;
  /** On another scale than the one before, or covering something else: neither up nor down. */
  notComparable: number;
  /** One of the two did not grade the area. */
  ungraded: number;
  /** The first in the record. */
  first: number;
}

/** Sorts the inspections of a period by what became of the grade before. */
export function transitionsOf(steps: readonly Step[]): Transitions {
  const found: Transitions = { transitions: [], up: 0, same: 0, down: 0, notComparable: 0, ungraded: 0, first: 0 };
  const cells = new Map<string, Transition>();
  for (const { before, after, count } of steps) {
    const kind = kindOf(before, after);
    if (typeof kind === 'string') {
      found[kind] += count;
      continue;
    }
    found[directionOf(kind)] += count;
    const key = `${kind.to.scale} ${kind.from.slug} ${kind.to.slug}`;
    cells.set(key, { ...kind, count: count + (cells.get(key)?.count ?? 0) });
  }
  return { ...found, transitions: [...cells.values()].sort(worstFirst) };
}

/** How many inspections can be compared with the one before. */
export function comparable({ up, same, down }: Pick<Transitions, 'up' | 'same' | 'down'>): number {
  return up + same + down;
}

function kindOf(before: Said | null, after: Said) {
  if (before === null) return 'first';
  if (before.grade === null || after.grade === null) return 'ungraded';
  if (before.grade.scale !== after.grade.scale || before.covers !== after.covers) return 'notComparable';
  return { from: before.grade, to: after.grade };
}

/** Whether the second grade is better, worse or the same. */
export function directionOf({ from, to }: { from: Grade; to: Grade }): 'up' | 'same' | 'down' {
  const steps = compareGrades(to, from);
  if (steps === 0) return 'same';
  return steps > 0 ? 'up' : 'down';
}

function worstFirst(a: Transition, b: Transition): number {
  if (a.from.scale !== b.from.scale) return a.from.scale < b.from.scale ? -1 : 1;
  return a.from.rank - b.from.rank || a.to.rank - b.to.rank;
}
