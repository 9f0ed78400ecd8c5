import { type Canvas, leadingOf, writeLines } from '../drawing/canvas.ts';
import { textWidth, wrap, wrapAll } from '../drawing/text-width.ts';
import type { Lane } from './model.ts';

const MARGIN = 10;

/** Where a lane is drawn once its name has its place. */
export interface LaneRoom {
  top: number;
  /** Least height, so that a name of several lines beside the lane meets no other. */
  height: number;
}

/**
 * The name of a lane and what stands at its end, in the form's place for them: in the margins beside the lane, or above it.
 * @param end "Good now"; null where the lane says it itself
 */
export function drawLaneName(canvas: Canvas, lane: Lane, end: string | null, top: number): LaneRoom {
  return canvas.form.beside ? nameBeside(canvas, lane, end, top) : nameAbove(canvas, lane, end, top);
}

function nameBeside(canvas: Canvas, { label, headline }: Lane, end: string | null, top: number): LaneRoom {
  const { form, left } = canvas;
  const lines = wrapAll(label, left - MARGIN - 4, form.text, headline);
  const ends = end === null ? [] : endLines(canvas, end);
  const height = Math.max(form.ribbon, Math.max(lines.length, ends.length) * leadingOf(form));
  const tone = headline ? 'strong' : 'plain';
  // The headline has its levels in the margin, so its name goes above them.
  const y = headline ? top + 14 : firstLine(canvas, lines.length, top + height / 2);
  writeLines(canvas, lines, { x: left - MARGIN, y, anchor: 'end', tone });
  writeEnd(canvas, ends, top + height / 2);
  return { top: headline ? top + lines.length * leadingOf(form) - 4 : top, height };
}

/** What holds now, in the right margin, around the middle of what it belongs to. */
export function writeEndBeside(canvas: Canvas, end: string, middle: number): void {
  writeEnd(canvas, endLines(canvas, end), middle);
}

function endLines({ form }: Canvas, end: string): string[] {
  return wrapAll(end, form.right - MARGIN, form.text, true);
}

function writeEnd(canvas: Canvas, lines: string[], middle: number): void {
  writeLines(canvas, lines, { x: canvas.right + MARGIN, y: firstLine(canvas, lines.length, middle), tone: 'strong' });
}

function firstLine({ form }: Canvas, lines: number, middle: number): number {
  return middle + form.text * 0.36 - ((lines - 1) * leadingOf(form)) / 2;
}

function nameAbove(canvas: Canvas, { label, headline }: Lane, end: string | null, top: number): LaneRoom {
  const { form } = canvas;
  const leading = leadingOf(form) + 1;
  const endWidth = end === null ? 0 : textWidth(end, form.text, true) + 12;
  const apart = wrap(label, form.width - endWidth, form.text, 2, headline);
  const lines = apart ?? wrapAll(label, form.width, form.text, headline);
  const first = top + form.text;
  writeLines(canvas, lines, { x: 0, y: first, tone: headline ? 'strong' : 'plain' });
  const ends = end === null ? [] : wrapAll(end, form.width, form.text, true);
  const endRow = apart ? 0 : lines.length;
  writeLines(canvas, ends, { x: form.width, y: first + endRow * leading, anchor: 'end', tone: 'strong' });
  return { top: top + Math.max(lines.length, endRow + ends.length) * leading + 4, height: form.ribbon };
}
