import { type Canvas, mark, shortDates, writeWhereFree } from '../drawing/canvas.ts';
import type { Grade } from '../history.ts';
import { fromRange } from '../partial-date.ts';
import type { Lane, Point, Timeline } from './model.ts';

/** Room above a line for the date of its highest point. */
export const HEADROOM = 20;
const DOT = 13;

/**
 * The dots of a headline lane with their dates. A report without a headline grade has a hollow one, midway between the levels.
 * @param levelY where a rank is; halves are midway
 */
export function drawPoints(canvas: Canvas, points: Point[], lane: Lane, levelY: (rank: number) => number): void {
  const own = points.filter(({ grade }) => grade === null || isOn(lane, grade));
  const placed = own.map((point) => {
    const y = levelY(point.grade?.rank ?? (rowsOf(lane) + 1) / 2);
    return { point, x: canvas.place(point.at), y };
  });
  for (const { point, x, y } of placed) drawDot(canvas, point, `${point.inspection}/${lane.id}`, x, y);
  for (const { point, x, y } of placed) writeDate(canvas, point, x, y);
}

/** A lane that never had a grade has no levels, but still room for its words. */
export function rowsOf({ levels }: Lane): number {
  return Math.max(2, levels.length);
}

function isOn({ levels }: Lane, { scale, slug }: Grade): boolean {
  return levels.some((level) => level.scale === scale && level.slug === slug);
}

function drawDot(canvas: Canvas, { inspection, grade }: Point, name: string, x: number, y: number): void {
  const dot = { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
  const stop = `inspection:${inspection}`;
  if (grade) mark(canvas, 'point', name, { ...dot, stop, standing: grade });
  else mark(canvas, 'point-ungraded', name, { ...dot, stop });
  canvas.taken.push(dot);
}

/** As much of the date as there is room for, beside the dot. */
function writeDate(canvas: Canvas, { earliest, at }: Point, x: number, y: number): void {
  const below = y + canvas.form.text + 4;
  const sides = [
    { x: x + 10, y: y - 6, anchor: 'start' },
    { x: x - 10, y: y - 6, anchor: 'end' },
    { x: x + 10, y: below, anchor: 'start' },
    { x: x - 10, y: below, anchor: 'end' },
  ] as const;
  const texts = shortDates(fromRange(earliest, at));
  const candidates = texts.flatMap((text) => sides.map((side) => ({ ...side, text, tone: 'strong' as const })));
  writeWhereFree(canvas, candidates);
}

/** "awaiting report" beside the fieldwork it is about. */
export function drawWaiting(canvas: Canvas, { windows }: Timeline, y: number): void {
  for (const { waiting, from, to } of windows) {
    if (waiting === null) continue;
    const [x, until] = [canvas.place(from), canvas.place(to)];
    writeWhereFree(canvas, [
      { x: until + 4, y, text: waiting, tone: 'strong' },
      { x: x - 4, y, text: waiting, anchor: 'end', tone: 'strong' },
    ]);
  }
}

/** The days the reports came out, or are awaited, for a council that never had a headline grade. @returns the y below them */
export function drawReports(canvas: Canvas, timeline: Timeline, top: number): number {
  const { points, windows } = timeline;
  if (points.length === 0 && windows.length === 0) return top;
  const y = top + HEADROOM;
  for (const point of points) {
    const x = canvas.place(point.at);
    drawDot(canvas, point, point.inspection, x, y);
    writeDate(canvas, point, x, y);
  }
  drawWaiting(canvas, timeline, y + 4);
  canvas.rows.push({ top, bottom: y + DOT });
  return y + HEADROOM;
}
