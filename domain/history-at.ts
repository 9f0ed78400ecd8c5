import { type AsAt, hasStarted, lastReportDay } from './as-at.ts';
import type { CouncilHistory, Inspection } from './history.ts';
import { type Day, latest } from './partial-date.ts';

/**
 * A council's history as it could be told on a day: what had not begun is left out, a report that was not out yet is awaited
 * and its grades are unknown, and so is later coverage. By the `inspected` clock reports count for three months more.
 */
export function historyAt<History extends CouncilHistory>(history: History, moment: AsAt): History {
  const told = toldBy(history, moment);
  return {
    ...history,
    inspections: told,
    articles: history.articles.filter(({ published }) => published === null || latest(published) <= moment.asAt),
    predecessors: history.predecessors.map((before) => ({ ...before, inspections: toldBy(before, moment) })),
  };
}

/** How many events of the record are later than the day, and so not in `historyAt`. */
export function laterEvents({ inspections }: Pick<CouncilHistory, 'inspections'>, { asAt }: AsAt): number {
  return inspections.filter((event) => !hasBegun(event, asAt)).length;
}

function toldBy({ inspections }: Pick<CouncilHistory, 'inspections'>, moment: AsAt): Inspection[] {
  const by = lastReportDay(moment);
  return inspections.filter((event) => hasBegun(event, moment.asAt)).map((event) => asToldBy(event, by, moment.asAt));
}

/** An event without any date that has passed has not begun. */
function hasBegun(event: Inspection, asAt: Day): boolean {
  return hasStarted(event, asAt) || (event.published !== null && latest(event.published) <= asAt);
}

function asToldBy(event: Inspection, by: Day, asAt: Day): Inspection {
  const articles = event.articles.filter(({ published }) => published === null || latest(published) <= asAt);
  const out = event.published === null || latest(event.published) <= by;
  if (out) return { ...event, articles };
  return { ...event, articles, published: null, publication: 'awaited', reportUrl: null, judgements: [] };
}
