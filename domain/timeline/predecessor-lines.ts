import { type Canvas, leadingOf, mark, writeLines, writeWhereFree } from '../drawing/canvas.ts';
import { wrapAll } from '../drawing/text-width.ts';
import { formatDate } from '../partial-date.ts';
import { daysBetween } from './days.ts';
import type { Lane, PredecessorNote, Span, Timeline } from './model.ts';
import { stepPieces, takeSteps } from './steps.ts';

type LevelY = (rank: number) => number;

const DOT = 8;
/** Between two lines at one level. */
const APART = 5;
const SAMPLE = 26;

/** The stop that pointing at a predecessor's line selects. */
export function predecessorStop(slug: string): string {
  return `predecessor:${slug}`;
}

/** Each predecessor's grades as a dashed line on the lane's levels; several run side by side, each with dashes of its own. */
export function drawPredecessors(canvas: Canvas, { predecessors }: Timeline, lane: Lane, levelY: LevelY): void {
  for (const { slug, spans } of lane.before) {
    const own = besideOthers(lane, slug, levelY);
    const pieces = stepPieces(canvas, spans, own);
    const dashes = predecessors.findIndex((note) => note.slug === slug);
    canvas.drawing.lines.push({ lane: `${lane.id}/${slug}`, dashes, pieces });
    takeSteps(canvas, pieces);
    for (const span of spans.filter(({ begun }) => !begun))
      drawReport(canvas, span, `${slug}/${span.inspection}/${lane.id}`, own(span.grade.rank), slug);
    stopAt(canvas, slug, spans, own);
  }
}

function besideOthers({ before }: Lane, slug: string, levelY: LevelY): LevelY {
  const index = before.findIndex((line) => line.slug === slug);
  const aside = (index - (before.length - 1) / 2) * APART;
  return (rank) => levelY(rank) + aside;
}

function drawReport(canvas: Canvas, { from }: Span, name: string, y: number, slug: string): void {
  const dot = { x: canvas.place(from) - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
  mark(canvas, 'predecessor-point', name, { ...dot, stop: predecessorStop(slug) });
  canvas.taken.push(dot);
}

/** One stop for the whole line, at its last grade. A line on a second scale is told by the same words. */
function stopAt({ drawing, place }: Canvas, slug: string, spans: readonly Span[], levelY: LevelY): void {
  const last = spans.at(-1);
  const id = predecessorStop(slug);
  if (last === undefined || drawing.stops.some((stop) => stop.id === id)) return;
  drawing.stops.push({
    id,
    x: place(last.from),
    y: levelY(last.grade.rank),
    inspection: null,
    articles: [],
    linked: [],
  });
}

/**
 * Whose the dashed lines are: a single one is named on the spot where there is room; several, or one without room, below the
 * lane, each beside a sample of its dashes. @returns the y below the names
 */
export function namePredecessors(
  canvas: Canvas,
  { predecessors }: Timeline,
  lane: Lane,
  { levelY, bottom }: { levelY: LevelY; bottom: number },
): number {
  const notes = predecessors.filter(({ slug }) => lane.before.some((line) => line.slug === slug));
  const [only, ...others] = notes;
  if (only === undefined) return bottom;
  const spans = lane.before.flatMap((line) => line.spans);
  if (others.length === 0 && nameOnTheSpot(canvas, only, spans, levelY)) return bottom;
  let y = bottom + 6;
  for (const note of notes) y = nameBelow(canvas, note, { lane, dashes: predecessors.indexOf(note), top: y });
  return y;
}

/** Above or below its longest grades, in full or with a shorter date. */
function nameOnTheSpot(canvas: Canvas, note: PredecessorNote, spans: readonly Span[], levelY: LevelY): boolean {
  const longest = spans.toSorted((a, b) => daysBetween(b.from, b.to) - daysBetween(a.from, a.to));
  const texts = [note.label, note.label.replace(formatDate(note.until), note.until.slice(0, 4))];
  return writeWhereFree(
    canvas,
    texts.flatMap((text) =>
      longest.flatMap(({ from, grade }) => {
        const [x, y] = [canvas.place(from) + DOT, levelY(grade.rank)];
        return [y - 6, y + canvas.form.text + 4].map((at) => ({ x, y: at, text, tone: 'quiet' as const }));
      }),
    ),
  );
}

function nameBelow(
  canvas: Canvas,
  { slug, label }: PredecessorNote,
  { lane, dashes, top }: { lane: Lane; dashes: number; top: number },
): number {
  const { form, left, right, drawing } = canvas;
  const first = top + form.text;
  const middle = first - form.text * 0.36;
  const sample = [left, left + SAMPLE].map((x) => ({ x, y: middle }));
  drawing.lines.push({ lane: `${lane.id}/${slug}/sample`, dashes, pieces: [sample] });
  const lines = wrapAll(label, right - left - SAMPLE - 6, form.text);
  writeLines(canvas, lines, { x: left + SAMPLE + 6, y: first, tone: 'quiet' });
  return top + lines.length * leadingOf(form) + 3;
}
