import { MeasureSection } from '@/components/measure/MeasureSection';
import { PlaceTable } from '@/components/measure/PlaceTable';
import { spreadColumns, spreadFigures } from '@/components/measure/spread-figures';
import { Table } from '@/components/ui/Table';
import { lagsFinding, type Period } from '@/domain/measures/findings';
import { type Lag, lagsOf } from '@/domain/measures/lags';
import type { By } from '@/domain/measures/places';

const COLUMNS = spreadColumns('Reports');

/** How long reports took, by year of publication and place by place. */
export function LagsSection({ rows, by, period }: { rows: readonly Lag[]; by: By; period: Period }) {
  const found = lagsOf(rows);
  return (
    <MeasureSection
      id="lags"
      title="From fieldwork to publication"
      finding={lagsFinding(found, period)}
      rule="The days from the end of fieldwork to the publication of the report, for each graded inspection of the period where both are known to the day. One inspection of several councils counts once for each of them."
    >
      {found.years.length === 0 ? null : (
        <Table
          caption="Days by year of publication"
          columns={[{ label: 'Year' }, ...COLUMNS.map((label) => ({ label, numeric: true }))]}
          rows={found.years.map(({ year, spread }) => ({
            key: String(year),
            cells: [String(year), ...spreadFigures(spread)],
          }))}
        />
      )}
      <PlaceTable
        caption="Days in the whole period"
        {...{ rows, by }}
        columns={COLUMNS}
        figures={(some) => spreadFigures(lagsOf(some).spread)}
      />
    </MeasureSection>
  );
}
