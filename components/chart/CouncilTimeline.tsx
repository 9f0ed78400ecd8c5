import { RatingTimeline } from '@/components/chart/RatingTimeline';
import { TimelineKey } from '@/components/chart/TimelineKey';
import { TimelineTable } from '@/components/chart/TimelineTable';
import { Details } from '@/components/ui/Details';
import type { Clock, CouncilHistory } from '@/domain/history';
import type { Day } from '@/domain/partial-date';
import { timelineTable } from '@/domain/timeline/table';
import { timelineOf } from '@/domain/timeline/timeline-of';

interface CouncilTimelineProps {
  history: CouncilHistory;
  /** The day it is drawn for: the end of the axis. */
  today: Day;
  clock: Clock;
  /** Whether that day is gone by. */
  past?: boolean;
  /** Where the figures come from and up to when they are complete. */
  sourceLine: string;
}

const ID = 'timeline';

/** A council's record as a figure: the finding as its title, the picture, its key, its source and its twin in numbers. */
export function CouncilTimeline({ history, today, clock, past = false, sourceLine }: CouncilTimelineProps) {
  const options = { today, clock, past };
  const timeline = timelineOf(history, options);
  return (
    <figure className="timeline" aria-labelledby={`${ID}-title`}>
      <figcaption>
        <h2 className="govuk-heading-m" id={`${ID}-title`}>
          {timeline.title}
        </h2>
      </figcaption>
      <RatingTimeline timeline={timeline} id={ID} />
      <TimelineKey timeline={timeline} />
      <p className="govuk-body-s">{sourceLine}</p>
      <Details summary="Every number in this picture, as a table">
        <TimelineTable table={timelineTable(history, options)} council={timeline.council} />
      </Details>
    </figure>
  );
}
