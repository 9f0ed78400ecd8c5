import { useLayoutEffect } from 'react';
import { useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { Marks } from '@/components/chart/Marks';
import type { Drawing, Mark } from '@/domain/drawing/drawing';
import { toMs } from '@/domain/timeline/days';

/** What any of our pictures needs in order to be drawn by recharts: only ever imported by what is loaded after first paint. */

type Placed = Pick<Drawing, 'plot' | 'axis' | 'width' | 'height'>;

/** recharts' margins, so that its plot is the layout's. */
export function marginOf({ plot, width, height }: Placed) {
  return { top: plot.top, left: plot.left, right: width - plot.right, bottom: height - plot.bottom };
}

/** Across: milliseconds. Up: pixels above the foot of the plot. */
export function inData({ plot, axis }: Placed) {
  const [from, to] = [toMs(axis.from), toMs(axis.to)];
  return {
    at: (x: number) => from + ((x - plot.left) / (plot.right - plot.left)) * (to - from),
    level: (y: number) => plot.bottom - y,
  };
}

/** Recharts' own axes over the layout's plot: the time across, and pixels above its foot up. They draw nothing themselves. */
export function axesOf({ plot, axis }: Placed) {
  return [
    <XAxis
      key="across"
      hide
      dataKey="at"
      type="number"
      scale="time"
      domain={[toMs(axis.from), toMs(axis.to)]}
      allowDataOverflow
    />,
    <YAxis key="up" hide type="number" domain={[0, plot.bottom - plot.top]} allowDataOverflow />,
  ];
}

/** Marks at their places on recharts' own axes. */
export function PlacedMarks({ marks, drawing, id }: { marks: readonly Mark[]; drawing: Placed; id: string }) {
  const [across, up] = [useXAxisScale(), useYAxisScale()];
  if (!across || !up) return null;
  const { at, level } = inData(drawing);
  const placed = marks.flatMap((mark) => {
    const [x, y] = [across(at(mark.x)), up(level(mark.y))];
    const [right, bottom] = [across(at(mark.x + mark.width)), up(level(mark.y + mark.height))];
    if (x === undefined || y === undefined || right === undefined || bottom === undefined) return [];
    return [{ ...mark, x, y, width: right - x, height: bottom - y }];
  });
  return <Marks marks={placed} id={id} />;
}

/** Says so once recharts has a size and has drawn. */
export function SaysDrawn({ onDrawn }: { onDrawn: () => void }) {
  const [across, up] = [useXAxisScale(), useYAxisScale()];
  const drawn = across !== undefined && up !== undefined;
  useLayoutEffect(() => {
    if (drawn) onDrawn();
  }, [drawn, onDrawn]);
  return null;
}
