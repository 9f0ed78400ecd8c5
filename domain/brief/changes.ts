import { clockDate } from '../as-at.ts';
import { allChanges, type Changes, NO_CHANGES } from '../change-sentence.ts';
import type { Clocks } from '../clocks.ts';
import type { Clock, CouncilHistory, Inspection } from '../history.ts';
import { formatDate } from '../partial-date.ts';
import { CHILDRENS_SERVICES, countingEvents } from '../standing.ts';
import { asManyAsFit, type Cut, cutTo, linesOf, PAPER } from './paper.ts';

/** One change in a sentence: "26 January 2023: Up from requires improvement (August 2018) to good, after …". */
export interface ChangeLine {
  key: string;
  /** What stands on a line of its own before it: what the areas are compared with. */
  lead: string | null;
  words: string;
}

/** What the latest report changed, overall and area by area, then what each report before it changed overall. */
export function changeLines(history: CouncilHistory, { asAt, basis }: Clocks): ChangeLine[] {
  const changes = allChanges(history, basis);
  const events = countingEvents(history, { regime: CHILDRENS_SERVICES, asAt, basis });
  const lines = events.map((event) => linesOfEvent(event, changes.get(event.id) ?? NO_CHANGES, basis));
  const [latest, ...before] = lines;
  return [...(latest?.overall ?? []), ...(latest?.areas ?? []), ...before.flatMap(({ overall }) => overall)];
}

function linesOfEvent(event: Inspection, { headline, areas, against }: Changes, basis: Clock) {
  const on = clockDate(event, basis);
  const dated = on === null ? '' : `${formatDate(on)}: `;
  const overall = headline === null ? [] : [changeLine(event.id, null, `${dated}${headline}.`)];
  const lead = against === null ? null : `By area, against ${against}:`;
  return {
    overall,
    areas: areas.map(({ area, words }, index) => changeLine(area, index === 0 ? lead : null, `${words}.`)),
  };
}

function changeLine(key: string, lead: string | null, words: string): ChangeLine {
  return { key, lead: lead && cutTo(lead, 2, PAPER.column), words: cutTo(words, 3, PAPER.column) };
}

export function changeHeight({ lead, words }: ChangeLine): number {
  return linesOf(words, PAPER.column) + (lead === null ? 0 : linesOf(lead, PAPER.column)) + GAP;
}

/** The room between two changes, in lines. */
const GAP = 0.2;

/** The changes that `room` lines hold: the oldest are left out first. */
export function changesThatFit(lines: readonly ChangeLine[], room: number): Cut<ChangeLine> {
  return asManyAsFit(lines, changeHeight, room);
}
