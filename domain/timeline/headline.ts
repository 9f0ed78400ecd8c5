import { type Canvas, leadingOf, mark, writeLines } from '../drawing/canvas.ts';
import { wrap, wrapAll } from '../drawing/text-width.ts';
import type { Grade } from '../history.ts';
import { upperFirst } from './casing.ts';
import { drawLaneName, writeEndBeside } from './lane-name.ts';
import type { Lane, Timeline } from './model.ts';
import { drawPoints, drawWaiting, HEADROOM, rowsOf } from './points.ts';
import { drawPredecessors, namePredecessors } from './predecessor-lines.ts';
import { stepPieces, takeSteps } from './steps.ts';

/** A step line on the named levels of its scale. @returns the y below it */
export function drawHeadline(canvas: Canvas, timeline: Timeline, lane: Lane, top: number): number {
  const { form } = canvas;
  const end = endWords(lane, timeline);
  const named = drawLaneName(canvas, lane, form.beside ? null : end, top).top;
  const waiting = timeline.windows.some((window) => window.waiting !== null) ? HEADROOM - 2 : 0;
  const first = named + HEADROOM + waiting;
  const levelY = (rank: number) => first + (rowsOf(lane) - rank) * form.levelGap;
  drawLevels(canvas, lane.levels, levelY);
  const bottom = levelY(1) + 12;
  drawPredecessors(canvas, timeline, lane, levelY);
  drawSteps(canvas, lane, levelY);
  drawBreaks(canvas, lane, { top: first - 8, bottom: bottom - 4 });
  drawPoints(canvas, timeline.points, lane, levelY);
  drawWaiting(canvas, timeline, first - HEADROOM - 4);
  const held = lane.now === null ? undefined : lane.spans.at(-1);
  const endY = held ? levelY(held.grade.rank) : (first + bottom) / 2;
  if (form.beside && end !== null) writeEndBeside(canvas, end, endY);
  canvas.rows.push({ top: first - 14, bottom });
  return namePredecessors(canvas, timeline, lane, { levelY, bottom }) + 8;
}

/** What stands at the right: the grade that holds now, or why there is none. */
function endWords({ now, gaps, spans, before }: Lane, { axis }: Timeline): string | null {
  const last = gaps.at(-1);
  const none = spans.length === 0 && before.length > 0 ? 'No grade of its own' : null;
  return now ?? (last?.to === axis.to ? upperFirst(last.words) : none);
}

function drawLevels(canvas: Canvas, levels: Grade[], levelY: (rank: number) => number): void {
  const { form, left, right } = canvas;
  for (const { slug, label, rank } of levels) {
    const y = levelY(rank);
    mark(canvas, 'level', slug, { x: left, y, width: right - left, height: 0 });
    const lines = wrapAll(label, left - 10, form.text);
    const offset = form.text * 0.36 - ((lines.length - 1) * (form.text + 1)) / 2;
    writeLines(canvas, lines, { x: left - 8, y: y + offset, anchor: 'end' });
  }
}

function drawSteps(canvas: Canvas, lane: Lane, levelY: (rank: number) => number): void {
  const pieces = stepPieces(canvas, lane.spans, levelY);
  canvas.drawing.lines.push({ lane: lane.id, dashes: null, pieces });
  takeSteps(canvas, pieces);
}

/** Nothing is drawn between grades: the reason is, on a hatched ground. */
function drawBreaks(canvas: Canvas, lane: Lane, { top, bottom }: { top: number; bottom: number }): void {
  const { form, place } = canvas;
  for (const { inspection, from, to, words, short } of lane.gaps) {
    const box = { x: place(from), y: top, width: place(to) - place(from), height: bottom - top };
    mark(canvas, 'no-headline', `${inspection}/${lane.id}`, { ...box, stop: `inspection:${inspection}` });
    canvas.taken.push(box);
    const most = Math.max(1, Math.floor(box.height / leadingOf(form)));
    const lines = wrap(words, box.width - 16, form.text, most) ?? wrap(short, box.width - 16, form.text, most);
    const y = (top + bottom) / 2 + form.text * 0.36 - (((lines?.length ?? 1) - 1) * leadingOf(form)) / 2;
    if (lines && to !== canvas.axis.to) writeLines(canvas, lines, { x: box.x + box.width / 2, y, anchor: 'middle' });
  }
}
