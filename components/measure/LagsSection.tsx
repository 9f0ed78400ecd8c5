import { PublicationChart } from '@/components/chart/PublicationChart';
import { EnglandFigure, type OfPictures } from '@/components/measure/EnglandFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { PauseTable } from '@/components/measure/PauseTable';
import { PlaceTable } from '@/components/measure/PlaceTable';
import { spreadColumns, spreadFigures } from '@/components/measure/spread-figures';
import { Table } from '@/components/ui/Table';
import { LONGEST_USUAL } from '@/domain/england/pauses';
import type { Publication } from '@/domain/england/publication';
import { thinned } from '@/domain/england/thinned';
import { lagsFinding, lagsRest, type Period } from '@/domain/measures/findings';
import { type Lag, lagsOf } from '@/domain/measures/lags';
import type { By } from '@/domain/measures/places';

const COLUMNS = spreadColumns('Reports');

interface LagsSectionProps {
  rows: readonly Lag[];
  /** Null where there is no report to draw. */
  publication: Publication | null;
  by: By;
  period: Period;
  pictures: OfPictures;
}

/** How long reports took, one by one, by year of publication and place by place, and when none came out. */
export function LagsSection({ rows, publication, by, period, pictures }: LagsSectionProps) {
  return (
    <MeasureSection
      id="lags"
      title="From fieldwork to publication"
      finding={publication === null ? lagsFinding(lagsOf(rows), period) : lagsRest(lagsOf(rows))}
      rule={`The days from the end of fieldwork to the publication of the report, for each graded inspection of the period where both are known to the day. One inspection of several councils counts once for each of them. A time without a report is marked from more than ${LONGEST_USUAL} days on, the six weeks that schools close for in summer: fewer need no reason of their own. It is looked for in all of England, among the graded inspections of this line of inspection. What caused it is not told: a cause needs a source, and this record holds none.`}
    >
      {publication === null ? (
        <Tables {...{ rows, by }} />
      ) : (
        <EnglandFigure
          name="publication"
          title={publication.title}
          tables={
            <>
              <Tables {...{ rows, by }} />
              <PauseTable pauses={publication.pauses} />
            </>
          }
          {...pictures}
        >
          <PublicationChart publication={{ ...publication, reports: thinned(publication.reports) }} />
        </EnglandFigure>
      )}
    </MeasureSection>
  );
}

function Tables({ rows, by }: Pick<LagsSectionProps, 'rows' | 'by'>) {
  const { years } = lagsOf(rows);
  return (
    <>
      {years.length === 0 ? null : (
        <Table
          caption="Days by year of publication"
          columns={[{ label: 'Year' }, ...COLUMNS.map((label) => ({ label, numeric: true }))]}
          rows={years.map(({ year, spread }) => ({
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
    </>
  );
}
