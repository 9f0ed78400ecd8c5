'use client';

import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { TimelineCursor } from '@/components/chart/TimelineCursor';
import { TimelineFrame } from '@/components/chart/TimelineFrame';
import { TimelinePanel } from '@/components/chart/TimelinePanel';
import { TimelineSvg } from '@/components/chart/TimelineSvg';
import { type ClockAddresses, TimelineTools } from '@/components/chart/TimelineTools';
import { useDrag } from '@/components/chart/use-drag';
import { useForm } from '@/components/chart/use-form';
import { useRecharts } from '@/components/chart/use-recharts';
import { useZoom } from '@/components/chart/use-zoom';
import { dayAtPlace } from '@/domain/drawing/canvas';
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

/**
 * The timeline with pointer and keys. The server sends the plain SVG in every form, and the style sheet shows one; it keeps
 * its place, so that nothing moves when recharts is laid over it.
 */
export function RatingTimeline({ timeline, zoom: first, addresses, id }: RatingTimelineProps) {
  const box = useRef<HTMLDivElement>(null);
  const form = useForm(box);
  const zooming = useZoom(timeline.axis, first);
  const shown = useMemo(() => zoomed(timeline, zooming.zoom), [timeline, zooming.zoom]);
  const drawing = useMemo(() => (form === null ? null : layOut(shown, form)), [shown, form]);
  const [selected, setSelected] = useState<string | null>(null);
  const stop = drawing?.stops.find(({ id: candidate }) => candidate === selected) ?? null;
  const drag = useDrag(drawing, ({ from, to }) => {
    if (drawing) zooming.show({ from: dayAtPlace(drawing, from), to: dayAtPlace(drawing, to) });
  });
  const Recharts = useRecharts();
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <div className="timeline-box" ref={box} id={id}>
      <TimelineTools
        {...{ addresses, id }}
        axis={timeline.axis}
        clock={timeline.clock}
        zoom={zooming.zoom}
        step={zooming.step}
      />
      <TimelineFrame
        drawing={drawing}
        name={`Events of ${timeline.council}`}
        described={`${id}-narrow`}
        live={drawn}
        stop={stop}
        select={setSelected}
        step={zooming.step}
        drag={drag}
      >
        <Still timeline={useDeferredValue(shown)} id={id} />
        {Recharts && drawing ? <Recharts key={form} drawing={drawing} id={`${id}-live`} onDrawn={onDrawn} /> : null}
        {drawing ? <TimelineCursor drawing={drawing} stop={stop} dragged={drag.dragged} /> : null}
      </TimelineFrame>
      <TimelinePanel timeline={timeline} stop={stop} />
    </div>
  );
}

/** What gives the picture its place, and is printed. */
const Still = memo(function Still({ timeline, id }: { timeline: Timeline; id: string }) {
  return (
    <div className="timeline-still">
      <TimelineSvg timeline={timeline} form="narrow" id={`${id}-narrow`} />
      <TimelineSvg timeline={timeline} form="medium" id={`${id}-medium`} />
      <TimelineSvg timeline={timeline} form="wide" id={`${id}-wide`} />
    </div>
  );
});
