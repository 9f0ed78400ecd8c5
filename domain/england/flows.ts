import type { Grade } from '../history.ts';
import type { Period } from '../measures/findings.ts';
import { spanInWords } from '../measures/span-words.ts';
import { comparable, directionOf, type Transition, type Transitions } from '../measures/transitions.ts';
import { counted, numberInWords } from '../measures/words.ts';

/** What became of each grade at the next inspection: from the grade before, on the left, to the grade given, on the right. */
export interface Flows {
  title: string;
  description: string;
  /** The grades that occur, each with how many inspections had it before and gave it: scale by scale, the best first. */
  grades: GradeFlow[];
  /** In the order of the grades before, then of those given. */
  flows: Flow[];
  /** How many inspections there are in all. */
  total: number;
}

export interface GradeFlow {
  key: string;
  grade: Grade;
  before: number;
  given: number;
}

export interface Flow {
  from: string;
  to: string;
  count: number;
  way: 'up' | 'same' | 'down';
  told: string;
}

/** The inspections of a period that can be compared with the one before. */
export function flowsOf(found: Transitions, period: Period): Flows {
  const grades = gradesIn(found.transitions);
  const place = ({ from, to }: Transition) => rankIn(grades, from) * grades.length + rankIn(grades, to);
  return {
    title: flowsTitle(found, period),
    description:
      'Bands lead from the grade before, on the left, to the grade given, on the right. The best grade is at the top, and a band is as wide as the number of inspections: it rises where the grade was better than before and falls where it was worse.',
    grades,
    flows: found.transitions.toSorted((a, b) => place(a) - place(b)).map(flowFrom),
    total: comparable(found),
  };
}

/** "Of 24 repeat inspections in the year to 24 November 2026, 9 gave a better grade than before, 12 the same and 3 a worse one". */
export function flowsTitle(found: Transitions, period: Period): string {
  const n = comparable(found);
  const span = spanInWords(period);
  if (n === 0) return `No inspection ${span} can be compared with the one before`;
  const [up, same, down] = [found.up, found.same, found.down].map(numberInWords);
  return `Of ${counted(n, 'repeat inspection')} ${span}, ${up} gave a better grade than before, ${same} the same and ${down} a worse one`;
}

function gradesIn(transitions: readonly Transition[]): GradeFlow[] {
  const grades = new Map<string, GradeFlow>();
  const add = (grade: Grade, side: 'before' | 'given', count: number) => {
    const flow = grades.get(keyOf(grade)) ?? { key: keyOf(grade), grade, before: 0, given: 0 };
    flow[side] += count;
    grades.set(flow.key, flow);
  };
  for (const { from, to, count } of transitions) {
    add(from, 'before', count);
    add(to, 'given', count);
  }
  return [...grades.values()].sort(
    (a, b) => a.grade.scale.localeCompare(b.grade.scale, 'en') || b.grade.rank - a.grade.rank,
  );
}

function flowFrom({ from, to, count }: Transition): Flow {
  const way = directionOf({ from, to });
  const [before, after] = [from.label, to.label].map((label) => label.toLowerCase());
  const told =
    way === 'same'
      ? `${numberInWords(count)} stayed ${after}`
      : `${numberInWords(count)} went from ${before} to ${after}`;
  return { from: keyOf(from), to: keyOf(to), count, way, told };
}

function rankIn(grades: readonly GradeFlow[], grade: Grade): number {
  return grades.findIndex(({ key }) => key === keyOf(grade));
}

function keyOf({ scale, slug }: Grade): string {
  return `${scale}.${slug}`;
}
