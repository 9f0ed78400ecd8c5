import { Table } from '@/components/ui/Table';
import type { PicturedComparison } from '@/domain/comparison/model';
import { formatDate, fromRange } from '@/domain/partial-date';

const COLUMNS = ['Council', 'From', 'Grade', 'Event', 'Dates'];

/** Every report in the picture, row by row. */
export function ReportTable({ picture: { rows, clock } }: { picture: PicturedComparison }) {
  return (
    <Table
      caption={`Reports, each from ${clock === 'known' ? 'its publication' : 'the start of its fieldwork'}`}
      columns={COLUMNS.map((label) => ({ label }))}
      rows={rows.flatMap(({ slug, name, points }) =>
        points.map(({ inspection, at, earliest, words, heading, dates }) => ({
          key: `${slug}/${inspection}`,
          cells: [
            name,
            formatDate(fromRange(earliest, at)),
            words,
            <a key="event" className="govuk-link" href={`/inspections/${inspection}`}>
              {heading}
            </a>,
            dates,
          ],
        })),
      )}
    />
  );
}
