import type { JudgementRecord } from '../inspection-record.ts';
import type { AreaChoice } from './choices.ts';
import type { Problems } from './problems.ts';

/** Besides grades, what an area may be: judged by the version but not in this report, or judged and not known here. */
export const REASONS = [
  { slug: 'not-judged', label: 'Not judged in this report' },
  { slug: 'not-held', label: 'Judged, grade not known' },
] as const;

/** A grade, or a reason, for each area the version judges. */
export function readGrades(
  areas: readonly AreaChoice[],
  typed: Readonly<Record<string, string>>,
  problems: Problems,
): JudgementRecord[] {
  return areas.flatMap(({ slug: area, label, scale, grades }) => {
    const given = Object.hasOwn(typed, area) ? typed[area] : '';
    const grade = grades.find(({ slug }) => slug === given)?.slug ?? null;
    const reason = REASONS.find(({ slug }) => slug === given)?.slug ?? null;
    if (grade === null && reason === null) {
      problems.add(`grade-${area}`, 'Choose', `a grade for “${label}”, or say why there is none`);
      return [];
    }
    return [{ area, scale, grade, reason, asPrinted: null, percentage: null }];
  });
}

/** Before a report is out there are no grades to record. */
export function refuseEarlyGrades(
  areas: readonly AreaChoice[],
  typed: Readonly<Record<string, string>>,
  problems: Problems,
): void {
  const first = areas.find(({ slug }) => Object.hasOwn(typed, slug) && typed[slug] !== '');
  if (first !== undefined) {
    problems.add(
      'published',
      'The publication date',
      'is missing: grades count from it. Leave the grades blank until the report is out',
    );
  }
}
