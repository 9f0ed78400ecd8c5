import type { Day } from '../partial-date.ts';

const DAY_IN_MS = 86_400_000;

/** Milliseconds since 1970 at the start of the day, UTC: what a time axis counts in. */
export function toMs(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Whole days from one day to another; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_IN_MS);
}

/** The day so many days later; earlier where they are negative. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(toMs(day) + days * DAY_IN_MS).toISOString().slice(0, 10);
}

export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
