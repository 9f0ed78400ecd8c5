/**
 * A date known to the day, the month or the year, written as ISO 8601 writes it: `2023-01-26`, `2023-01`, `2023`.
 * It is kept as known: nothing here ever invents a day. Plain strings, so they cross from server to browser unharmed.
 */
export type PartialDate = string;

/** A whole calendar date, `YYYY-MM-DD`. */
export type Day = string;

export type Precision = 'day' | 'month' | 'year';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date if `text` is a real one (`2023-02-30` is not), else null. Years run from 1900 to 2199. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, y, m, d] = match;
  const year = Number(y);
  if (year < 1900 || year > 2199) return null;
  if (m === undefined) return text;
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  if (d === undefined) return text;
  const day = Number(d);
  return day >= 1 && day <= daysInMonth(year, month) ? text : null;
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** First day it can have been. */
export function earliest(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day it can have been: the day from which it counts as past. */
export function latest(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${daysInMonth(year ?? 0, month ?? 1)}`;
}

/** The day before: the last day of a council is the one before its successor's first. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * The partial date that a pair of first and last possible days stands for (the way it is stored).
 * @throws RangeError where the pair is not one day, one calendar month or one calendar year.
 */
export function fromRange(first: Day, last: Day): PartialDate {
  if (first === last) return first;
  const candidates = [first.slice(0, 7), first.slice(0, 4)];
  const found = candidates.find((date) => earliest(date) === first && latest(date) === last);
  if (found === undefined) throw new RangeError(`${first} to ${last} is not a day, a month or a year`);
  return found;
}

/** "26 January 2023", "January 2023" or "2023". */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year ?? '';
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "January 2023" whatever the precision, or "2023" where the month isn't known. */
export function formatMonth(date: PartialDate): string {
  return formatDate(date.slice(0, 7));
}

/** "28 November to 9 December 2022", "4 to 28 June 2018", "from 5 March 2024" where the end isn't held. */
export function formatSpan(start: PartialDate | null, end: PartialDate | null): string {
  if (start === null) return end === null ? 'dates not held' : `until ${formatDate(end)}`;
  if (end === null) return `from ${formatDate(start)}`;
  if (start === end) return formatDate(start);
  return `${sharedPartsDropped(start, end)} to ${formatDate(end)}`;
}

function sharedPartsDropped(start: PartialDate, end: PartialDate): string {
  const whole = formatDate(start);
  if (precisionOf(start) !== precisionOf(end) || precisionOf(start) === 'year') return whole;
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  if (!sameYear) return whole;
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const words = whole.split(' ');
  return sameMonth && precisionOf(start) === 'day' ? (words[0] ?? whole) : words.slice(0, -1).join(' ');
}
