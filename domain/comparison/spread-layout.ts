import { type Canvas, leadingOf, mark, write, writeLines } from '../drawing/canvas.ts';
import { textWidth, wrapAll } from '../drawing/text-width.ts';
import { daysBetween } from '../timeline/days.ts';
import { shortened } from '../timeline/ribbons.ts';
import type { SpreadBand, SpreadColumn } from './model.ts';

const HEIGHT = 170;
const BROADEST = 34;
/** How much of the axis a column takes at most: less than what keeps it clear of the next (spread.ts). */
const DAYS = 200;
const DOT = 9;

/** The stop of a day on which England was counted. */
export function spreadStop(day: string): string {
  return `england/${day}`;
}

/** England’s councils, a column of equal height for each day they were counted on. @returns the y below it */
export function drawSpread(canvas: Canvas, columns: readonly SpreadColumn[], top: number): number {
  const last = columns.at(-1);
  if (last === undefined) return top;
  const start = nameSpread(canvas, last, top);
  const width = widthOf(canvas);
  for (const column of columns) drawColumn(canvas, column, { top: start, width });
  return tellLast(canvas, last, start + HEIGHT);
}

function nameSpread(canvas: Canvas, { total }: SpreadColumn, top: number): number {
  const { form, left } = canvas;
  const text = `All ${total} councils`;
  if (form.beside) {
    write(canvas, { x: left - 10, y: top + HEIGHT / 2, text, anchor: 'end' });
    return top;
  }
  write(canvas, { x: 0, y: top + form.text, text });
  return top + form.text + 8;
}

/** Columns of one width that leave gaps between them: nothing was counted there. */
function widthOf({ axis, right, left }: Canvas): number {
  return Math.min(BROADEST, ((right - left) / daysBetween(axis.from, axis.to)) * DAYS);
}

function drawColumn(canvas: Canvas, column: SpreadColumn, { top, width }: { top: number; width: number }): void {
  const { place, drawing } = canvas;
  const x = place(column.day) - width;
  const stop = spreadStop(column.day);
  let y = top;
  for (const band of column.bands) {
    const height = (band.count / column.total) * HEIGHT;
    drawBand(canvas, band, { box: { x, y, width, height }, name: `${column.day}/${band.rating}`, stop });
    y += height;
  }
  drawing.stops.push({ id: stop, x: x + width / 2, y: top + HEIGHT / 2, inspection: null, articles: [], linked: [] });
}

interface BandPlace {
  box: { x: number; y: number; width: number; height: number };
  name: string;
  stop: string;
}

/** A grade has its colour and, where they fit, its initials; “no overall” is hatched, and no grade at all dotted. */
function drawBand(canvas: Canvas, { grade, noOverall, label, own }: SpreadBand, { box, name, stop }: BandPlace): void {
  const { form } = canvas;
  if (grade) mark(canvas, 'span', name, { ...box, standing: grade, stop });
  else mark(canvas, noOverall ? 'no-headline' : 'published-unsure', name, { ...box, stop });
  const middle = box.y + box.height / 2;
  if (own) {
    mark(canvas, 'point-ungraded', name, { x: box.x - DOT / 2, y: middle - DOT / 2, width: DOT, height: DOT, stop });
  }
  const text = shortened(label).at(-1) ?? '';
  const fits = box.height >= form.text + 2 && textWidth(text, form.text, true) <= box.width - DOT / 2 - 2;
  if (!grade || !fits) return;
  const x = box.x + (box.width + DOT / 2) / 2;
  write(canvas, { x, y: middle + form.text * 0.36, text, anchor: 'middle', tone: 'strong', on: grade });
}

/** The last column in words, in its own order, so that no colour has to be known. */
function tellLast(canvas: Canvas, { words }: SpreadColumn, bottom: number): number {
  const { form, left } = canvas;
  const start = form.beside ? left : 0;
  const lines = wrapAll(`From the top down on ${words}`, form.width - start, form.text);
  writeLines(canvas, lines, { x: start, y: bottom + form.text + 6 });
  return bottom + lines.length * leadingOf(form) + 12;
}
