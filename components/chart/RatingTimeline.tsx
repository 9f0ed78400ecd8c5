'use client';

import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import { LivePicture } from '@/components/chart/LivePicture';
import { TimelinePanel } from '@/components/chart/TimelinePanel';
import { TimelineSvg } from '@/components/chart/TimelineSvg';
import { type ClockAddresses, TimelineTools } from '@/components/chart/TimelineTools';
import { useZoom } from '@/components/chart/use-zoom';
import type { FormName } from '@/domain/drawing/drawing';
import { layOut } from '@/domain/timeline/layout';
import type { Timeline } from '@/domain/timeline/model';
import { type Zoom, zoomed } from '@/domain/timeline/zoom';

interface RatingTimelineProps {
  /** The whole record. */
  timeline: Timeline;
  /** The part of it that the address asks for. */
  zoom: Zoom | null;
  addresses: ClockAddresses;
  /** Unique on the page. */
  id: string;
}

const HINT =
  'Point at, tap or drag over the timeline. With a keyboard, move to it: the arrow keys tell each event, Enter goes to it; + and − zoom, Shift with an arrow moves along, 0 shows the whole record.';

/** A council's timeline, of which a part can be shown. */
export function RatingTimeline({ timeline, zoom: first, addresses, id }: RatingTimelineProps) {
  const zooming = useZoom(timeline.axis, first);
  const { zoom, step } = zooming;
  const shown = useMemo(() => zoomed(timeline, zoom), [timeline, zoom]);
  return (
    <LivePicture
      id={id}
      name={`Events of ${timeline.council}`}
      layOut={useCallback((form: FormName) => layOut(shown, form), [shown])}
      still={<Still timeline={useDeferredValue(shown)} id={id} />}
      panel={(stop) => <TimelinePanel told={timeline} stop={stop} hint={HINT} />}
      zooming={zooming}
      tools={<TimelineTools {...{ addresses, id, zoom, step }} axis={timeline.axis} clock={timeline.clock} />}
    />
  );
}

/** What gives the picture its place, and is printed. */
const Still = memo(function Still({ timeline, id }: { timeline: Timeline; id: string }) {
  return (
    <>
      <TimelineSvg timeline={timeline} form="narrow" id={`${id}-narrow`} />
      <TimelineSvg timeline={timeline} form="medium" id={`${id}-medium`} />
      <TimelineSvg timeline={timeline} form="wide" id={`${id}-wide`} />
    </>
  );
});
