import { clockDate } from './as-at.ts';
import { elapsedInWords, isSurelyBefore } from './elapsed.ts';
import { compareGrades } from './grade.ts';
import type { Clock, CouncilHistory, Grade, Inspection, Judgement } from './history.ts';
import { formatMonth, type PartialDate } from './partial-date.ts';
import { reportedEvents } from './standing.ts';
import { lowerFirst } from './timeline/casing.ts';

/** What one inspection changed, in words without a full stop. Rulings: docs/decisions/0011. */
export interface Changes {
  /** About the overall grade; null where there is nothing that may be said. */
  headline: string | null;
  /** "Help and protection: up from inadequate to requires improvement", in the version's order; only areas that can be compared. */
  areas: { area: string; words: string }[];
  /** What the areas are compared with: "the report of August 2018". */
  against: string | null;
}

/** Nothing that may be said. */
export const NO_CHANGES: Changes = { headline: null, areas: [], against: null };

type Recorded = Pick<CouncilHistory, 'inspections'>;

/**
 * What an inspection changed for its council: against the graded event before it in the same regime, by the clock, and against
 * no other council's. Where scale or cover differ, or it can't be told which came first, nothing is said.
 * @returns `NO_CHANGES` for a visit, an event without a published report, and an id that the council doesn't have
 */
export function changesOf(history: Recorded, inspectionId: string, clock: Clock): Changes {
  const event = history.inspections.find(({ id }) => id === inspectionId);
  if (event === undefined) return NO_CHANGES;
  const events = reportedEvents(history, event.version.regime, clock);
  return changesAt(events, events.indexOf(event), clock);
}

/** The same for each of a council's inspections, by id. */
export function allChanges(history: Recorded, clock: Clock): ReadonlyMap<string, Changes> {
  const regimes = new Set(history.inspections.map(({ version }) => version.regime));
  const lines = [...regimes].map((regime) => reportedEvents(history, regime, clock));
  return new Map(
    lines.flatMap((events) => events.map((event, index) => [event.id, changesAt(events, index, clock)] as const)),
  );
}

/** @param events the latest first */
function changesAt(events: readonly Inspection[], index: number, clock: Clock): Changes {
  const event = events[index];
  if (event === undefined) return NO_CHANGES;
  const before = events[index + 1];
  const pair = before === undefined ? null : pairOf(before, event, clock);
  const areas = pair === null ? [] : areaChanges(pair);
  const against = pair === null || areas.length === 0 ? null : againstInWords(pair.from, clock);
  const overall = event.judgements.find(({ headline }) => headline);
  if (overall === undefined) return { headline: noOverall(event, events.slice(index + 1), clock), areas, against };
  return { headline: before === undefined ? firstOverall(overall) : overallChange(overall, pair), areas, against };
}

/** Two events that follow each other, with the dates that the clock gives them. */
interface Pair {
  before: Inspection;
  event: Inspection;
  from: PartialDate;
  to: PartialDate;
}

/** Null where the dates don't tell which of the two came first. */
function pairOf(before: Inspection, event: Inspection, clock: Clock): Pair | null {
  const [from, to] = [clockDate(before, clock), clockDate(event, clock)];
  const begunBefore = before.start !== null && event.start !== null && isSurelyBefore(before.start, event.start);
  const known = from !== null && to !== null && (isSurelyBefore(from, to) || begunBefore);
  return known ? { before, event, from, to } : null;
}

function againstInWords(from: PartialDate, clock: Clock): string {
  return `${clock === 'known' ? 'the report' : 'the inspection'} of ${formatMonth(from)}`;
}

function firstOverall({ grade }: Judgement): string | null {
  return grade === null ? null : `First overall grade in this record: ${named(grade)}`;
}

function overallChange(overall: Judgement, pair: Pair | null): string | null {
  const step = pair === null ? null : stepOf(pair, overall);
  if (pair === null || step === null) return null;
  if (step.by === 0) return `Still ${named(step.to)}, as in ${formatMonth(pair.from)}`;
  const move = `${step.by > 0 ? 'Up' : 'Down'} from ${named(step.from)} (${formatMonth(pair.from)}) to ${named(step.to)}`;
  return `${move}, ${elapsedInWords(pair.from, pair.to)}`;
}

/** The last overall grade is told as the past. A council that never had one has lost none. */
function noOverall({ judgements, version }: Inspection, earlier: readonly Inspection[], clock: Clock): string | null {
  if (judgements.length === 0) return null;
  for (const event of earlier) {
    const grade = event.judgements.find(({ headline }) => headline)?.grade ?? null;
    const on = clockDate(event, clock);
    if (grade === null || on === null) continue;
    const none = `No overall grade: inspections since ${formatMonth(version.startsOn)} give none`;
    return `${none}; the last was ${named(grade)}, in ${formatMonth(on)}`;
  }
  return null;
}

function areaChanges(pair: Pair): Changes['areas'] {
  const judged = pair.event.judgements.filter(({ headline }) => !headline);
  return judged.flatMap((judgement) => {
    const step = stepOf(pair, judgement);
    if (step === null) return [];
    const { from, to, by } = step;
    const words = by === 0 ? `still ${named(to)}` : `${by > 0 ? 'up' : 'down'} from ${named(from)} to ${named(to)}`;
    return [{ area: judgement.area, words: `${judgement.label}: ${words}` }];
  });
}

/** From which grade to which, and by how many steps; null where the two don't cover the same, or not on the same scale. */
function stepOf({ before }: Pair, { area, covers, grade: to }: Judgement) {
  const held = before.judgements.find((judgement) => judgement.area === area);
  const from = held?.grade ?? null;
  if (from === null || to === null || held?.covers !== covers || from.scale !== to.scale) return null;
  return { from, to, by: compareGrades(to, from) };
}

function named({ label }: Grade): string {
  return lowerFirst(label);
}
