import { upperFirst } from '../timeline/casing.ts';
import type { PicturedComparison, SpreadColumn } from './model.ts';

/** In this order for ever: a new column goes to the end. docs/api.md explains each. */
export const COMPARISON_COLUMNS = [
  'authority',
  'authority_name',
  'area',
  'inspection',
  'title',
  'from_earliest',
  'from_latest',
  'until',
  'grade',
  'grade_or_reason',
  'scale',
  'rank',
  'steps',
  'count',
] as const;

/**
 * All that a comparison shows, one row for each report of each council, in the order of the picture, the oldest report first; then
 * England’s councils as they were counted, one row for each day and standing, without a council.
 * @param area slug of the area compared
 * @returns rows in the order of `COMPARISON_COLUMNS`; `until` is the day of the next report, or the last one that is shown
 */
export function comparisonFigures({ rows, spread }: PicturedComparison, area: string): string[][] {
  const reports = rows.flatMap(({ slug, name, points, end }) =>
    points.map(({ inspection, earliest, at, grade, words, heading }, index) => {
      const until = points[index + 1]?.at ?? end;
      const scale = grade === null ? ['', '', ''] : [grade.scale, String(grade.rank), String(grade.steps)];
      return [slug, name, area, inspection, heading, earliest, at, until, grade?.slug ?? '', words, ...scale, ''];
    }),
  );
  return [...reports, ...spread.flatMap((column) => countFigures(column, area))];
}

function countFigures({ day, bands }: SpreadColumn, area: string): string[][] {
  return bands.map(({ grade, label, count }) => {
    const scale = grade === null ? ['', '', ''] : [grade.scale, String(grade.rank), String(grade.steps)];
    return ['', 'England', area, '', '', day, day, day, grade?.slug ?? '', upperFirst(label), ...scale, String(count)];
  });
}
