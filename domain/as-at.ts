import type { Clock, Inspection } from './history.ts';
import { type Day, daysInMonth, latest, type PartialDate } from './partial-date.ts';

/**
 * The two clocks. `known`: what the reports published by a day said. `inspected`: what had been inspected by that day, as far
 * as reports told within three months of it: Ofsted's own rule for "as at 31 March" counts reports published by 30 June.
 */
export interface AsAt {
  /** A day in London, itself included. */
  asAt: Day;
  basis: Clock;
}

/** How long after a day a report may come out and still say what had been inspected by it. */
const MONTHS_TO_REPORT = 3;

type Dated = Pick<Inspection, 'start' | 'published'>;

/** The same day of a later month; a month's end stays a month's end: 28 February 2025 and three months is 31 May. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysInMonth(toYear, toMonth);
  const to = date === daysInMonth(year, month) ? last : Math.min(date, last);
  return [String(toYear).padStart(4, '0'), ...[toMonth, to].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The last day on which a report may come out and still count on `asAt`. */
export function lastReportDay({ asAt, basis }: AsAt): Day {
  return basis === 'known' ? asAt : monthsAfter(asAt, MONTHS_TO_REPORT);
}

/** Whether the answer may still change because a report can still come out in time. */
export function isProvisional(moment: AsAt, today: Day): boolean {
  return moment.basis === 'inspected' && lastReportDay(moment) >= today;
}

/** The date that a clock places an inspection at: its report, or its start (a blank start counts as its publication). */
export function clockDate({ start, published }: Dated, basis: Clock): PartialDate | null {
  return basis === 'known' ? published : (start ?? published);
}

/** Whether inspectors had begun by `asAt`: a date counts once its last possible day has come. */
export function hasStarted({ start, published }: Dated, asAt: Day): boolean {
  const began = start ?? published;
  return began !== null && latest(began) <= asAt;
}

/** Whether an inspection counts by the chosen clock. */
export function counts(event: Dated, moment: AsAt): boolean {
  const reported = event.published !== null && latest(event.published) <= lastReportDay(moment);
  return reported && (moment.basis === 'known' || hasStarted(event, moment.asAt));
}
