import type { Placed } from './places.ts';
import { type Spread, spreadOf } from './quartiles.ts';

/** Inspections published in a year after so many days, and how many; null days where one of the two dates isn't known to the day. */
export interface Lag extends Placed {
  year: number;
  days: number | null;
  count: number;
}

export interface Lags {
  spread: Spread | null;
  /** By year of publication, the newest first. */
  years: { year: number; spread: Spread }[];
  /** Left out: the end of fieldwork or the publication isn't known to the day. */
  unknown: number;
}

/** How many days passed from the end of fieldwork to publication. */
export function lagsOf(rows: readonly Lag[]): Lags {
  const known = rows.flatMap(({ year, days, count }) => (days === null ? [] : [{ year, value: days, count }]));
  const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => b - a);
  return {
    spread: spreadOf(known),
    years: years.flatMap((year) => {
      const spread = spreadOf(known.filter((lag) => lag.year === year));
      return spread === null ? [] : [{ year, spread }];
    }),
    unknown: rows.reduce((sum, { days, count }) => sum + (days === null ? count : 0), 0),
  };
}
