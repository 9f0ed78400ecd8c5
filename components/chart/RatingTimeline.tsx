'use client';

import { useMemo } from 'react';
import { Still } from '#still/timeline';
import { LivePicture } from '@/components/chart/LivePicture';
import { TimelinePanel } from '@/components/chart/TimelinePanel';
import { type ClockAddresses, TimelineTools } from '@/components/chart/TimelineTools';
import { useArriving } from '@/components/chart/use-arriving';
import { useZoom } from '@/components/chart/use-zoom';
import type { FormName } from '@/domain/drawing/drawing';
import type { Timeline } from '@/domain/timeline/model';
import type { Zoom } from '@/domain/timeline/zoom';

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

const load = async () => (await import('@/domain/timeline/layout-of-part')).layOutPart;

/** A council's timeline, of which a part can be shown. */
export function RatingTimeline({ timeline, zoom: first, addresses, id }: RatingTimelineProps) {
  const zooming = useZoom(timeline.axis, first);
  const { zoom, step } = zooming;
  const layOutPart = useArriving(load);
  const layOut = useMemo(
    () => (layOutPart === null ? null : (form: FormName) => layOutPart(timeline, zoom, form)),
    [layOutPart, timeline, zoom],
  );
  return (
    <LivePicture
      {...{ id, layOut }}
      name={`Events of ${timeline.council}`}
      still={<Still timeline={timeline} zoom={first} id={id} />}
      outgrown={zoom !== first}
      panel={(stop) => <TimelinePanel told={timeline} stop={stop} hint={HINT} />}
      zooming={zooming}
      tools={
        <TimelineTools
          {...{ addresses, id, zoom }}
          axis={timeline.axis}
          clock={timeline.clock}
          step={layOut === null ? null : step}
        />
      }
    />
  );
}
