import { memo } from 'react';
import { Area, AreaChart } from 'recharts';
import { BandPatterns } from '@/components/chart/BandPatterns';
import { axesOf, marginOf, PlacedMarks, SaysDrawn } from '@/components/chart/RechartsParts';
import { bandFill, EDGE, Swatches } from '@/components/chart/ShareBands';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { SharesDrawing } from '@/domain/england/shares-layout';
import { toMs } from '@/domain/timeline/days';

export interface RechartsSharesProps {
  drawing: SharesDrawing;
  id: string;
  /** Called once recharts has a size and has drawn. */
  onDrawn: () => void;
}

/** The same bands as the plain SVG, stacked by recharts on its own axes. Hidden from screen readers: the figure says it already. */
export const RechartsShares = memo(function RechartsShares({ drawing, id, onDrawn }: RechartsSharesProps) {
  const { width, height, areas, marks, swatches, words } = drawing;
  return (
    <div className="timeline-live" aria-hidden="true">
      <AreaChart
        width={width}
        height={height}
        data={rowsOf(drawing)}
        accessibilityLayer={false}
        margin={marginOf(drawing)}
      >
        {axesOf(drawing)}
        <BandPatterns id={id} />
        <PlacedMarks marks={marks} drawing={drawing} id={id} />
        {areas.map((area, index) => (
          <Area
            key={area.id}
            data-mark={area.id}
            className="share-bands"
            type="stepAfter"
            stackId="councils"
            dataKey={`band${index}`}
            fill={bandFill(area, id)}
            fillOpacity={1}
            {...EDGE}
            activeDot={false}
            isAnimationActive={false}
            zIndex={0}
          />
        ))}
        <Swatches swatches={swatches} id={id} />
        <TimelineWords words={words} />
        <SaysDrawn onDrawn={onDrawn} />
      </AreaChart>
    </div>
  );
});

/** A row for each day: how thick each band is, in pixels of the layout. */
function rowsOf({ areas, stops }: SharesDrawing): Record<string, number>[] {
  return stops.map(({ id }, day) => {
    const bands = areas.map(({ edges }, index) => {
      const edge = edges[day];
      return [`band${index}`, edge === undefined ? 0 : edge.base - edge.top] as const;
    });
    return { at: toMs(id), ...Object.fromEntries(bands) };
  });
}
