import { monthsAfter } from '../as-at.ts';
import type { Day } from '../partial-date.ts';
import { formatDate } from '../partial-date.ts';

/** Round numbers, so that at most five of them are needed. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The round number at the top of an axis that must reach a value. */
export function topOf(value: number): number {
  const step = stepFor(value);
  return Math.ceil(value / step) * step;
}

/** The numbers along an axis, from 0 to its top. */
export function upTo(top: number): number[] {
  const step = stepFor(top);
  return Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
}

function stepFor(value: number): number {
  return STEPS.find((step) => value / step <= 5) ?? 10_000;
}

/** Months from one tick to the next. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120];

/**
 * The months or years along a time axis.
 * @param room how many labels fit side by side
 */
export function ticksOn({ from, to }: { from: Day; to: Day }, room: number): { at: Day; text: string }[] {
  const months = monthsIn(to) - monthsIn(from);
  const every = MONTHS.find((step) => months / step <= room * 0.8) ?? 240;
  const first = Math.ceil(monthsIn(from) / every) * every;
  const count = Math.max(0, Math.floor((monthsIn(to) - first) / every) + 1);
  return Array.from({ length: count }, (_, index) => monthsAfter('0000-01-01', first + index * every))
    .filter((at) => at >= from)
    .map((at) => ({ at, text: every >= 12 ? at.slice(0, 4) : shortMonth(at) }));
}

function monthsIn(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** "Sep 2026". */
function shortMonth(day: Day): string {
  const [, month = '', year = ''] = formatDate(day).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}
