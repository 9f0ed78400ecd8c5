import { FlowsChart } from '@/components/chart/FlowsChart';
import { EnglandFigure, type OfPictures } from '@/components/measure/EnglandFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { PlaceTable } from '@/components/measure/PlaceTable';
import { Table } from '@/components/ui/Table';
import { flowsOf } from '@/domain/england/flows';
import type { Grade } from '@/domain/history';
import { notCompared, type Period, transitionsFinding } from '@/domain/measures/findings';
import type { By } from '@/domain/measures/places';
import { type Step, type Transition, type Transitions, transitionsOf } from '@/domain/measures/transitions';
import { numberInWords } from '@/domain/measures/words';

interface TransitionsSectionProps {
  steps: readonly Step[];
  /** Every grade of the area's scales, worst first. */
  grades: readonly Grade[];
  by: By;
  period: Period;
  pictures: OfPictures;
}

/** What became of the grade before at each inspection of the period, grade by grade and place by place. */
export function TransitionsSection({ steps, grades, by, period, pictures }: TransitionsSectionProps) {
  const found = transitionsOf(steps);
  const apart = notCompared(found);
  const flows = flowsOf(found, period);
  const tables = <Tables {...{ steps, grades, by, found }} />;
  return (
    <MeasureSection
      id="transitions"
      title="From one inspection to the next"
      finding={flows.total === 0 ? transitionsFinding(found, period) : null}
      rule="Each graded inspection of the period is set against the same council’s graded inspection before it, whenever that was. They are compared only where both are on one scale and the judgement covers the same; one that gives no grade breaks the line."
    >
      {apart === null ? null : <p className="govuk-body">{apart}</p>}
      {flows.total === 0 ? (
        tables
      ) : (
        <EnglandFigure name="transitions" title={flows.title} tables={tables} {...pictures}>
          <FlowsChart flows={flows} />
        </EnglandFigure>
      )}
    </MeasureSection>
  );
}

function Tables({
  steps,
  grades,
  by,
  found,
}: Pick<TransitionsSectionProps, 'steps' | 'grades' | 'by'> & { found: Transitions }) {
  const scales = [...new Set(found.transitions.map(({ from }) => from.scale))];
  return (
    <>
      {scales.map((scale) => (
        <Matrix key={scale} grades={grades.filter((grade) => grade.scale === scale)} transitions={found.transitions} />
      ))}
      <PlaceTable
        caption="Better, the same or worse"
        {...{ rows: steps, by }}
        columns={['Better', 'Same', 'Worse', 'Not compared']}
        figures={(some) => {
          const { up, same, down, notComparable, ungraded, first } = transitionsOf(some);
          return [up, same, down, notComparable + ungraded + first].map(numberInWords);
        }}
      />
    </>
  );
}

function Matrix({ grades, transitions }: { grades: readonly Grade[]; transitions: readonly Transition[] }) {
  const count = (from: Grade, to: Grade) =>
    transitions.find((one) => one.from.scale === from.scale && one.from.slug === from.slug && one.to.slug === to.slug)
      ?.count ?? 0;
  return (
    <Table
      caption="From the grade before to the grade given"
      columns={[
        { label: 'Grade before' },
        ...grades.map(({ label }) => ({ label: `To ${label.toLowerCase()}`, numeric: true })),
      ]}
      rows={grades.map((from) => ({
        key: from.slug,
        cells: [from.label, ...grades.map((to) => numberInWords(count(from, to)))],
      }))}
    />
  );
}
