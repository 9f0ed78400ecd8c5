import { type Canvas, canvasFor, mark, write } from '../drawing/canvas.ts';
import { DEPTHS, type Drawing, FORMS, type Form, type FormName } from '../drawing/drawing.ts';
import { AXIS_HEIGHT, drawYears } from '../drawing/years.ts';
import { drawRibbon } from '../timeline/ribbons.ts';
import type { ComparedPoint, PicturedComparison, PicturedRow } from './model.ts';
import { drawSpread } from './spread-layout.ts';

const DOT = 9;
/** Room for half of the first year's number. */
const EDGE = 16;
/** So many rows don't fit a screen: the years stand above them too. */
const MANY_ROWS = 12;

/** A comparison laid out for one form: a row of ribbons for each council, all on one time axis. */
export function layOutComparison({ axis, rows, spread }: PicturedComparison, name: FormName): Drawing {
  const form = comparisonForm(FORMS[name]);
  const canvas = canvasFor(form, axis);
  const top = rows.length > MANY_ROWS ? AXIS_HEIGHT : 4;
  let y = top;
  for (const row of rows) y = drawRow(canvas, row, y);
  y = drawSpread(canvas, spread, spread.length > 0 ? y + 6 : y);
  const before = canvas.drawing.words.length;
  drawYears(canvas, { top, bottom: y + 2 });
  if (rows.length > MANY_ROWS) repeatYears(canvas, before);
  canvas.drawing.marks.sort((a, b) => DEPTHS.indexOf(a.kind) - DEPTHS.indexOf(b.kind));
  return {
    form: name,
    width: form.width,
    height: Math.ceil(y + 2 + AXIS_HEIGHT),
    plot: { left: canvas.left, right: canvas.right, top, bottom: y + 2 },
    axis,
    ...canvas.drawing,
  };
}

/** Where names stand above the rows there are no levels to name: time has nearly the whole width. */
function comparisonForm(form: Form): Form {
  return form.beside ? form : { ...form, left: EDGE };
}

function repeatYears(canvas: Canvas, before: number): void {
  for (const { x, text, anchor } of canvas.drawing.words.slice(before)) {
    write(canvas, { x, y: canvas.form.text + 3, text, anchor });
  }
}

/** The stop of a council's report: a joint report has one in each of its councils' rows. */
export function stopOf(council: string, inspection: string): string {
  return `${council}/${inspection}`;
}

/** @returns the y below it */
function drawRow(canvas: Canvas, row: PicturedRow, top: number): number {
  const { drawing, form } = canvas;
  const before = drawing.marks.length;
  let y = top;
  for (const lane of row.lanes) {
    y = drawRibbon(canvas, lane, y);
    const ribbon = (canvas.rows.at(-1)?.top ?? top) + 3;
    for (const point of row.points) drawReport(canvas, point, lane.id, ribbon);
  }
  for (const drawn of drawing.marks.slice(before)) {
    if (drawn.stop !== null) drawn.stop = stopOf(row.slug, drawn.stop.replace(/^inspection:/, ''));
  }
  stopAtReports(canvas, row, (canvas.rows.at(-1)?.top ?? top) + 3 + form.ribbon / 2);
  if (row.focus) mark(canvas, 'rail', row.slug, { x: 0, y: top - 4, width: form.width, height: y - top });
  return y;
}

/** A dot at the foot of the ribbon, where a report came out (or its fieldwork began, by that clock). */
function drawReport(
  canvas: Canvas,
  { inspection, at, earliest, grade }: ComparedPoint,
  lane: string,
  ribbon: number,
): void {
  const { form, place } = canvas;
  const stop = `inspection:${inspection}`;
  const name = `${inspection}/${lane}`;
  const x = place(at);
  if (earliest < at) {
    const from = place(earliest);
    mark(canvas, 'published-unsure', name, { x: from, y: ribbon, width: x - from, height: form.ribbon, stop });
  }
  const dot = { x: x - DOT / 2, y: ribbon + form.ribbon - DOT / 2, width: DOT, height: DOT, stop };
  if (grade) mark(canvas, 'point', name, { ...dot, standing: grade });
  else mark(canvas, 'point-ungraded', name, dot);
}

/** Row by row, each in order of time. No place on the page to go to: what is selected says where to read on. */
function stopAtReports({ drawing, place }: Canvas, { slug, points }: PicturedRow, y: number): void {
  for (const { inspection, at } of points) {
    drawing.stops.push({ id: stopOf(slug, inspection), x: place(at), y, inspection: null, articles: [], linked: [] });
  }
}
