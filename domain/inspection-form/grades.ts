import type { JudgementRecord } from '../inspection-record.ts';
import type { AreaChoice } from './choices.ts';
import { type ChosenGrade, readPercentage, readPrinted } from './printed.ts';
import type { Problems } from './problems.ts';
import type { FormValues } from './values.ts';

/** Besides grades, what an area may be: judged by the version but not in this report, or judged and not known here. */
export const REASONS = [
  { slug: 'not-judged', label: 'Not judged in this report' },
  { slug: 'not-held', label: 'Judged, grade not known' },
] as const;

/** What was typed about the areas' grades. */
export type GradesTyped = Pick<FormValues, 'grades' | 'printed' | 'percentages'>;

/** A grade, or a reason, for each area the version judges, with what the report printed. */
export function readGrades(areas: readonly AreaChoice[], typed: GradesTyped, problems: Problems): JudgementRecord[] {
  return areas.flatMap((area) => {
    const chosen = chosenIn(area, typedFor(typed.grades, area));
    if (chosen === null) {
      problems.add(`grade-${area.slug}`, 'Choose', `a grade for “${area.label}”, or say why there is none`);
      return [];
    }
    const asPrinted = readPrinted(area, chosen, typedFor(typed.printed, area), problems);
    const percentage = readPercentage(area, chosen, typedFor(typed.percentages, area), problems);
    return [{ area: area.slug, scale: area.scale, ...chosen, asPrinted, percentage }];
  });
}

function chosenIn({ grades }: AreaChoice, given: string): ChosenGrade | null {
  const grade = grades.find(({ slug }) => slug === given)?.slug ?? null;
  const reason = REASONS.find(({ slug }) => slug === given)?.slug ?? null;
  return grade === null && reason === null ? null : { grade, reason };
}

function typedFor(typed: Readonly<Record<string, string>>, { slug }: AreaChoice): string {
  return (Object.hasOwn(typed, slug) ? typed[slug] : '') ?? '';
}

/** Before a report is out there are no grades to record. */
export function refuseEarlyGrades(areas: readonly AreaChoice[], typed: GradesTyped, problems: Problems): void {
  const fields = [typed.grades, typed.printed, typed.percentages];
  if (areas.some((area) => fields.some((field) => typedFor(field, area).trim() !== ''))) {
    problems.add(
      'published',
      'The publication date',
      'is missing: grades count from it. Leave the grades blank until the report is out',
    );
  }
}
