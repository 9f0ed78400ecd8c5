import { Radios } from '@/components/ui/Radios';
import type { AreaChoice } from '@/domain/inspection-form/choices';
import { REASONS } from '@/domain/inspection-form/grades';

interface GradeFieldsProps {
  areas: readonly AreaChoice[];
  typed: Readonly<Record<string, string>>;
  wrong: (field: string) => string | undefined;
}

/** One question for each area that the chosen framework and kind judge. */
export function GradeFields({ areas, typed, wrong }: GradeFieldsProps) {
  if (areas.length === 0) return null;
  const reasons = REASONS.map(({ slug, label }) => ({ value: slug, text: label }));
  return (
    <section aria-labelledby="grades-title">
      <h2 className="govuk-heading-m" id="grades-title">
        Grades
      </h2>
      <p className="govuk-hint">As the report gives them. Leave them blank while the report is awaited.</p>
      {areas.map(({ slug, label, grades }) => (
        <Radios
          key={slug}
          name={`grade-${slug}`}
          legend={label}
          choices={[...grades.map((grade) => ({ value: grade.slug, text: grade.label })), ...reasons]}
          value={typed[slug]}
          error={wrong(`grade-${slug}`)}
          small
        />
      ))}
    </section>
  );
}
