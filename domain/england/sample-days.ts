import { monthsAfter } from '../as-at.ts';
import type { Day } from '../partial-date.ts';

/** The first month's end of the record: nothing is held from before November 2013. */
export const FIRST_DAY: Day = '2013-11-30';

/** A series up to this long is told month by month, a longer one quarter by quarter: never more than some sixty days. */
const MONTHLY_UP_TO = 60;
const A_YEAR = 12;

/**
 * The days that a series over time is told on: the earlier day, the end of every month or quarter after it, and the later day.
 * @param from the earlier day; null for the start of the record
 */
export function sampleDays({ from, asAt }: { from: Day | null; asAt: Day }): Day[] {
  const first = from ?? (asAt > FIRST_DAY ? FIRST_DAY : monthsAfter(asAt, -A_YEAR));
  const step = first >= monthsAfter(asAt, -MONTHLY_UP_TO) ? 1 : 3;
  const days = [first];
  for (let end = endAfter(first, step); end < asAt; end = monthsAfter(end, step)) days.push(end);
  return [...days, asAt];
}

/** The first end of a month, or of a quarter of the year, after the day. */
function endAfter(day: Day, step: number): Day {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const last = Math.ceil(month / step) * step;
  // The 31st of January is a month's end, and so is every later month's that it leads to.
  const end = monthsAfter(`${year}-01-31`, last - 1);
  return end > day ? end : monthsAfter(end, step);
}
