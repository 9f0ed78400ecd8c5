import type { Grade } from '../history.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { listInWords } from '../standing-sentence.ts';
import { type RatingCount, totalOf } from './counts.ts';
import type { Lags } from './lags.ts';
import type { Movers } from './movers.ts';
import type { Spread } from './quartiles.ts';
import type { Recoveries } from './recoveries.ts';
import { comparable, type Transitions } from './transitions.ts';
import type { Waits } from './waits.ts';
import { counted, daysInWords, numberInWords, periodInWords } from './words.ts';

/** What each measure found, in one or two sentences that a councillor can repeat, with how many it is found from. */

export interface Period {
  from: Day;
  asAt: Day;
}

export function countsFinding(counts: readonly RatingCount[], asAt: Day): string {
  const graded = counts.filter(({ label }) => label !== null);
  const none = totalOf(counts) - totalOf(graded);
  const parts = graded.map(({ label, count }) => `${numberInWords(count)} ${label?.toLowerCase()}`);
  if (none > 0) parts.push(`${numberInWords(none)} without a grade`);
  if (parts.length === 0) return `None of these councils was open on ${formatDate(asAt)}.`;
  return `Of ${counted(totalOf(counts), 'council')} open on ${formatDate(asAt)}: ${listInWords(parts)}.`;
}

export function transitionsFinding(found: Transitions, { from, asAt }: Period): string {
  const n = comparable(found);
  const period = periodInWords(from, asAt);
  if (n === 0) return `No inspection ${period} can be compared with the same council’s one before.`;
  const { up, same, down } = found;
  const all = `${counted(n, 'inspection')} ${period} can be compared with the same council’s one before`;
  return `${all}: ${numberInWords(up)} gave a better grade, ${numberInWords(same)} the same and ${numberInWords(down)} a worse one.`;
}

/** The inspections left out of the comparison, and why; null where there are none. */
export function notCompared({ notComparable, ungraded, first }: Transitions): string | null {
  const parts = [
    notComparable > 0
      ? `${numberInWords(notComparable)} on another scale than the one before, or of something else`
      : null,
    ungraded > 0 ? `${numberInWords(ungraded)} where one of the two gives no grade` : null,
    first > 0 ? `${numberInWords(first)} with none before in this record` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Not compared: ${listInWords(parts)}.`;
}

export function moversFinding(
  { up, down, newlyGraded, noLongerGraded, notComparable }: Movers,
  period: Period,
): string {
  const days = `Between ${formatDate(period.from)} and ${formatDate(period.asAt)}`;
  const moved = `${days}, ${counted(up.length, 'council')} moved up and ${numberInWords(down.length)} down.`;
  const rest = [
    newlyGraded.length > 0 ? `${numberInWords(newlyGraded.length)} newly graded` : null,
    noLongerGraded.length > 0 ? `${numberInWords(noLongerGraded.length)} no longer graded` : null,
    notComparable.length > 0 ? `${numberInWords(notComparable.length)} that can’t be compared` : null,
  ].filter((part) => part !== null);
  return rest.length === 0 ? moved : `${moved} Apart from them: ${listInWords(rest)}.`;
}

export function recoveriesFinding(
  found: Recoveries,
  ends: { lowest: Grade; good: Grade },
  { from, asAt }: Period,
): string {
  const { spread, waiting, lost, closed } = found;
  const way = `from ${ends.lowest.label.toLowerCase()} to ${ends.good.label.toLowerCase()} or better`;
  const period = periodInWords(from, asAt);
  const came =
    spread === null
      ? `No council came ${way} in the period ${period}.`
      : `In the period ${period}, councils came ${way} ${counted(spread.n, 'time')}. Half of these took ${daysInWords(spread.median)} or less.`;
  const open = [
    waiting.length > 0 ? `${counted(waiting.length, 'council')} still waited for good at the end of it` : null,
    lost > 0 ? `${numberInWords(lost)} can no longer be followed` : null,
    closed > 0 ? `${numberInWords(closed)} closed before` : null,
  ].filter((part) => part !== null);
  return open.length === 0 ? came : `${came} Counted apart: ${listInWords(open)}.`;
}

export function waitsFinding({ spread, none }: Waits, asAt: Day): string {
  const without = none.length > 0 ? ` ${counted(none.length, 'council')} had none in this record.` : '';
  if (spread === null) return `On ${formatDate(asAt)}, none of these councils had a graded inspection in this record.`;
  const half = `Half of ${counted(spread.n, 'council')} had their latest graded inspection within ${daysInWords(spread.median)}`;
  return `${half} before ${formatDate(asAt)}; the longest without one was ${daysInWords(spread.most)}.${without}`;
}

export function lagsFinding({ spread, unknown }: Lags, { from, asAt }: Period): string {
  const out = unknown > 0 ? ` Left out: ${numberInWords(unknown)} whose dates aren’t both known to the day.` : '';
  const period = periodInWords(from, asAt);
  if (spread === null) return `For no inspection ${period} are both dates known to the day.${out}`;
  const half = `Half of ${counted(spread.n, 'report')} ${period} came out within ${daysInWords(spread.median)} of the end of fieldwork`;
  return `${half}; the longest took ${daysInWords(spread.most)}.${out}`;
}

/** What the title of the picture leaves unsaid. */
export function lagsRest({ spread, unknown }: Lags): string | null {
  if (spread === null) return null;
  const out = unknown > 0 ? ` Left out: ${numberInWords(unknown)} whose dates aren’t both known to the day.` : '';
  return `The longest took ${daysInWords(spread.most)}.${out}`;
}

/** "28 to 41": the days that the middle half lies between. */
export function middleHalf({ lowerQuartile, upperQuartile }: Spread): string {
  return `${numberInWords(Math.round(lowerQuartile))} to ${numberInWords(Math.round(upperQuartile))}`;
}
