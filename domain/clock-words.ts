import { isProvisional, lastReportDay } from './as-at.ts';
import type { Clocks } from './clocks.ts';
import type { Clock } from './history.ts';
import { type Day, formatDate } from './partial-date.ts';

/** The two clocks as a form offers them. */
export const CLOCKS = [
  { basis: 'known', label: 'What was known', hint: 'The latest report published by that day' },
  {
    basis: 'inspected',
    label: 'What had been inspected',
    hint: 'The latest inspection started by that day, if reported within three months',
  },
] as const satisfies readonly { basis: Clock; label: string; hint: string }[];

/** What the chosen clock means on the chosen day, in one or two sentences. */
export function clockSentence(clocks: Clocks, today: Day): string {
  const day = clocks.asAt === today ? `today, ${formatDate(today)}` : formatDate(clocks.asAt);
  if (clocks.basis === 'known') {
    return `By what was known: a council’s grade is that of its latest report published on or before ${day}.`;
  }
  const by = formatDate(lastReportDay(clocks));
  const until = isProvisional(clocks, today) ? ` This is provisional: reports published by ${by} still count.` : '';
  return `By what had been inspected: a council’s grade is that of its latest inspection that started on or before ${day}, if its report came out by ${by}.${until}`;
}

/** The other clock, with the words of a link to it. */
export function otherClock(basis: Clock): { basis: Clock; words: string } {
  return basis === 'known'
    ? { basis: 'inspected', words: 'Show what had been inspected by then instead' }
    : { basis: 'known', words: 'Show what was known then instead' };
}

/** Which state of the record is shown, where it is not the present one; null where it is. */
export function viewSentence({ recordedAt, sourceStatedOn }: Clocks): string | null {
  const parts = [
    recordedAt === null ? null : `as this site had it at the end of ${formatDate(recordedAt)}`,
    sourceStatedOn === null
      ? null
      : `as its sources put it on ${formatDate(sourceStatedOn)}, before what they corrected later`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `The record is shown ${parts.join(' and ')}.`;
}
