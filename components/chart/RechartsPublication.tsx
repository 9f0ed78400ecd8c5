import { useLayoutEffect } from 'react';
import { ComposedChart, Scatter, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { LiveProps } from '@/components/chart/OverPicture';
import { Grounds, ShapeMark, Shapes } from '@/components/chart/Shapes';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { Shape } from '@/domain/england/picture';
import type { PlotPicture } from '@/domain/england/plot';
import { toMs } from '@/domain/timeline/days';

/** The same marks as the plain SVG on recharts' own axes: time across, days up; the dots are its scatter plot. */
export function RechartsPublication({ picture, id, onDrawn }: LiveProps<PlotPicture>) {
  const { width, height, plot, axis, most, shapes, words } = picture;
  const margin = { top: plot.top, left: plot.left, right: width - plot.right, bottom: height - plot.bottom };
  const dots = shapes.filter(({ kind }) => kind === 'dot');
  const { at, days } = inNumbers(picture);
  const middles = dots.map(({ x, y, width, height }, index) => ({
    at: at(x + width / 2),
    days: days(y + height / 2),
    index,
  }));
  return (
    <div className="timeline-live" aria-hidden="true">
      <ComposedChart width={width} height={height} accessibilityLayer={false} margin={margin}>
        <XAxis hide dataKey="at" type="number" domain={[toMs(axis.from), toMs(axis.to)]} />
        <YAxis hide dataKey="days" type="number" domain={[0, most]} />
        <Grounds id={id} />
        <Placed shapes={shapes.filter(({ kind }) => kind !== 'dot' && kind !== 'median')} picture={picture} id={id} />
        <Scatter
          data={middles}
          isAnimationActive={false}
          zIndex={0}
          shape={({ cx, cy, index }) => <Dot shape={dots[index ?? -1]} x={cx} y={cy} id={id} />}
        />
        <Placed shapes={shapes.filter(({ kind }) => kind === 'median')} picture={picture} id={id} />
        <TimelineWords words={words} />
        <Drawn onDrawn={onDrawn} />
      </ComposedChart>
    </div>
  );
}

/** From pixels to what the axes count: milliseconds across, days up. */
function inNumbers({ plot, axis, most }: PlotPicture) {
  const [from, to] = [toMs(axis.from), toMs(axis.to)];
  return {
    at: (x: number) => from + ((x - plot.left) / (plot.right - plot.left)) * (to - from),
    days: (y: number) => ((plot.bottom - y) / (plot.bottom - plot.top)) * most,
  };
}

function Dot({ shape, x, y, id }: { shape: Shape | undefined; x?: number; y?: number; id: string }) {
  if (shape === undefined || x === undefined || y === undefined) return null;
  return <ShapeMark shape={{ ...shape, x: x - shape.width / 2, y: y - shape.height / 2 }} id={id} />;
}

/** Shapes at their places on recharts' axes. */
function Placed({ shapes, picture, id }: { shapes: readonly Shape[]; picture: PlotPicture; id: string }) {
  const [across, up] = [useXAxisScale(), useYAxisScale()];
  if (!across || !up) return null;
  const { at, days } = inNumbers(picture);
  const placed = shapes.flatMap((shape) => {
    const [x, y] = [across(at(shape.x)), up(days(shape.y))];
    const [right, bottom] = [across(at(shape.x + shape.width)), up(days(shape.y + shape.height))];
    if (x === undefined || y === undefined || right === undefined || bottom === undefined) return [];
    return [{ ...shape, x, y, width: right - x, height: bottom - y }];
  });
  return <Shapes shapes={placed} id={id} />;
}

function Drawn({ onDrawn }: { onDrawn: () => void }) {
  const drawn = useXAxisScale() !== undefined;
  useLayoutEffect(() => {
    if (drawn) onDrawn();
  }, [drawn, onDrawn]);
  return null;
}
