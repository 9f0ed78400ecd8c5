import { memo } from 'react';
import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { lineLook, OVER_LINE } from '@/components/chart/DrawingSvg';
import { Hatch } from '@/components/chart/Marks';
import { inData, marginOf, PlacedMarks, SaysDrawn } from '@/components/chart/RechartsParts';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { Drawing, StepLine } from '@/domain/drawing/drawing';
import { toMs } from '@/domain/timeline/days';

export interface RechartsTimelineProps {
  drawing: Drawing;
  id: string;
  /** Called once recharts has a size and has drawn. */
  onDrawn: () => void;
}

/**
 * The same marks as the plain SVG, drawn by recharts: time across, and up the picture a numeric axis whose named ticks are
 * the levels. Loaded after first paint. What it draws is hidden from screen readers: the figure says it already.
 */
export const RechartsTimeline = memo(function RechartsTimeline({ drawing, id, onDrawn }: RechartsTimelineProps) {
  const { width, height, plot, lines, words, axis } = drawing;
  const ground = drawing.marks.filter(({ kind }) => !OVER_LINE.has(kind));
  const front = drawing.marks.filter(({ kind }) => OVER_LINE.has(kind));
  const levels = drawing.marks.filter(({ kind }) => kind === 'level');
  return (
    <div className="timeline-live" aria-hidden="true">
      <ComposedChart width={width} height={height} accessibilityLayer={false} margin={marginOf(drawing)}>
        <XAxis
          hide
          dataKey="at"
          type="number"
          scale="time"
          domain={[toMs(axis.from), toMs(axis.to)]}
          allowDataOverflow
        />
        <YAxis
          hide
          type="number"
          domain={[0, plot.bottom - plot.top]}
          ticks={levels.map(({ y }) => plot.bottom - y)}
          allowDataOverflow
        />
        <Hatch id={id} />
        <PlacedMarks marks={ground} drawing={drawing} id={id} />
        {lines.map((line) => (
          <Line
            key={line.lane}
            {...lineLook(line)}
            type="stepAfter"
            data={rowsOf(line.pieces, drawing)}
            dataKey="level"
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            zIndex={0}
          />
        ))}
        <PlacedMarks marks={front} drawing={drawing} id={id} />
        <TimelineWords words={words} />
        <SaysDrawn onDrawn={onDrawn} />
      </ComposedChart>
    </div>
  );
});

/** One row per corner, and an empty one between pieces, so that recharts leaves the gap open. */
function rowsOf(pieces: StepLine['pieces'], drawing: Drawing): { at: number; level: number | null }[] {
  const { at, level } = inData(drawing);
  return pieces.flatMap((piece, index) => {
    const rows = piece.map(({ x, y }) => ({ at: at(x), level: level(y) }));
    const [first] = rows;
    return index === 0 || !first ? rows : [{ at: first.at, level: null }, ...rows];
  });
}
