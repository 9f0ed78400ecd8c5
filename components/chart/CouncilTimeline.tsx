import { ChartFigure } from '@/components/chart/ChartFigure';
import type { Downloads } from '@/components/chart/DownloadLinks';
import { RatingTimeline } from '@/components/chart/RatingTimeline';
import { TimelineKey } from '@/components/chart/TimelineKey';
import { TimelineTable } from '@/components/chart/TimelineTable';
import type { ClockAddresses } from '@/components/chart/TimelineTools';
import type { Clock, CouncilHistory } from '@/domain/history';
import type { Day } from '@/domain/partial-date';
import { timelineTable } from '@/domain/timeline/table';
import { timelineOf } from '@/domain/timeline/timeline-of';
import { type Zoom, zoomOn } from '@/domain/timeline/zoom';

interface CouncilTimelineProps {
  history: CouncilHistory;
  /** The day it is drawn for: the end of the axis. */
  today: Day;
  clock: Clock;
  /** Whether that day is gone by. */
  past?: boolean;
  /** Whose figures these are, and up to when they are complete. */
  source: string;
  downloads: Downloads;
  /** The part of the axis that the address asks for. */
  part: Partial<Zoom>;
  addresses: ClockAddresses;
}

/** Id of the picture on the page. */
export const TIMELINE_ID = 'timeline';

/** A council's record as a figure: the finding as its title, the picture, its key, its source and its twin in numbers. */
export function CouncilTimeline({
  history,
  today,
  clock,
  past = false,
  part,
  addresses,
  source,
  downloads,
}: CouncilTimelineProps) {
  const options = { today, clock, past };
  const timeline = timelineOf(history, options);
  return (
    <ChartFigure
      id={TIMELINE_ID}
      title={timeline.title}
      source={source}
      table={{
        summary: 'Every number in this picture, as a table',
        children: <TimelineTable table={timelineTable(history, options)} council={timeline.council} />,
      }}
      downloads={downloads}
    >
      <RatingTimeline {...{ timeline, addresses }} zoom={zoomOn(timeline.axis, part)} id={TIMELINE_ID} />
      <TimelineKey timeline={timeline} />
    </ChartFigure>
  );
}
