import { type Canvas, leadingOf, write, writeLines } from '../drawing/canvas.ts';
import { textWidth, wrapAll } from '../drawing/text-width.ts';
import type { ShareArea } from './shares-layout.ts';

const PADDING = 4;

/**
 * Names the bands that have ended inside of themselves, where they leave most room.
 * @returns ids of the bands that had room
 */
export function writeInside(canvas: Canvas, areas: readonly ShareArea[]): string[] {
  return areas.flatMap((area) => {
    const spot = area.endShare === null ? roomiest(canvas, area) : null;
    if (spot === null) return [];
    write(canvas, { ...spot, text: area.label, on: area.standing });
    return [area.id];
  });
}

/** Where the band's name begins, between the edges that it has along all of the name; null where it is nowhere thick enough. */
function roomiest({ form, right }: Canvas, { label, edges }: ShareArea): { x: number; y: number } | null {
  const width = textWidth(label, form.text) + 2 * PADDING;
  let room = form.text * 1.25;
  let spot: { x: number; y: number } | null = null;
  for (const { x } of edges) {
    if (x + width > right) break;
    const { top, base } = between(edges, x, x + width);
    if (base - top <= room) continue;
    room = base - top;
    spot = { x: x + PADDING, y: (top + base) / 2 + form.text * 0.35 };
  }
  return spot;
}

/** The room that a band leaves all the way from one place to another. */
function between(edges: ShareArea['edges'], from: number, to: number): { top: number; base: number } {
  const along = edges.filter(({ x }, index) => x < to && (edges[index + 1]?.x ?? x) > from);
  return { top: Math.max(...along.map(({ top }) => top)), base: Math.min(...along.map(({ base }) => base)) };
}

/**
 * Names under the picture the bands that are too thin for words.
 * @param y where the picture ends without them
 * @returns where it ends with them
 */
export function writeUnplaced(canvas: Canvas, labels: readonly string[], y: number): number {
  if (labels.length === 0) return y;
  const { form } = canvas;
  const lines = wrapAll(`Too thin for words: ${labels.join(', ').toLowerCase()}`, form.width, form.text);
  writeLines(canvas, lines, { x: 0, y: y + form.text, tone: 'quiet' });
  return y + lines.length * leadingOf(form) + PADDING;
}
