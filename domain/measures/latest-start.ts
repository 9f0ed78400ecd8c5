import { hasStarted } from '../as-at.ts';
import type { CouncilHistory, Grade, Inspection } from '../history.ts';
import { type Day, latest, type PartialDate } from '../partial-date.ts';
import { countingEvents, type NoneReason, type Question, ratingAsAt } from '../standing.ts';
import { daysBetween, earlierOf } from '../timeline/days.ts';
import { byStart } from './gaps.ts';
import type { Named, Placed } from './places.ts';

/** A council's graded inspection that began last, whether its report is out or not. Exactly one of grade and reason is null. */
export interface LatestStart {
  /** The inspection's. */
  id: string;
  /** First day of fieldwork, as far as it is known. */
  start: PartialDate | null;
  /** The last day it can have begun: no later than its report came out. */
  by: Day;
  framework: Named;
  grade: Grade | null;
  reason: NoneReason | null;
}

/** A council open on the day with its own; null where the record has none. */
export interface CouncilStart extends Placed {
  council: Named;
  latest: LatestStart | null;
}

/**
 * A council's graded inspection that began last, by the day asked for. Where its report doesn't count yet the reason is
 * `not-published`. Null where the record has none; a predecessor's is not the council's own.
 */
export function latestStart(history: CouncilHistory, question: Question): LatestStart | null {
  const event = begunBy(history, question).sort(byStart).at(-1);
  if (event === undefined) return null;
  const { grade, reason } = ratingAsAt({ ...history, inspections: [event] }, question);
  const { framework: slug, frameworkName: name } = event.version;
  return { id: event.id, start: event.start, by: lastStart(event), framework: { slug, name }, grade, reason };
}

function begunBy(history: CouncilHistory, question: Question): Inspection[] {
  const counting = new Set(countingEvents(history, question));
  const graded = history.inspections.filter((event) => event.graded && event.version.regime === question.regime);
  return graded.filter((event) => counting.has(event) || hasStarted(event, question.asAt));
}

function lastStart({ start, published }: Inspection): Day {
  const out = latest(published ?? '9999');
  return start === null ? out : earlierOf(latest(start), out);
}

/** Days from a council's latest start to the day: at least so many, where the start isn't known to the day. */
export function daysSince({ by }: Pick<LatestStart, 'by'>, asAt: Day): number {
  return daysBetween(by, asAt);
}
