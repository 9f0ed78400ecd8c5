import type { Grade } from '../history.ts';
import { compareText } from '../newest-first.ts';
import type { Day } from '../partial-date.ts';
import type { GapBar } from './gap-picture.ts';
import { type GapsAfter, gapsAfter } from './gaps.ts';
import { type CouncilStart, daysSince } from './latest-start.ts';
import type { SinceSort } from './since-asked.ts';
import { type EnglandGaps, shown, type Usual, usualAfter } from './usual-gap.ts';

/** A council's line: its days so far, and what usually followed the grade it then got. */
export interface SinceLine extends CouncilStart {
  /** Null where the record has no inspection of it. */
  days: number | null;
  usual: Usual;
}

/** Every council's line, in the order asked for. Those without an inspection come last, except by name. */
export function sinceLines(
  rows: readonly CouncilStart[],
  england: EnglandGaps,
  { asAt, sort }: { asAt: Day; sort: SinceSort },
): SinceLine[] {
  const lines = rows.map((row) => ({
    ...row,
    days: row.latest === null ? null : daysSince(row.latest, asAt),
    usual: usualAfter(row.latest, england),
  }));
  return lines.sort((a, b) => ORDERS[sort](a, b) || compareText(a.council.name, b.council.name));
}

const ORDERS: Record<SinceSort, (a: SinceLine, b: SinceLine) => number> = {
  longest: (a, b) => (b.days ?? -1) - (a.days ?? -1),
  latest: (a, b) => (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER),
  name: () => 0,
  grade: (a, b) => rankOf(b) - rankOf(a) || ORDERS.longest(a, b),
};

function rankOf({ latest }: SinceLine): number {
  return latest?.grade?.rank ?? 0;
}

/** The gaps after one grade of the framework in force. */
export interface GradeGaps {
  grade: Grade;
  after: GapsAfter;
  usual: Usual;
}

/** The gaps grade by grade, the best first; nothing of a grade that the framework has not given. */
export function gapsByGrade({ counts }: EnglandGaps, grades: readonly Grade[]): GradeGaps[] {
  const given = grades.filter((grade) => counts.some((gap) => gap.scale === grade.scale && gap.grade === grade.slug));
  return given.toReversed().map((grade) => {
    const after = gapsAfter(counts, grade);
    return { grade, after, usual: shown(after) };
  });
}

/** A bar for each grade with enough gaps. */
export function barsOf(rows: readonly GradeGaps[]): GapBar[] {
  return rows.flatMap(({ grade, usual }) => (usual.why === null ? [barOf(grade, usual)] : []));
}

/** The bar of one grade. */
export function barOf({ slug, label, rank, steps }: Grade, { spread }: Pick<GapBar, 'spread'>): GapBar {
  return { key: slug, label: `After ${label.toLowerCase()}`, standing: { rank, steps }, spread };
}
