'use client';

import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { DrawingSvg } from '@/components/chart/DrawingSvg';
import { TimelineCursor } from '@/components/chart/TimelineCursor';
import { TimelineFrame } from '@/components/chart/TimelineFrame';
import { useForm } from '@/components/chart/use-form';
import { useRecharts } from '@/components/chart/use-recharts';
import { ComparisonPanel } from '@/components/comparison/ComparisonPanel';
import { layOutComparison } from '@/domain/comparison/layout';
import type { PicturedComparison } from '@/domain/comparison/model';

interface ComparisonChartProps {
  picture: PicturedComparison;
  /** Unique on the page. */
  id: string;
}

const FORM_NAMES = ['narrow', 'medium', 'wide'] as const;

/**
 * Councils side by side, with pointer and keys: drawn as the timeline of one council is. The server sends the plain SVG in every
 * form, recharts is laid over it once it has arrived.
 */
export function ComparisonChart({ picture, id }: ComparisonChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const form = useForm(box);
  const drawing = useMemo(() => (form === null ? null : layOutComparison(picture, form)), [picture, form]);
  const [selected, setSelected] = useState<string | null>(null);
  const stop = drawing?.stops.find((candidate) => candidate.id === selected) ?? null;
  const Recharts = useRecharts();
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <div className="timeline-box" ref={box}>
      <TimelineFrame
        drawing={drawing}
        name="Reports of these councils"
        described={`${id}-narrow`}
        live={drawn}
        stop={stop}
        select={setSelected}
      >
        <div className="timeline-still">
          <StillPictures picture={picture} id={id} />
        </div>
        {Recharts && drawing ? <Recharts key={form} drawing={drawing} id={`${id}-live`} onDrawn={onDrawn} /> : null}
        {drawing && stop ? <TimelineCursor drawing={drawing} stop={stop} /> : null}
      </TimelineFrame>
      <ComparisonPanel picture={picture} stop={stop} />
    </div>
  );
}

/** Kept as it is while the pointer moves. */
const StillPictures = memo(function StillPictures({ picture, id }: ComparisonChartProps) {
  return FORM_NAMES.map((name) => (
    <DrawingSvg
      key={name}
      drawing={layOutComparison(picture, name)}
      description={picture.description}
      id={`${id}-${name}`}
    />
  ));
});
