import { DaysTable } from '@/components/measure/DaysTable';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { PlaceTable } from '@/components/measure/PlaceTable';
import { spreadColumns, spreadFigures } from '@/components/measure/spread-figures';
import type { Grade } from '@/domain/history';
import { type Period, recoveriesFinding } from '@/domain/measures/findings';
import type { By } from '@/domain/measures/places';
import { endsOfTheWay, recoveriesOf, type Wait } from '@/domain/measures/recoveries';

interface RecoveriesSectionProps {
  waits: readonly Wait[];
  grades: readonly Grade[];
  by: By;
  period: Period;
}

/** How long councils took from the lowest grade to good, and which are still on the way. */
export function RecoveriesSection({ waits, grades, by, period }: RecoveriesSectionProps) {
  const ends = endsOfTheWay(grades);
  if (ends === null) return <NotApplicable />;
  const [lowest, good] = [ends.lowest.label.toLowerCase(), ends.good.label.toLowerCase()];
  const found = recoveriesOf(waits, period);
  return (
    <MeasureSection
      id="recoveries"
      title={`From ${lowest} to ${good}`}
      finding={recoveriesFinding(found, ends, period)}
      rule={`The days from the first report of ${lowest} to the first later one of ${good} or better. Grades in between, and a fall back to ${lowest}, belong to the same wait. A report that gives no grade here, or judges something else, ends it without an answer, and so does a council’s closing. Councils still waiting are in no median: their days are not over.`}
    >
      <PlaceTable
        caption="Days it took"
        {...{ rows: waits, by }}
        columns={spreadColumns('Times')}
        figures={(some) => spreadFigures(recoveriesOf(some, period).spread)}
      />
      <DaysTable caption={`Came to ${good} or better`} councils={found.recovered} />
      <DaysTable caption="Still waiting" councils={found.waiting} />
    </MeasureSection>
  );
}

function NotApplicable() {
  return (
    <MeasureSection
      id="recoveries"
      title="From the lowest grade to good"
      finding="Not applicable: this judgement has no grade called good above its lowest."
      rule="The days from the first report of the lowest grade to the first later one of good or better, on scales that have both."
    />
  );
}
