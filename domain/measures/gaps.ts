import type { CouncilHistory, Grade, Inspection } from '../history.ts';
import { compareText } from '../newest-first.ts';
import { hasClosed } from '../open-on.ts';
import { type Day, latest, type PartialDate, precisionOf } from '../partial-date.ts';
import { countingEvents, type Question } from '../standing.ts';
import { daysBetween } from '../timeline/days.ts';
import { type Spread, spreadOf } from './quartiles.ts';

/**
 * How the time after a graded inspection ended. `next`: with the council's next graded inspection under the same framework;
 * `undated`: so too, but one of the two starts isn't known to the day; `elsewhere`: with one under another framework;
 * `waiting`: not yet; `closed`: not before the council closed.
 */
export const GAP_ENDS = ['next', 'undated', 'elsewhere', 'waiting', 'closed'] as const;
export type GapEnd = (typeof GAP_ENDS)[number];

/** How many times after one grade ended in one way; days, from start to start, where they ended with `next`. */
export interface GapCount {
  scale: string;
  grade: string;
  end: GapEnd;
  days: number | null;
  count: number;
}

/** The gaps after one grade. Only those that ended with `next` are in the spread. */
export interface GapsAfter extends Record<Exclude<GapEnd, 'next'>, number> {
  spread: Spread | null;
}

/**
 * A council's gaps under one framework. They run from the first day of one graded inspection's fieldwork to the first day of
 * the next, and belong to what the earlier one said of the area; one that gave no grade there begins none. Only inspections
 * that count by the clock are looked at, so a gap is over once the second report is out.
 */
export function gapsOf(history: CouncilHistory, question: Question, framework: string): GapCount[] {
  const events = countingEvents(history, question).sort(byStart);
  const closed = hasClosed(history.authority, question.asAt);
  return events.flatMap((event, index) => {
    const grade = event.judgements.find(({ area }) => area === question.area)?.grade ?? null;
    if (grade === null || event.version.framework !== framework) return [];
    return [{ scale: grade.scale, grade: grade.slug, count: 1, ...endOf(event, events[index + 1] ?? null, closed) }];
  });
}

function endOf(event: Inspection, next: Inspection | null, closed: boolean): Pick<GapCount, 'end' | 'days'> {
  if (next === null) return { end: closed ? 'closed' : 'waiting', days: null };
  if (next.version.framework !== event.version.framework) return { end: 'elsewhere', days: null };
  if (!isToTheDay(event.start) || !isToTheDay(next.start)) return { end: 'undated', days: null };
  return { end: 'next', days: daysBetween(event.start, next.start) };
}

/** Whether it is known on which day inspectors came. */
export function isToTheDay(start: PartialDate | null): start is Day {
  return start !== null && precisionOf(start) === 'day';
}

/** By the last day that each can have begun, or come out where its start is blank; the same day by id. */
export function byStart(a: Inspection, b: Inspection): number {
  return compareText(startKey(a), startKey(b));
}

function startKey({ start, published, id }: Inspection): string {
  return `${latest(start ?? published ?? '9999')} ${id}`;
}

/** The gaps after one grade, put together. */
export function gapsAfter(counts: readonly GapCount[], grade: Pick<Grade, 'scale' | 'slug'>): GapsAfter {
  const own = counts.filter((gap) => gap.scale === grade.scale && gap.grade === grade.slug);
  const ended = (end: GapEnd) => own.reduce((sum, gap) => sum + (gap.end === end ? gap.count : 0), 0);
  return {
    spread: spreadOf(own.flatMap(({ days, count }) => (days === null ? [] : [{ value: days, count }]))),
    undated: ended('undated'),
    elsewhere: ended('elsewhere'),
    waiting: ended('waiting'),
    closed: ended('closed'),
  };
}
