import type { CouncilHistory } from './history.ts';
import { hasClosed, opensAfter } from './open-on.ts';
import { type Day, formatDate, formatMonth, type PartialDate } from './partial-date.ts';
import { type NoneReason, noneInWords, type Standing } from './standing.ts';

/**
 * Where a council stands overall and since when, in two plain sentences at most.
 * @param day the day that `standing` is of: it decides whether a council that has a last day has closed
 * @param today where it is another day, the sentence is in the past
 */
export function standingSentence(history: CouncilHistory, standing: Standing, day: Day, today: Day = day): string {
  const { name, closedOn, openedOn } = history.authority;
  if (closedOn !== null && hasClosed(history.authority, day)) return closedSentence(history, closedOn, day);
  if (openedOn !== null && opensAfter(history.authority, day)) return comingSentence(history, openedOn);
  if (standing.grade !== null) {
    const are = day === today ? 'are' : 'were';
    const on = day === today ? '' : `On ${formatDate(day)} `;
    return `${on}${name}’s children’s services ${are} rated ${standing.grade.label.toLowerCase()}${sinceInWords(standing)}.`;
  }
  if (standing.reason === 'no-overall-in-framework') return noOverallSentence(history, standing);
  return ungradedSentence(history, standing.reason ?? 'none-in-record', day);
}

/** ", since August 2018", and where a later report said the same, when it did. */
function sinceInWords({ since, confirmed }: Standing): string {
  if (since === null) return '';
  const again = confirmed !== null && confirmed !== since ? `, confirmed in ${formatMonth(confirmed)}` : '';
  return ` since ${formatMonth(since)}${again}`;
}

/** Told by the report's own date, whichever clock chose it. */
function noOverallSentence({ authority, inspections }: CouncilHistory, { inspectionId, lastHeld }: Standing): string {
  const event = inspections.find(({ id }) => id === inspectionId);
  const since = event?.published ? ` since its report of ${formatDate(event.published)}` : '';
  const now = `${authority.name} has had no overall grade${since}: Ofsted stopped giving one in April 2026.`;
  return lastHeld === null ? now : `${now} ${lastGrade(lastHeld)}`;
}

function lastGrade({ grade, on }: { grade: { label: string }; on: PartialDate }): string {
  return `Its last overall grade was ${grade.label.toLowerCase()}, in ${formatMonth(on)}.`;
}

function closedSentence({ authority, successors }: CouncilHistory, closedOn: Day, day: Day): string {
  const heirs = listInWords(successors.filter(({ on }) => on <= day).map(({ name }) => name));
  const after = heirs === '' ? '' : ` ${heirs} took over its children’s services.`;
  return `${authority.name} closed on ${formatDate(closedOn)}.${after} Its ratings ended with it.`;
}

function comingSentence({ authority, predecessors }: CouncilHistory, openedOn: Day): string {
  const before = listInWords(predecessors.map(({ name }) => name));
  const after = before === '' ? '' : ` It will take over from ${before}, whose rating will not pass on.`;
  return `${authority.name} opens on ${formatDate(openedOn)}.${after}`;
}

function ungradedSentence({ authority, predecessors }: CouncilHistory, reason: NoneReason, day: Day): string {
  const before = listInWords(predecessors.filter(({ on }) => on <= day).map(({ name }) => name));
  if (reason === 'predecessor-only') {
    return `${authority.name} has not been rated yet. It took over from ${before}, whose rating did not pass on.`;
  }
  const start = reason === 'none-in-record' ? ', which starts in November 2013' : '';
  return `${authority.name}: ${noneInWords(reason).charAt(0).toLowerCase()}${noneInWords(reason).slice(1)}${start}.`;
}

/** "A", "A and B", "A, B and C". */
export function listInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
