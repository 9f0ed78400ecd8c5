import { type Canvas, canvasFor, mark, shortDates, write } from '../drawing/canvas.ts';
import { type Box, type Drawing, FORMS, type Form, type FormName, type Standing } from '../drawing/drawing.ts';
import { AXIS_HEIGHT, drawYears } from '../drawing/years.ts';
import type { NoneReason } from '../standing.ts';
import { writeEndLabels } from './share-labels.ts';
import { writeInside, writeUnplaced } from './share-words.ts';
import { type Shares, shareInWords } from './shares.ts';

/** How a band looks: a grade by its place on its scale, each reason by a pattern of its own. */
export type Look = 'grade' | NoneReason;

/** One band of the picture. Its edges go in steps: each share holds until the next day. */
export interface ShareArea {
  id: string;
  label: string;
  look: Look;
  standing: Standing | null;
  /** For each day, from the first: where it is, and the band's upper and lower edge, in pixels. */
  edges: { x: number; top: number; base: number }[];
  /** The share on the last day in words; null where it is nothing. */
  endShare: string | null;
}

export interface SharesDrawing extends Drawing {
  /** From the bottom up. */
  areas: ShareArea[];
  /** Beside the names, under the picture, of bands without room for theirs. */
  swatches: Swatch[];
}

export interface Swatch extends Box {
  id: string;
  look: Look;
  standing: Standing | null;
}

/** `small` where the picture is one of several things on a page. */
export type Size = 'small' | 'full';

const HEIGHTS: Record<Size, Record<FormName, number>> = {
  small: { narrow: 170, medium: 180, wide: 200 },
  full: { narrow: 240, medium: 280, wide: 320 },
};
/** Room for the axis at the left, and for the bands' names at the right. */
const SIDES = {
  narrow: { left: 42, right: 104 },
  medium: { left: 45, right: 178 },
  wide: { left: 48, right: 210 },
} as const satisfies Record<FormName, Pick<Form, 'left' | 'right'>>;
const HEAD = 20;
const LEVELS = [0, 25, 50, 75, 100];

/** Places the shares in one of the forms: bands, axes and words, none on another. */
export function layOutShares(shares: Shares, name: FormName, size: Size): SharesDrawing {
  const form = { ...FORMS[name], ...SIDES[name] };
  const { days } = shares;
  const canvas = canvasFor(form, { from: days[0] ?? '', to: days.at(-1) ?? '', closed: false });
  const plot = { left: canvas.left, right: canvas.right, top: HEAD, bottom: HEAD + HEIGHTS[size][name] };
  const areas = areasOf(shares, canvas, plot);
  drawScale(canvas, plot);
  drawTime(canvas, plot, shares);
  const placed = new Set([...writeEndLabels(canvas, plot, areas), ...writeInside(canvas, areas)]);
  const unplaced = areas.filter(({ id }) => !placed.has(id));
  const { swatches, height } = writeUnplaced(canvas, unplaced, plot.bottom + AXIS_HEIGHT);
  addStops(canvas, plot, shares);
  return { form: name, width: form.width, height, plot, axis: canvas.axis, ...canvas.drawing, areas, swatches };
}

type Plot = Drawing['plot'];

function areasOf({ days, open, bands }: Shares, { place }: Canvas, { top, bottom }: Plot): ShareArea[] {
  const below = days.map(() => 0);
  const levelOf = (count: number, day: number) => bottom - (count / Math.max(1, open[day] ?? 0)) * (bottom - top);
  const last = days.length - 1;
  return bands.map((band) => {
    const edges = days.map((on, day) => {
      const base = below[day] ?? 0;
      below[day] = base + (band.counts[day] ?? 0);
      return { x: place(on), top: levelOf(below[day] ?? 0, day), base: levelOf(base, day) };
    });
    const count = band.counts[last] ?? 0;
    const endShare = count === 0 ? null : shareInWords(count, open[last] ?? 0);
    const { id, label, standing } = band;
    return { id: `share:${id}`, label, look: band.reason ?? 'grade', standing, edges, endShare };
  });
}

/** The share of councils, up the left. */
function drawScale(canvas: Canvas, { left, top, bottom }: Plot): void {
  for (const level of LEVELS) {
    const y = bottom - (level / 100) * (bottom - top);
    mark(canvas, 'level', String(level), { x: left - 4, y, width: 4, height: 0 });
    if (level % 50 !== 0) continue;
    // The lowest stands on the axis, clear of the first year.
    const baseline = level === 0 ? y : y + 4;
    write(canvas, { x: left - 7, y: baseline, text: `${level}%`, anchor: 'end', tone: 'quiet' });
  }
}

/** Years or months below, and the last day above its words. */
function drawTime(canvas: Canvas, { right, top, bottom }: Plot, { days }: Shares): void {
  drawYears(canvas, { top, bottom });
  const last = days.at(-1);
  if (last !== undefined) write(canvas, { x: right + 10, y: top - 8, text: shortDates(last)[0], tone: 'quiet' });
}

/** One stop for each day. */
function addStops(canvas: Canvas, { top }: Plot, { days }: Shares): void {
  for (const day of days)
    canvas.drawing.stops.push({ id: day, x: canvas.place(day), y: top, inspection: null, articles: [], linked: [] });
}
