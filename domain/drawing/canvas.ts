import { type Day, formatDate, type PartialDate, precisionOf } from '../partial-date.ts';
import { toMs } from '../timeline/days.ts';
import type { Axis, Box, Drawing, Form, Mark, MarkKind, Standing, Words } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** What words are placed on: between its sides, and on no place that is taken. */
export interface Sheet {
  form: Form;
  left: number;
  right: number;
  drawing: Pick<Drawing, 'words'>;
  taken: Box[];
}

/** What a timeline is laid out on: collects marks and words, and knows which places are taken. */
export interface Canvas extends Sheet {
  axis: Axis;
  place: (day: Day) => number;
  drawing: Pick<Drawing, 'marks' | 'words' | 'lines' | 'stops'>;
  /** What the days of fieldwork and publication run through. */
  rows: Row[];
}

export interface Row {
  top: number;
  bottom: number;
}

export function canvasFor(form: Form, axis: Axis): Canvas {
  const [left, right] = [form.left, form.width - form.right];
  const [from, to] = [toMs(axis.from), toMs(axis.to)];
  const place = (day: Day) => left + ((toMs(day) - from) / (to - from)) * (right - left);
  return {
    form,
    axis,
    left,
    right,
    place,
    drawing: { marks: [], words: [], lines: [], stops: [] },
    taken: [],
    rows: [],
  };
}

/** The day at a place in a drawing, in pixels from its left; the opposite of `Canvas.place`. */
export function dayAtPlace({ plot, axis }: Pick<Drawing, 'plot' | 'axis'>, x: number): Day {
  const [from, to] = [toMs(axis.from), toMs(axis.to)];
  const at = from + ((x - plot.left) / (plot.right - plot.left)) * (to - from);
  return new Date(at).toISOString().slice(0, 10);
}

type MarkParts = Box & { standing?: Standing; stop?: string };

export function mark(canvas: Canvas, kind: MarkKind, name: string, { standing, stop, ...box }: MarkParts): Mark {
  const drawn = { ...box, id: `${kind}:${name}`, kind, standing: standing ?? null, stop: stop ?? null };
  canvas.drawing.marks.push(drawn);
  return drawn;
}

export type WordParts = Pick<Words, 'x' | 'y' | 'text'> & Partial<Words>;

export function write(canvas: Sheet, parts: WordParts): Words {
  const words: Words = { size: canvas.form.text, anchor: 'start', tone: 'plain', on: null, ...parts };
  canvas.drawing.words.push(words);
  canvas.taken.push(boxOf(words));
  return words;
}

/** Lines under each other, the first at `y`. */
export function writeLines(canvas: Sheet, lines: string[], parts: Omit<WordParts, 'text'>): void {
  const leading = leadingOf(canvas.form);
  for (const [index, text] of lines.entries()) write(canvas, { ...parts, text, y: parts.y + index * leading });
}

export function leadingOf({ text }: Form): number {
  return text + 1;
}

export function boxOf({ x, y, text, size, anchor, tone }: Words): Box {
  const width = textWidth(text, size, tone === 'strong');
  const start = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: start, y: y - size, width, height: size * 1.25 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Writes the first of the candidates that lies within the plot and on nothing else; none where none does. */
export function writeWhereFree(canvas: Sheet, candidates: WordParts[]): boolean {
  const free = candidates.find((parts) => isFree(canvas, parts));
  if (free) write(canvas, free);
  return free !== undefined;
}

function isFree({ form, left, right, taken }: Sheet, parts: WordParts): boolean {
  const box = boxOf({ size: form.text, anchor: 'start', tone: 'plain', on: null, ...parts });
  return box.x >= left && box.x + box.width <= right && !taken.some((other) => overlap(box, other));
}

/** "26 Jan 2023", "Jan 2023" or "2023": as far as it is known, the longest first, then what of it may be left out. */
export function shortDates(date: PartialDate): [string, ...string[]] {
  const year = date.slice(0, 4);
  if (precisionOf(date) === 'year') return [year];
  const [month = '', day] = formatDate(date).split(' ').slice(0, -1).reverse();
  const short = `${month.slice(0, 3)} ${year}`;
  return day === undefined ? [short, year] : [`${day} ${short}`, short, year];
}
