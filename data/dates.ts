import { type Day, earliest, fromRange, latest, type PartialDate } from '../domain/partial-date.ts';

/** A whole day as Prisma wants a `date` column: midnight UTC. */
export function toDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The `YYYY-MM-DD` of a `date` column. */
export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

export function toDayOrNull(date: Date | null): Day | null {
  return date === null ? null : toDay(date);
}

/** A partial date as its two columns: first and last day it can have been. */
export function toRange(date: PartialDate | null): { first: Date | null; last: Date | null } {
  return date === null ? { first: null, last: null } : { first: toDate(earliest(date)), last: toDate(latest(date)) };
}

/** The partial date that two columns stand for. */
export function toPartial(first: Date | null, last: Date | null): PartialDate | null {
  return first === null || last === null ? null : fromRange(toDay(first), toDay(last));
}
