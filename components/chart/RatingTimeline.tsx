'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { TimelineCursor } from '@/components/chart/TimelineCursor';
import { TimelineFrame } from '@/components/chart/TimelineFrame';
import { TimelinePanel } from '@/components/chart/TimelinePanel';
import { TimelineSvg } from '@/components/chart/TimelineSvg';
import { useForm } from '@/components/chart/use-form';
import { useRecharts } from '@/components/chart/use-recharts';
import { layOut } from '@/domain/timeline/layout';
import type { Timeline } from '@/domain/timeline/model';

interface RatingTimelineProps {
  timeline: Timeline;
  /** Unique on the page. */
  id: string;
}

/**
 * The timeline with pointer and keys. The server sends the plain SVG in every form, and the style sheet shows one; it keeps
 * its place, so that nothing moves when recharts is laid over it.
 */
export function RatingTimeline({ timeline, id }: RatingTimelineProps) {
  const box = useRef<HTMLDivElement>(null);
  const form = useForm(box);
  const drawing = useMemo(() => (form === null ? null : layOut(timeline, form)), [timeline, form]);
  const [selected, setSelected] = useState<string | null>(null);
  const stop = drawing?.stops.find(({ id: candidate }) => candidate === selected) ?? null;
  const Recharts = useRecharts();
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <div className="timeline-box" ref={box}>
      <TimelineFrame
        drawing={drawing}
        name={`Events of ${timeline.council}`}
        described={`${id}-narrow`}
        live={drawn}
        stop={stop}
        select={setSelected}
      >
        <div className="timeline-still">
          <TimelineSvg timeline={timeline} form="narrow" id={`${id}-narrow`} />
          <TimelineSvg timeline={timeline} form="medium" id={`${id}-medium`} />
          <TimelineSvg timeline={timeline} form="wide" id={`${id}-wide`} />
        </div>
        {Recharts && drawing ? <Recharts key={form} drawing={drawing} id={`${id}-live`} onDrawn={onDrawn} /> : null}
        {drawing && stop ? <TimelineCursor drawing={drawing} stop={stop} /> : null}
      </TimelineFrame>
      <TimelinePanel timeline={timeline} stop={stop} />
    </div>
  );
}
