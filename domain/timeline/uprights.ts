import { type Canvas, mark, type Row } from '../drawing/canvas.ts';
import type { Day } from '../partial-date.ts';
import type { FieldworkWindow, Point, Timeline } from './model.ts';

const LEAST_WIDTH = 3;

/**
 * What stands through every lane: inspectors on site, and the day each report came out.
 * @param rows the stretches of the picture they run through, from the top down
 */
export function drawUprights(canvas: Canvas, { windows, points }: Timeline, rows: Row[]): void {
  const top = rows[0]?.top ?? 0;
  for (const window of windows) stopAtWindow(canvas, window, top);
  for (const point of points) stopAtPoint(canvas, point, top);
  for (const [index, row] of rows.entries()) {
    for (const window of windows) drawWindow(canvas, window, row, index);
    for (const point of points) drawPublication(canvas, point, row, index);
  }
}

function drawWindow(canvas: Canvas, window: FieldworkWindow, { top, bottom }: Row, index: number): void {
  const { inspection, from, sureFrom, sureTo, to, waiting } = window;
  const name = `${inspection}/${index}`;
  const upright = { y: top, height: bottom - top, stop: `inspection:${inspection}` };
  if (from < sureFrom || sureTo < to) mark(canvas, 'window-unsure', name, { ...upright, ...across(canvas, from, to) });
  const nothingSure = sureFrom === to && from < to;
  if (nothingSure) return;
  const kind = waiting === null ? 'window' : 'window-waiting';
  mark(canvas, kind, name, { ...upright, ...across(canvas, sureFrom, sureTo) });
}

function drawPublication(
  canvas: Canvas,
  { inspection, at, earliest }: Point,
  { top, bottom }: Row,
  index: number,
): void {
  const name = `${inspection}/${index}`;
  const upright = { y: top, height: bottom - top, stop: `inspection:${inspection}` };
  if (earliest < at) mark(canvas, 'published-unsure', name, { ...upright, ...across(canvas, earliest, at) });
  mark(canvas, 'published', name, { ...upright, x: canvas.place(at), width: 0 });
}

/** A waiting window has no point to stop at: the arrow keys stop at the window. */
function stopAtWindow(canvas: Canvas, { inspection, from, to, waiting }: FieldworkWindow, top: number): void {
  if (waiting === null) return;
  const x = (canvas.place(from) + canvas.place(to)) / 2;
  canvas.drawing.stops.push({ id: `inspection:${inspection}`, x, y: top + 10, inspection, articles: [], linked: [] });
}

function stopAtPoint({ place, drawing }: Canvas, { inspection, at }: Point, top: number): void {
  const id = `inspection:${inspection}`;
  const dot = drawing.marks.find(({ stop, kind }) => stop === id && kind.startsWith('point'));
  const y = dot ? dot.y + dot.height / 2 : top;
  drawing.stops.push({ id, x: place(at), y, inspection, articles: [], linked: [] });
}

/** From the start of the first day to the end of the last, but wide enough to see. */
function across({ place, right }: Canvas, from: Day, to: Day): { x: number; width: number } {
  const width = Math.max(LEAST_WIDTH, place(to) - place(from));
  return { x: Math.min(place(from), right - width), width };
}
