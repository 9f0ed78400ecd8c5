import { type Canvas, leadingOf, write, writeLines } from '../drawing/canvas.ts';
import { textWidth, wrapAll } from '../drawing/text-width.ts';
import type { ShareArea, Swatch } from './shares-layout.ts';

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

const SWATCH = 12;
const SPACE = 16;

/**
 * Names under the picture the bands without room for theirs, each beside a swatch of it.
 * @param y where the picture ends without them
 * @returns the swatches, and where it ends with them
 */
export function writeUnplaced(
  canvas: Canvas,
  areas: readonly ShareArea[],
  y: number,
): { swatches: Swatch[]; height: number } {
  const { form } = canvas;
  const [indent, row] = [SWATCH + PADDING + 1, Math.max(SWATCH, leadingOf(form)) + PADDING];
  const swatches: Swatch[] = [];
  let [x, top] = [0, y];
  for (const { id, label, look, standing } of areas) {
    const lines = wrapAll(label, form.width - indent, form.text);
    const width = indent + Math.max(...lines.map((line) => textWidth(line, form.text)));
    if (x > 0 && x + width > form.width) [x, top] = [0, top + row];
    swatches.push({ id: `swatch:${id}`, look, standing, x: x + 1, y: top + 1, width: SWATCH, height: SWATCH });
    writeLines(canvas, lines, { x: x + indent, y: top + form.text, tone: 'quiet' });
    x += width + SPACE;
    top += (lines.length - 1) * leadingOf(form);
  }
  return { swatches, height: areas.length === 0 ? y : top + row };
}
