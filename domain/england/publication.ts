import type { Period } from '../measures/findings.ts';
import { type Lags, lagsOf } from '../measures/lags.ts';
import { spanInWords } from '../measures/span-words.ts';
import { counted, numberInWords } from '../measures/words.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { earlierOf, laterOf } from '../timeline/days.ts';
import { type Pause, type Published, pausesIn } from './pauses.ts';

/** Reports that came out on one day after so many days from the end of fieldwork: nearly always one. */
export interface ReportsOut {
  published: Day;
  days: number;
  count: number;
  /** Whose they are, by name; empty where they are too many to name. */
  councils: string[];
}

/** The days from fieldwork to publication, report by report, with the times in which none came out. */
export interface Publication {
  title: string;
  description: string;
  axis: { from: Day; to: Day };
  reports: ReportsOut[];
  /** Of the reports of one year. */
  medians: { year: number; median: number; n: number }[];
  pauses: Pause[];
}

interface Facts {
  reports: readonly ReportsOut[];
  /** Every publication in England, from a year before the period. */
  published: readonly Published[];
  /** Up to when the record is complete. */
  complete: Day | null;
  period: Period;
}

/** @returns null where there is no report to draw */
export function publicationOf({ reports, published, complete, period }: Facts): Publication | null {
  const lags = lagsOf(reports.map(lagFrom));
  const newest = reports.reduce((day, report) => laterOf(day, report.published), period.from);
  if (lags.spread === null) return null;
  // After the last report that is held, only what the sources vouch for is a time without any.
  const told = complete === null ? newest : laterOf(newest, earlierOf(complete, period.asAt));
  const pauses = pausesIn(published, { from: period.from, to: earlierOf(told, period.asAt) });
  return {
    title: titleOf(lags, pauses, period),
    description:
      'A dot for each report: from left to right by the day it came out, and the higher the more days it took from the end of fieldwork. A heavy line marks each year’s median; shaded are the times in which no report came out anywhere in England.',
    axis: { from: period.from, to: told },
    reports: reports.toSorted((a, b) => (a.published < b.published ? -1 : 1)),
    medians: lags.years.map(({ year, spread }) => ({ year, median: spread.median, n: spread.n })).toReversed(),
    pauses,
  };
}

/** Where there is no report to draw: a picture with its axes alone, which says so. */
export function emptyPublication(period: Period): Publication {
  const title = `No report ${spanInWords(period)} has both dates known to the day`;
  const description = 'There is nothing to draw.';
  return { title, description, axis: { from: period.from, to: period.asAt }, reports: [], medians: [], pauses: [] };
}

/** "no report for 84 days". */
export function pauseInWords({ days }: Pause): string {
  return `no report for ${counted(days, 'day')}`;
}

/** From when to when, and how long. */
export function pauseInFull(pause: Pause): string {
  const { after, before } = pause;
  const end = before === null ? `none by ${formatDate(pause.until)}` : `next report ${formatDate(before)}`;
  return `${pauseInWords(pause)}: last report ${formatDate(after)}, ${end}`;
}

/** "Half of 215 reports in the 5 years to … came out within 41 days of the end of fieldwork; the longest time without any was 84 days". */
function titleOf({ spread }: Lags, pauses: readonly Pause[], period: Period): string {
  if (spread === null) return '';
  const half = `Half of ${counted(spread.n, 'report')} ${spanInWords(period)} came out within ${counted(Math.round(spread.median), 'day')} of the end of fieldwork`;
  const longest = pauses.reduce((most, { days }) => Math.max(most, days), 0);
  return longest === 0 ? half : `${half}; the longest time without one was ${numberInWords(longest)} days`;
}

function lagFrom({ published, days, count }: ReportsOut) {
  const nowhere = { slug: '', name: '' };
  return { year: Number(published.slice(0, 4)), days, count, region: nowhere, type: nowhere };
}
