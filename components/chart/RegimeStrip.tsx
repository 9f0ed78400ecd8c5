import { ChartFigure } from '@/components/chart/ChartFigure';
import type { Downloads } from '@/components/chart/DownloadLinks';
import { StripPicture } from '@/components/chart/StripPicture';
import { Key } from '@/components/chart/TimelineKey';
import { eventId } from '@/components/chart/TimelinePanel';
import { Table } from '@/components/ui/Table';
import type { Clock, CouncilHistory } from '@/domain/history';
import type { Day } from '@/domain/partial-date';
import { listInWords } from '@/domain/standing-sentence';
import { lowerFirst } from '@/domain/timeline/casing';
import { stripOf } from '@/domain/timeline/strip';
import { type StripRow, stripTable } from '@/domain/timeline/strip-table';
import { timelineOf } from '@/domain/timeline/timeline-of';

interface RegimeStripProps {
  history: CouncilHistory;
  /** The day it is drawn for: the end of the axis. */
  today: Day;
  clock?: Clock;
  /** Whether that day is gone by. */
  past?: boolean;
  /** Whose figures these are, and up to when they are complete. */
  source: string;
  downloads: Downloads;
}

const ID = 'regimes';
const COLUMNS = ['Event', 'Regime', 'Inspectors on site', 'Published', 'Headline grade'];

/** The whole council: every inspection regime it is on as a lane of one picture, with its twin in words. Nothing without an event. */
export function RegimeStrip({ history, today, clock = 'known', past = false, source, downloads }: RegimeStripProps) {
  const options = { today, clock, past };
  const strip = stripOf(history, options);
  if (strip.regimes.length === 0) return null;
  const { council, news, predecessors, notes } = timelineOf(history, options);
  return (
    <ChartFigure
      id={ID}
      title={strip.title}
      source={source}
      table={{
        summary: 'Every event in this picture, as a table',
        children: <EventTable rows={stripTable(history, options)} council={council} />,
      }}
      downloads={downloads}
    >
      <StripPicture strip={strip} told={{ council, news, predecessors, notes }} id={ID} />
      <Key entries={entriesOf(strip.regimes)} />
      {strip.absent.length === 0 ? null : (
        <p className="govuk-body-s">Not in this record: {listInWords(strip.absent.map(lowerFirst))}.</p>
      )}
    </ChartFigure>
  );
}

function entriesOf(regimes: ReturnType<typeof stripOf>['regimes']) {
  const graded = regimes.some(({ lanes }) => lanes.some(({ spans }) => spans.length > 0));
  const ticks = regimes.some((regime) => regime.ticks.length > 0);
  return [
    { kind: 'gauge', words: 'The fuller, the better the grade on its own scale', shown: graded },
    { kind: 'visit', words: 'Inspection or visit without grades', shown: ticks },
  ] as const;
}

/** Each event leads to its place in the list below. */
function EventTable({ rows, council }: { rows: readonly StripRow[]; council: string }) {
  return (
    <Table
      caption={`Events of ${council} in every regime, newest first`}
      columns={COLUMNS.map((label) => ({ label }))}
      rows={rows.map(({ inspection, regime, event, fieldwork, published, outcome }) => ({
        key: inspection,
        cells: [
          <a key="event" className="govuk-link" href={`#${eventId(inspection)}`}>
            {event}
          </a>,
          regime,
          fieldwork,
          published,
          outcome,
        ],
      }))}
    />
  );
}
