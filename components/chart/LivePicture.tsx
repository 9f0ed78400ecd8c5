'use client';

import type { ReactNode } from 'react';
import { TimelineCursor } from '@/components/chart/TimelineCursor';
import { TimelineFrame } from '@/components/chart/TimelineFrame';
import { useDrag } from '@/components/chart/use-drag';
import { usePicture } from '@/components/chart/use-picture';
import { useRecharts } from '@/components/chart/use-recharts';
import type { Zooming } from '@/components/chart/use-zoom';
import { dayAtPlace } from '@/domain/drawing/canvas';
import type { Drawing, FormName, Stop } from '@/domain/drawing/drawing';

interface LivePictureProps {
  /** Unique on the page. */
  id: string;
  name: string;
  /** Lays the picture out; the same function for as long as the picture is the same, null until it has arrived. */
  layOut: ((form: FormName) => Drawing) | null;
  /** The same picture as the server draws it, in every form. */
  still: ReactNode;
  /** Whether something else is shown by now than the server has drawn. */
  outgrown?: boolean;
  /** What is said of the place that is pointed at, or of how to use the picture. */
  panel: (stop: Stop | null) => ReactNode;
  /** Null where the picture is always whole. */
  zooming: Zooming | null;
  /** What stands above it. */
  tools?: ReactNode;
}

/**
 * A picture with pointer and keys. The server sends the plain SVG in every form, and the style sheet shows one; it keeps its
 * place, so that nothing moves when recharts is laid over it.
 */
export function LivePicture({ id, name, layOut, still, outgrown = false, panel, zooming, tools }: LivePictureProps) {
  const { box, form, drawing, stop, select, live, onDrawn } = usePicture(layOut);
  const zoomable = zooming === null ? null : drawing;
  const drag = useDrag(zoomable, ({ from, to }) => {
    if (zoomable) zooming?.show({ from: dayAtPlace(zoomable, from), to: dayAtPlace(zoomable, to) });
  });
  const Recharts = useRecharts();
  return (
    <div className="timeline-box" ref={box} id={id}>
      {tools}
      <TimelineFrame
        {...{ drawing, name, live, stop, select, drag }}
        described={`${id}-narrow`}
        step={zooming?.step ?? null}
        outgrown={outgrown}
      >
        {still}
        {Recharts && drawing ? <Recharts key={form} drawing={drawing} id={`${id}-live`} onDrawn={onDrawn} /> : null}
        {drawing ? <TimelineCursor drawing={drawing} stop={stop} dragged={drag.dragged} /> : null}
      </TimelineFrame>
      {panel(stop)}
    </div>
  );
}
