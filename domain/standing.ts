import type { CouncilHistory, Grade, Inspection, Judgement } from './history.ts';
import { type Day, latest, type PartialDate } from './partial-date.ts';

/** Why a council holds no grade. The words for each are in `noneInWords`. */
export type NoneReason =
  | 'none-in-record'
  | 'area-not-in-framework'
  | 'no-overall-in-framework'
  | 'predecessor-only'
  | 'not-published'
  | 'not-judged'
  | 'not-held';

/** The values a rating filter takes besides grades, as they stand in addresses, with the reason each stands for. */
const RATING_REASONS: Readonly<Record<string, NoneReason>> = {
  'no-overall': 'no-overall-in-framework',
  'none-in-record': 'none-in-record',
  'area-not-in-framework': 'area-not-in-framework',
  'predecessor-only': 'predecessor-only',
  'not-published': 'not-published',
  'not-judged': 'not-judged',
  'not-held': 'not-held',
};

/** The reason that a list's rating stands for; null where the rating is a grade. */
export function reasonOf(rating: string): NoneReason | null {
  return Object.hasOwn(RATING_REASONS, rating) ? (RATING_REASONS[rating] ?? null) : null;
}

/** The area that frameworks before April 2026 call overall effectiveness. */
export const OVERALL = 'overall-effectiveness';

/** Where a council stands on one area: a grade, or none with its reason. Exactly one of the two is null. */
export interface Standing {
  grade: Grade | null;
  reason: NoneReason | null;
  /** Start of the unbroken run of that grade. */
  since: PartialDate | null;
  /** The report (or, by the `inspected` clock, the fieldwork) that says so now. */
  confirmed: PartialDate | null;
  inspectionId: string | null;
  /** With `no-overall-in-framework`: the last overall grade and its date, to be shown apart and never counted. */
  lastHeld: { grade: Grade; on: PartialDate } | null;
}

/** Which inspection, of those that count by `today`, says where the council stands: the latest graded one of the regime. */
export function countingEvents(history: CouncilHistory, regime: string, today: Day): Inspection[] {
  return history.inspections
    .filter((event) => event.graded && event.version.regime === regime)
    .filter((event) => event.published !== null && latest(event.published) <= today)
    .sort(newestFirst);
}

/** Latest publication first; ties by later start, then id. */
function newestFirst(a: Inspection, b: Inspection): number {
  return clockKey(b).localeCompare(clockKey(a));
}

function clockKey({ published, start, id }: Inspection): string {
  const known = latest(published ?? '9999');
  return `${known} ${start === null ? known : latest(start)} ${id}`;
}

function judgementOf(event: Inspection, area: string): Judgement | undefined {
  return event.judgements.find((judgement) => judgement.area === area);
}

/**
 * Where a council stands on `area` by the `known` clock: of the graded reports published by `today`, the latest, and that
 * report's grade for the area; from no other report.
 * @param regime the line of inspection; a council's latest is always within one
 */
export function standingOn(history: CouncilHistory, regime: string, area: string, today: Day): Standing {
  const events = countingEvents(history, regime, today);
  const [event] = events;
  if (event === undefined) return none(unseenReason(history, regime));
  const judgement = judgementOf(event, area);
  const confirmed = event.published;
  if (judgement?.grade) {
    const grade = judgement.grade;
    return {
      grade,
      reason: null,
      since: runStart(events, area, grade),
      confirmed,
      inspectionId: event.id,
      lastHeld: null,
    };
  }
  const reason = judgement?.reason ?? (area === OVERALL ? 'no-overall-in-framework' : 'area-not-in-framework');
  const lastHeld = reason === 'no-overall-in-framework' ? lastGrade(events, area) : null;
  return { ...none(reason), confirmed, inspectionId: event.id, lastHeld };
}

function none(reason: NoneReason): Standing {
  return { grade: null, reason, since: null, confirmed: null, inspectionId: null, lastHeld: null };
}

function unseenReason(history: CouncilHistory, regime: string): NoneReason {
  const awaited = history.inspections.some((event) => event.graded && event.version.regime === regime);
  if (awaited) return 'not-published';
  return history.predecessors.length > 0 ? 'predecessor-only' : 'none-in-record';
}

/** First report of the unbroken run of `grade` that ends with the newest of `events`; an event without the area breaks it. */
function runStart(events: Inspection[], area: string, grade: Grade): PartialDate | null {
  const breakAt = events.findIndex((event) => {
    const held = judgementOf(event, area)?.grade;
    return held?.slug !== grade.slug || held.scale !== grade.scale;
  });
  const run = breakAt === -1 ? events : events.slice(0, breakAt);
  return run.at(-1)?.published ?? null;
}

function lastGrade(events: Inspection[], area: string): Standing['lastHeld'] {
  for (const event of events) {
    const grade = judgementOf(event, area)?.grade;
    if (grade && event.published !== null) return { grade, on: event.published };
  }
  return null;
}

/** A reason in words a parent can read, to stand where a grade would. */
export function noneInWords(reason: NoneReason): string {
  switch (reason) {
    case 'none-in-record':
      return 'None in this record, which starts in November 2013';
    case 'no-overall-in-framework':
      return 'No overall grade';
    case 'area-not-in-framework':
      return 'Not judged apart at its latest inspection';
    case 'predecessor-only':
      return 'None yet: only the council before it was inspected';
    case 'not-published':
      return 'Inspected, report not published yet';
    case 'not-judged':
      return 'Not judged at its latest inspection';
    case 'not-held':
      return 'Judged, but the grade is not held here';
  }
}
