import { StillPicture } from '@/components/chart/StillPicture';
import { CouncilLink } from '@/components/measure/CouncilLink';
import { EnglandFigure, type OfPictures } from '@/components/measure/EnglandFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { PlaceTable } from '@/components/measure/PlaceTable';
import { spreadColumns, spreadFigures } from '@/components/measure/spread-figures';
import { Table } from '@/components/ui/Table';
import { layOutWaits, longestWaits } from '@/domain/england/longest-waits';
import { waitsFinding } from '@/domain/measures/findings';
import type { By, Named } from '@/domain/measures/places';
import { type LatestInspection, type Since, type Waits, waitsOf } from '@/domain/measures/waits';
import { numberInWords } from '@/domain/measures/words';
import { type Day, formatDate } from '@/domain/partial-date';

/** As many as one sheet of paper holds; a region asked for alone shows the rest of its own. */
const LONGEST = 30;

interface WaitsSectionProps {
  rows: readonly LatestInspection[];
  by: By;
  asAt: Day;
  pictures: OfPictures;
}

/** How long ago councils were last inspected, those that have waited longest by name. */
export function WaitsSection({ rows, by, asAt, pictures }: WaitsSectionProps) {
  const found = waitsOf(rows, asAt);
  const longest = longestWaits(found, asAt);
  const tables = <Tables {...{ rows, by, asAt, found }} />;
  return (
    <MeasureSection
      id="waits"
      title="Time since the latest inspection"
      finding={longest === null ? waitsFinding(found, asAt) : null}
      rule="The days from each open council’s latest graded inspection to the later day. A date known only to the month or the year counts from its last day. Visits that give no grade don’t count."
    >
      {longest === null ? (
        tables
      ) : (
        <EnglandFigure name="waits" title={longest.title} tables={tables} {...pictures}>
          <StillPicture
            id="waits-bars"
            name="The longest times since an inspection"
            description={longest.description}
            draw={(form) => layOutWaits(longest, form)}
          />
        </EnglandFigure>
      )}
      {found.none.length === 0 ? null : <None councils={found.none.slice(0, LONGEST)} />}
    </MeasureSection>
  );
}

function Tables({ rows, by, asAt, found }: Omit<WaitsSectionProps, 'pictures'> & { found: Waits }) {
  return (
    <>
      {found.councils.length === 0 ? null : <Longest councils={found.councils} />}
      <PlaceTable
        caption="Days since the latest inspection"
        {...{ rows, by }}
        columns={spreadColumns('Councils')}
        figures={(some) => spreadFigures(waitsOf(some, asAt).spread)}
      />
    </>
  );
}

function Longest({ councils }: { councils: readonly Since[] }) {
  const some = `Longest ago: the first ${LONGEST} of ${numberInWords(councils.length)}`;
  return (
    <Table
      caption={councils.length > LONGEST ? some : 'Longest ago'}
      columns={[{ label: 'Council' }, { label: 'Latest inspection' }, { label: 'Days', numeric: true }]}
      rows={councils.slice(0, LONGEST).map(({ council, id, on, days }) => ({
        key: council.slug,
        cells: [
          <CouncilLink key="council" council={council} />,
          <a key="inspection" className="govuk-link" href={`/inspections/${id}`}>
            {formatDate(on)}
          </a>,
          numberInWords(days),
        ],
      }))}
    />
  );
}

function None({ councils }: { councils: readonly Named[] }) {
  return (
    <>
      <h3 className="govuk-heading-m">None in this record</h3>
      <ul className="govuk-list govuk-list--bullet">
        {councils.map((council) => (
          <li key={council.slug}>
            <CouncilLink council={council} />
          </li>
        ))}
      </ul>
    </>
  );
}
