import { memo } from 'react';
import { TimelineSvg } from '@/components/chart/TimelineSvg';
import type { Timeline } from '@/domain/timeline/model';
import type { Zoom } from '@/domain/timeline/zoom';
import { zoomed } from '@/domain/timeline/zoomed';

/** A council's timeline in every form: what gives the picture its place, and is printed. */
export const Still = memo(function Still({
  timeline,
  zoom,
  id,
}: {
  timeline: Timeline;
  zoom: Zoom | null;
  id: string;
}) {
  const shown = zoomed(timeline, zoom);
  return (
    <div className="timeline-still">
      <TimelineSvg timeline={shown} form="narrow" id={`${id}-narrow`} />
      <TimelineSvg timeline={shown} form="medium" id={`${id}-medium`} />
      <TimelineSvg timeline={shown} form="wide" id={`${id}-wide`} />
    </div>
  );
});
