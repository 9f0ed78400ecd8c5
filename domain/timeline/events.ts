import type { Clock, CouncilHistory, Inspection } from '../history.ts';
import { compareText } from '../newest-first.ts';
import { type Day, earliest, latest, type PartialDate } from '../partial-date.ts';
import { CHILDRENS_SERVICES, countingEvents } from '../standing.ts';

export interface TimelineOptions {
  today: Day;
  clock: Clock;
  /** Whether `today` is a day gone by: what stood then is not said to stand now. */
  past?: boolean;
  /** The regime whose graded inspections draw the lines; children's services unless another is asked for. Events of any other are ticks. */
  regime?: string;
}

function regimeOf({ regime = CHILDRENS_SERVICES }: TimelineOptions): string {
  return regime;
}

/** An inspection with its place in time. */
export interface Placed {
  event: Inspection;
  /** The day it counts from: the last it can have been. */
  at: Day;
  earliest: Day;
}

/**
 * The graded inspections whose report is out by today, oldest first, each at its publication (`known`) or at the start
 * of its fieldwork (`inspected`; its publication where the start is blank).
 */
export function gradedEvents(history: Pick<CouncilHistory, 'inspections'>, options: TimelineOptions): Placed[] {
  const { today, clock } = options;
  return countingEvents(history, { regime: regimeOf(options), asAt: today, basis: clock })
    .flatMap((event) => placedAt(event, clock === 'known' ? event.published : (event.start ?? event.published)))
    .sort((a, b) => compareText(placeKey(a), placeKey(b)));
}

function placedAt(event: Inspection, date: PartialDate | null): Placed[] {
  return date === null ? [] : [{ event, at: latest(date), earliest: earliest(date) }];
}

function placeKey({ event, at }: Placed): string {
  return `${at} ${event.start === null ? at : latest(event.start)} ${event.id}`;
}

/** Graded inspections of the drawn regime without a published report: they move no line. */
export function waitingEvents(history: CouncilHistory, options: TimelineOptions): Inspection[] {
  const regime = regimeOf(options);
  const counted = countingEvents(history, { regime, asAt: options.today, basis: options.clock });
  const counting = new Set(counted.map(({ id }) => id));
  return history.inspections.filter((event) => drawsLines(event, regime) && !counting.has(event.id));
}

/**
 * Events without grades, oldest first, of any regime; graded ones of other regimes have lanes of their own elsewhere. Each stands at its publication, or
 * at its fieldwork where the report isn't out, its date isn't held or the clock asks for it.
 */
export function visitEvents(history: CouncilHistory, options: TimelineOptions): Placed[] {
  const { today, clock } = options;
  return history.inspections
    .filter((event) => !event.graded)
    .flatMap((event) => {
      const out = event.published !== null && latest(event.published) <= today ? event.published : null;
      const fieldwork = event.start ?? event.end;
      return placedAt(event, clock === 'known' ? (out ?? fieldwork) : (fieldwork ?? out));
    })
    .sort((a, b) => compareText(placeKey(a), placeKey(b)));
}

function drawsLines({ graded, version }: Inspection, regime: string): boolean {
  return graded && version.regime === regime;
}
