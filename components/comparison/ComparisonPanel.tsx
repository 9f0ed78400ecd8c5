import { stopOf } from '@/domain/comparison/layout';
import type { ComparedPoint, PicturedComparison, PicturedRow } from '@/domain/comparison/model';
import { spreadStop } from '@/domain/comparison/spread-layout';
import type { Stop } from '@/domain/drawing/drawing';

interface ComparisonPanelProps {
  picture: PicturedComparison;
  stop: Stop | null;
}

/** What is pointed at, in words; a screen reader hears each change. */
export function ComparisonPanel({ picture, stop }: ComparisonPanelProps) {
  return (
    <div className="timeline-panel comparison-panel govuk-body-s" aria-live="polite" aria-atomic="true">
      {stop === null ? <Hint /> : <StopInWords picture={picture} stop={stop.id} />}
    </div>
  );
}

function StopInWords({ picture, stop }: { picture: PicturedComparison; stop: string }) {
  const column = picture.spread.find(({ day }) => spreadStop(day) === stop);
  if (column) return <p>All councils in England on {column.words}.</p>;
  const found = reportAt(picture, stop);
  return found === null ? null : <ReportInWords {...found} area={picture.area} />;
}

interface Report {
  row: PicturedRow;
  point: ComparedPoint;
}

function reportAt({ rows }: PicturedComparison, stop: string): Report | null {
  for (const row of rows) {
    const point = row.points.find(({ inspection }) => stopOf(row.slug, inspection) === stop);
    if (point) return { row, point };
  }
  return null;
}

function Hint() {
  return (
    <p>
      Point at or tap a council’s row to see a report’s dates and its grade. With a keyboard, move to the picture and
      press the arrow keys; Enter goes to the link to that report.
    </p>
  );
}

function ReportInWords({ row, point, area }: Report & { area: string }) {
  return (
    <>
      <p>
        <strong>
          {row.name}: {point.words}
        </strong>{' '}
        for {area}
      </p>
      <p>
        {point.heading}. {point.dates}.
      </p>
      <p>
        <a className="govuk-link" href={`/inspections/${point.inspection}`}>
          Go to this inspection
        </a>
      </p>
    </>
  );
}
