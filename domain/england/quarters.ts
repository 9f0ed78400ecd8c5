import { type Day, latest } from '../partial-date.ts';

/** A quarter of a year as a number that counts on by one: four times the year, and 0 to 3. */
export type Quarter = number;

const MONTHS = 3;

/** The record begins in it: November 2013. */
export const FIRST_QUARTER: Quarter = quarterOf('2013-11-01');

export function quarterOf(day: Day): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / MONTHS);
}

/** Its last day, or today where that hasn't come. */
export function lastDayOf(quarter: Quarter, today: Day): Day {
  const month = String(((quarter % 4) + 1) * MONTHS).padStart(2, '0');
  const end = latest(`${yearOfQuarter(quarter)}-${month}`);
  return end < today ? end : today;
}

export function yearOfQuarter(quarter: Quarter): number {
  return Math.floor(quarter / 4);
}

/** What a slider over the quarters stands at for the day asked for; a day before the record is at its beginning. */
export function quarterShown(asked: Day): Quarter {
  return Math.max(FIRST_QUARTER, quarterOf(asked));
}

/** The day that the slider means: in the quarter that was asked from, the very day asked for; else the quarter's last. */
export function dayOfQuarter(quarter: Quarter, { asked, today }: { asked: Day; today: Day }): Day {
  return quarter === quarterShown(asked) ? asked : lastDayOf(quarter, today);
}

/** The last days of all quarters from the record's first up to today's. */
export function quarterDays(today: Day): Day[] {
  const count = quarterOf(today) - FIRST_QUARTER + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => lastDayOf(FIRST_QUARTER + index, today));
}
