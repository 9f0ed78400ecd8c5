import type { Clocks } from '@/domain/clocks';
import { isToTheDay } from '@/domain/measures/gaps';
import type { SinceLine } from '@/domain/measures/since-list';
import type { Usual } from '@/domain/measures/usual-gap';

/** In this order for ever: a new column goes to the end. docs/api.md explains each. */
export const SINCE_COLUMNS = [
  ...['council', 'name', 'region', 'type', 'inspection', 'began', 'days_since', 'days_are'],
  ...['framework', 'grade', 'no_grade_because', 'gaps', 'lower_quartile_days', 'median_days', 'upper_quartile_days'],
  ...['still_waiting', 'nothing_shown_because', 'as_at', 'basis', 'recorded_at', 'source_stated_on'],
];

/** The list in its own order, in the order of `SINCE_COLUMNS`. */
export function sinceRows(lines: readonly SinceLine[], clocks: Clocks): string[][] {
  const told = [clocks.asAt, clocks.basis, clocks.recordedAt ?? '', clocks.sourceStatedOn ?? ''];
  return lines.map((line) => [...rowOf(line), ...told]);
}

function rowOf({ council, region, type, latest, days, usual }: SinceLine): string[] {
  const exact = latest !== null && isToTheDay(latest.start);
  return [
    council.slug,
    council.name,
    region.name,
    type.name,
    latest?.id ?? '',
    latest?.start ?? '',
    days === null ? '' : String(days),
    days === null ? '' : exact ? 'exact' : 'at-least',
    latest?.framework.slug ?? '',
    latest?.grade?.slug ?? '',
    latest?.reason ?? '',
    ...figuresOf(usual),
  ];
}

function figuresOf(usual: Usual): string[] {
  if (usual.why !== null) return [usual.why === 'too-few' ? String(usual.known) : '', '', '', '', '', usual.why];
  const { n, lowerQuartile, median, upperQuartile } = usual.spread;
  return [...[n, lowerQuartile, median, upperQuartile, usual.after.waiting].map(String), ''];
}
