import type { ArticleInBrief, Inspection } from './history.ts';
import { latest, type PartialDate } from './partial-date.ts';

/** By code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The order of a council's events, newest first: by publication, or by fieldwork where no publication date is held. A date
 * known to the month or year stands at the last day it can have been. The same day: later start first, then id.
 */
export function newestEventFirst(a: Inspection, b: Inspection): number {
  return compareText(placeOf(b), placeOf(a));
}

function placeOf({ published, start, end, id }: Inspection): string {
  const began = start ?? end;
  return `${lastDay(published ?? began)} ${lastDay(began ?? published)} ${id}`;
}

function lastDay(date: PartialDate | null): string {
  return date === null ? '' : latest(date);
}

/** Newest first, the undated last; the same day by id, so that the order never wavers. The same as the SQL of /coverage. */
export function newestArticleFirst(a: ArticleInBrief, b: ArticleInBrief): number {
  return compareText(lastDay(b.published), lastDay(a.published)) || compareText(a.id, b.id);
}
