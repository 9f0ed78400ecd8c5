import { type AsAt, clockDate, counts, hasStarted } from './as-at.ts';
import { isSameGrade } from './grade.ts';
import type { Clock, CouncilHistory, Grade, Inspection, Judgement, Predecessor } from './history.ts';
import { NOT_YET } from './inspection-record.ts';
import { compareText } from './newest-first.ts';
import { latest, type PartialDate } from './partial-date.ts';

/** Why a council holds no grade. The words for each are in `noneInWords`. */
export const NONE_REASONS = [
  'none-in-record',
  'area-not-in-framework',
  'no-overall-in-framework',
  'predecessor-only',
  'not-published',
  'not-judged',
  'not-held',
] as const;
export type NoneReason = (typeof NONE_REASONS)[number];

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

/** The same the other way: what stands for a reason in lists and addresses. */
export function ratingOfReason(reason: NoneReason): string {
  return reason === 'no-overall-in-framework' ? 'no-overall' : reason;
}

/** The line of inspection that pages speak of unless they are asked for another. */
export const CHILDRENS_SERVICES = 'childrens-services';

/** The area that frameworks before April 2026 call overall effectiveness. */
export const OVERALL = 'overall-effectiveness';

/** Where a council stands on one area: a grade, or none with its reason. Exactly one of the two is null. */
export interface Standing {
  grade: Grade | null;
  reason: NoneReason | null;
  /** Start of the unbroken run of that grade. */
  since: PartialDate | null;
  /** The report (or, by the `inspected` clock, the start of the fieldwork) that says so now. */
  confirmed: PartialDate | null;
  inspectionId: string | null;
  /** With `no-overall-in-framework`: the last overall grade and its date, to be shown apart and never counted. */
  lastHeld: { grade: Grade; on: PartialDate } | null;
}

/** What is asked: one area of one regime, on a day, by one of the clocks. */
export interface Question extends AsAt {
  /** The line of inspection; a council's latest is always within one. */
  regime: string;
  area: string;
}

/** What is looked at of an inspection to tell where a council stood. */
export interface StandingEvent extends Pick<Inspection, 'id' | 'graded' | 'start' | 'published'> {
  version: Pick<Inspection['version'], 'regime'>;
  judgements: Pick<Judgement, 'area' | 'grade' | 'reason' | 'headline'>[];
}

interface Recorded<Event> {
  inspections: Event[];
}

/** What is looked at of a council's history. */
export interface StandingHistory extends Recorded<StandingEvent>, Pick<CouncilHistory, 'regimes'> {
  predecessors: (Recorded<StandingEvent> & Pick<Predecessor, 'on'>)[];
}

/** The graded inspections of a regime that count by the chosen clock, the latest first. The first says where the council stands. */
export function countingEvents<Event extends StandingEvent>(
  history: Recorded<Event>,
  { regime, ...moment }: AsAt & { regime: string },
): Event[] {
  return reportedEvents(history, regime, moment.basis).filter((event) => counts(event, moment));
}

/** The graded inspections of a regime whose report is out, on whatever day, the latest first by the chosen clock. */
export function reportedEvents<Event extends StandingEvent>(
  history: Recorded<Event>,
  regime: string,
  basis: Clock,
): Event[] {
  return gradedIn(history, regime)
    .filter(({ published }) => published !== null)
    .map((event) => ({ event, key: clockKey(event, basis) }))
    .sort((a, b) => compareText(b.key, a.key))
    .map(({ event }) => event);
}

function gradedIn<Event extends StandingEvent>({ inspections }: Recorded<Event>, regime: string): Event[] {
  return inspections.filter((event) => event.graded && event.version.regime === regime);
}

/** Latest by the clock; ties by later start, then id. */
function clockKey(event: StandingEvent, basis: Clock): string {
  const start = latest(event.start ?? event.published ?? NOT_YET);
  const placed = latest(clockDate(event, basis) ?? NOT_YET);
  return `${placed} ${start} ${event.id}`;
}

function judgementOf(event: StandingEvent, area: string): StandingEvent['judgements'][number] | undefined {
  return event.judgements.find((judgement) => judgement.area === area);
}

/**
 * Where a council stood on one area, on a day, by one of the two clocks. First the event is chosen, the latest of a graded kind
 * within the regime; then the area is read from that event, and from no other.
 * @returns a grade with `since` (start of its unbroken run) and `confirmed` (this event), or none with its reason. Dates are
 *   publications by the `known` clock and starts of fieldwork by the `inspected` one
 */
export function ratingAsAt(history: StandingHistory, question: Question): Standing {
  const { area, basis } = question;
  const events = countingEvents(history, question);
  const [event] = events;
  if (event === undefined) return none(unseenReason(history, question));
  const grade = judgementOf(event, area)?.grade ?? null;
  const confirmed = clockDate(event, basis);
  if (grade !== null) {
    const since = runStart(events, area, grade, basis);
    return { grade, reason: null, since, confirmed, inspectionId: event.id, lastHeld: null };
  }
  const reason = ungradedReason(history, question, event);
  const lastHeld = reason === 'no-overall-in-framework' ? lastGrade(events, area, basis) : null;
  return { ...none(reason), confirmed, inspectionId: event.id, lastHeld };
}

function none(reason: NoneReason): Standing {
  return { grade: null, reason, since: null, confirmed: null, inspectionId: null, lastHeld: null };
}

/** Why the event that counts has no grade for the area. */
function ungradedReason({ regimes }: StandingHistory, { regime, area }: Question, event: StandingEvent): NoneReason {
  const said = judgementOf(event, area)?.reason ?? null;
  if (said !== null) return said;
  const headlines = regimes.find(({ slug }) => slug === regime)?.headlines ?? [];
  const hasHeadline = event.judgements.some(({ headline }) => headline);
  return headlines.includes(area) && !hasHeadline ? 'no-overall-in-framework' : 'area-not-in-framework';
}

/** Why nothing counts yet. A predecessor is named only where it had been inspected itself, and had passed on its duties. */
function unseenReason(history: StandingHistory, question: Question): NoneReason {
  const { regime, asAt } = question;
  if (gradedIn(history, regime).some((event) => hasStarted(event, asAt))) return 'not-published';
  const before = history.predecessors.filter(({ on }) => on <= asAt);
  return before.some((council) => countingEvents(council, question).length > 0) ? 'predecessor-only' : 'none-in-record';
}

/** First event of the unbroken run of `grade` that ends with the newest of `events`; an event without the area breaks it. */
function runStart(events: StandingEvent[], area: string, grade: Grade, basis: Clock): PartialDate | null {
  const breakAt = events.findIndex((event) => {
    const held = judgementOf(event, area)?.grade ?? null;
    return held === null || !isSameGrade(held, grade);
  });
  const first = (breakAt === -1 ? events : events.slice(0, breakAt)).at(-1);
  return first === undefined ? null : clockDate(first, basis);
}

function lastGrade(events: StandingEvent[], area: string, basis: Clock): Standing['lastHeld'] {
  for (const event of events) {
    const grade = judgementOf(event, area)?.grade;
    const on = clockDate(event, basis);
    if (grade && on !== null) return { grade, on };
  }
  return null;
}

/** A reason in words a parent can read, to stand where a grade would. */
export function noneInWords(reason: NoneReason): string {
  switch (reason) {
    case 'none-in-record':
      return 'None in this record';
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
