import { boxOf, type Canvas, leadingOf, mark, write, writeLines } from '../drawing/canvas.ts';
import type { Box } from '../drawing/drawing.ts';
import { firstThatFits, wrap, wrapAll } from '../drawing/text-width.ts';
import { upperFirst } from './casing.ts';
import { yearOf } from './days.ts';
import { drawLaneName } from './lane-name.ts';
import type { Gap, Lane, Span } from './model.ts';
import { withPercentage } from './notes.ts';

const GAUGE = 6;
const PADDING = 5;

/** A judgement area: its grades as a ribbon with words in it. @returns the y below it */
export function drawRibbon(canvas: Canvas, lane: Lane, top: number): number {
  const { form, axis } = canvas;
  const lastGap = lane.gaps.findLast(({ to }) => to === axis.to);
  const end = lane.now ?? (lastGap && !gapLines(canvas, lastGap) ? upperFirst(lastGap.words) : null);
  const room = drawLaneName(canvas, lane, end, top);
  const y = room.top + (room.height - form.ribbon) / 2;
  for (const span of lane.spans) drawSpan(canvas, lane, span, y);
  for (const gap of lane.gaps) drawGap(canvas, lane, gap, y);
  const bottom = room.top + room.height;
  canvas.rows.push({ top: y - 3, bottom: bottom + 3 });
  return noteGaps(canvas, lane, end, bottom) + (form.beside ? 8 : 10);
}

function drawSpan(canvas: Canvas, lane: Lane, { inspection, from, to, grade, percentage }: Span, y: number): void {
  const { form, place } = canvas;
  const x = place(from);
  const box = { x: x + 0.5, y, width: Math.max(2, place(to) - x - 1), height: form.ribbon };
  const name = `${inspection}/${lane.id}`;
  const graded = { standing: grade, stop: `inspection:${inspection}` };
  // A span too narrow for words is its own gauge, so that its colour is never alone.
  if (box.width < GAUGE + 2 * PADDING) {
    mark(canvas, 'sliver', name, { ...box, ...graded });
    mark(canvas, 'sliver-fill', name, { ...filled(box, grade), ...graded });
    return;
  }
  mark(canvas, 'span', name, { ...box, ...graded });
  const gauge = { x: box.x + PADDING, y: y + 5, width: GAUGE, height: form.ribbon - 10 };
  mark(canvas, 'gauge', name, { ...gauge, ...graded });
  mark(canvas, 'gauge-fill', name, { ...filled(gauge, grade), ...graded });
  const start = gauge.x + GAUGE + PADDING;
  const text = firstThatFits(
    [withPercentage(grade.label, percentage), ...shortened(grade.label)],
    box.x + box.width - 2 - start,
    form.text,
    true,
  );
  if (text !== null)
    write(canvas, { x: start, y: y + form.ribbon / 2 + form.text * 0.36, text, tone: 'strong', on: grade });
}

/** The worst grade still fills a quarter, so that an empty gauge never looks like a missing one. */
function filled(gauge: Box, { rank, steps }: { rank: number; steps: number }): Box {
  const level = steps < 2 ? 1 : (rank - 1) / (steps - 1);
  const height = (gauge.height - 2) * (0.25 + 0.75 * level);
  return { x: gauge.x + 1, y: gauge.y + gauge.height - 1 - height, width: Math.max(1, gauge.width - 2), height };
}

/** A grade's name, then its initials: "Requires improvement", "RI". */
export function shortened(label: string): string[] {
  const initials = label
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return [label, initials];
}

function drawGap(canvas: Canvas, lane: Lane, gap: Gap, y: number): void {
  const { form, place } = canvas;
  const [x, to] = [place(gap.from), place(gap.to)];
  const middle = y + form.ribbon / 2;
  const stop = `inspection:${gap.inspection}`;
  const found = gapLines(canvas, gap);
  const lines = found ?? [];
  // With one line of words the lane thins to a rule under them; two fill the lane.
  const rule = lines.length === 1 ? y + form.ribbon - 5 : middle;
  const line = {
    x: x + 1,
    y: lines.length === 2 ? y + form.ribbon + 3 : rule,
    width: Math.max(0, to - x - 2),
    height: 0,
  };
  mark(canvas, 'gap', `${gap.inspection}/${lane.id}`, { ...line, stop });
  const first = lines.length === 1 ? rule - 5 : middle - 2;
  for (const [index, text] of lines.entries()) {
    const words = write(canvas, { x: x + 4, y: first + index * leadingOf(form), text, tone: 'quiet' });
    mark(canvas, 'backing', `${gap.inspection}/${lane.id}/${index}`, { ...boxOf(words), stop });
  }
}

/** Gaps too narrow for their words have them below. @returns the y below the notes */
function noteGaps(canvas: Canvas, lane: Lane, end: string | null, bottom: number): number {
  const { form, left } = canvas;
  const wordless = lane.gaps.filter((gap) => !gapLines(canvas, gap) && upperFirst(gap.words) !== end);
  const notes = wordless.flatMap(({ from, to, words }) => {
    const text = `${yearOf(from)} to ${yearOf(to)}: ${words}`;
    return wrapAll(text, form.width - (form.beside ? left : 0), form.text);
  });
  writeLines(canvas, notes, { x: form.beside ? left : 0, y: bottom + form.text + 3, tone: 'quiet' });
  return notes.length === 0 ? bottom : bottom + notes.length * leadingOf(form) + 4;
}

function gapLines({ form, place }: Canvas, { from, to, words, short }: Gap): string[] | null {
  const room = place(to) - place(from) - 6;
  const two = leadingOf(form) * 2 <= form.ribbon + 2 ? 2 : 1;
  return wrap(words, room, form.text, 1) ?? wrap(words, room, form.text, two) ?? wrap(short, room, form.text, two);
}
