import { yearsOn } from './axis.ts';
import { type Canvas, canvasFor, mark, write } from './canvas.ts';
import { DEPTHS, type Drawing, FORMS, type FormName } from './drawing.ts';
import { drawHeadline } from './headline.ts';
import type { Timeline } from './model.ts';
import { drawReports } from './points.ts';
import { drawNews, drawVisits } from './rails.ts';
import { drawRibbon } from './ribbons.ts';
import { firstThatFits, textWidth } from './text-width.ts';
import { drawUprights } from './uprights.ts';

const BAND_HEIGHT = 20;
/** Room for the years. */
export const AXIS_HEIGHT = 24;
const VISITS = { id: 'visits', name: 'Visits without grades' };

/** The timeline laid out for one form: from top to bottom frameworks, headline, areas, visits, news, years. */
export function layOut(timeline: Timeline, name: FormName): Drawing {
  const form = FORMS[name];
  const canvas = canvasFor(form, timeline.axis);
  const top = drawBands(canvas, timeline);
  let y = timeline.lanes.some(({ headline }) => headline) ? top : drawReports(canvas, timeline, top);
  for (const lane of timeline.lanes) {
    y = lane.headline ? drawHeadline(canvas, timeline, lane, y) : drawRibbon(canvas, lane, y);
  }
  drawUprights(canvas, timeline, canvas.form.beside ? [{ top, bottom: y }] : canvas.rows);
  y = drawNews(canvas, timeline, drawVisits(canvas, VISITS, timeline.visits, y));
  drawYears(canvas, { top, bottom: y + 4 });
  canvas.drawing.stops.sort((a, b) => a.x - b.x || a.id.localeCompare(b.id));
  canvas.drawing.marks.sort((a, b) => DEPTHS.indexOf(a.kind) - DEPTHS.indexOf(b.kind));
  return {
    form: name,
    width: form.width,
    height: Math.ceil(y + 4 + AXIS_HEIGHT),
    plot: { left: canvas.left, right: canvas.right, top, bottom: y + 4 },
    axis: timeline.axis,
    ...canvas.drawing,
  };
}

function drawBands(canvas: Canvas, { bands }: Timeline): number {
  const { form, place } = canvas;
  if (bands.length === 0) return 0;
  write(canvas, beside(canvas, 'Judged under', 14));
  for (const band of bands) {
    const [x, to] = [place(band.from), place(band.to)];
    mark(canvas, 'band', band.version, { x, y: 0, width: to - x, height: BAND_HEIGHT });
    const text = firstThatFits([band.label, band.short], to - x - 8, form.text);
    if (text !== null) write(canvas, { x: (x + to) / 2, y: 14, text, anchor: 'middle' });
  }
  return BAND_HEIGHT + 4;
}

/** The name of a row, in the left margin: right-aligned beside the lanes, else at the edge. */
function beside({ form, left }: Canvas, text: string, y: number) {
  return form.beside
    ? ({ x: left - 10, y, text, anchor: 'end', tone: 'quiet' } as const)
    : ({ x: 0, y, text, tone: 'quiet' } as const);
}

/** The years under a picture, with their lines through it. */
export function drawYears(canvas: Canvas, { top, bottom }: { top: number; bottom: number }): void {
  const { form, place, right, left, axis } = canvas;
  const years = yearsOn(axis);
  const room = textWidth('2026', form.text) + 8;
  const perYear = (right - left) / Math.max(1, years.length);
  const every = [1, 2, 5, 10].find((step) => step * perYear >= room) ?? 20;
  mark(canvas, 'axis', 'time', { x: left, y: bottom, width: right - left, height: 0 });
  for (const { year, at } of years) {
    const x = place(at);
    mark(canvas, 'year', String(year), { x, y: top, width: 0, height: bottom - top + 4 });
    const clipped = x + room / 2 > form.width;
    if ((year - (years[0]?.year ?? 0)) % every === 0 && !clipped) {
      write(canvas, { x, y: bottom + 17, text: String(year), anchor: 'middle' });
    }
  }
}
