import { daysBetween, toMs } from '../timeline/days.ts';
import type { ReportsOut } from './publication.ts';

/** No picture draws more dots than this. */
export const MOST_DOTS = 800;

const DAY_IN_MS = 86_400_000;
const EPOCH = '1970-01-01';

/**
 * At most so many dots: where there are more, those that lie close together become one, at their mean, with their number.
 * Fields of neighbours grow, the same number of days each way, until there are few enough of them.
 */
export function thinned(reports: readonly ReportsOut[], most = MOST_DOTS): ReportsOut[] {
  let dots = [...reports];
  for (let side = 2; dots.length > most; side *= 2) dots = inFields(reports, side);
  return dots;
}

function inFields(reports: readonly ReportsOut[], side: number): ReportsOut[] {
  const fields = new Map<string, ReportsOut[]>();
  for (const report of reports) {
    const key = `${Math.floor(daysBetween(EPOCH, report.published) / side)} ${Math.floor(report.days / side)}`;
    fields.set(key, [...(fields.get(key) ?? []), report]);
  }
  return [...fields.values()].map(asOne);
}

function asOne(reports: readonly ReportsOut[]): ReportsOut {
  const [first] = reports;
  if (first !== undefined && reports.length === 1) return first;
  const count = reports.reduce((sum, report) => sum + report.count, 0);
  const mean = (of: (report: ReportsOut) => number) =>
    Math.round(reports.reduce((sum, report) => sum + of(report) * report.count, 0) / count);
  const day = mean(({ published }) => toMs(published) / DAY_IN_MS);
  const published = new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
  return { published, days: mean(({ days }) => days), count, councils: [] };
}
