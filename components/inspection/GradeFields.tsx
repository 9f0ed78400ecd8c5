import { Fragment } from 'react';
import { Details } from '@/components/ui/Details';
import { Input } from '@/components/ui/Input';
import { Radios } from '@/components/ui/Radios';
import type { AreaChoice } from '@/domain/inspection-form/choices';
import { type GradesTyped, REASONS } from '@/domain/inspection-form/grades';

interface GradeFieldsProps {
  areas: readonly AreaChoice[];
  typed: GradesTyped;
  wrong: (field: string) => string | undefined;
}

interface PrintedFieldsProps extends Omit<GradeFieldsProps, 'areas'> {
  area: AreaChoice;
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
      {areas.map((area) => (
        <Fragment key={area.slug}>
          <Radios
            name={`grade-${area.slug}`}
            legend={area.label}
            choices={[...area.grades.map(({ slug, label }) => ({ value: slug, text: label })), ...reasons]}
            value={typed.grades[area.slug]}
            error={wrong(`grade-${area.slug}`)}
            small
          />
          <PrintedFields area={area} typed={typed} wrong={wrong} />
        </Fragment>
      ))}
    </section>
  );
}

/** What the report prints beside the grade: a percentage under some frameworks, and words of its own. */
function PrintedFields({ area: { slug, label, printsPercentage }, typed, wrong }: PrintedFieldsProps) {
  const [words, percentage] = [`printed-${slug}`, `percentage-${slug}`];
  const isUsed = (typed.printed[slug] ?? '') !== '' || wrong(words) !== undefined;
  return (
    <>
      {printsPercentage ? (
        <Input
          name={percentage}
          label={`Percentage for “${label}” (optional)`}
          value={typed.percentages[slug]}
          error={wrong(percentage)}
          width={5}
          inputMode="decimal"
        />
      ) : null}
      <Details summary={`Words in the report for “${label}”, if they differ`} open={isUsed}>
        <Input
          name={words}
          label={`Words in the report for “${label}”`}
          hint="For example, Requires improvement to be good"
          value={typed.printed[slug]}
          error={wrong(words)}
        />
      </Details>
    </>
  );
}
