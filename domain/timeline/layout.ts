import { type Canvas, canvasFor, mark, write } from '../drawing/canvas.ts';
import { DEPTHS, type Drawing, FORMS, type FormName } from '../drawing/drawing.ts';
import { firstThatFits } from '../drawing/text-width.ts';
import { AXIS_HEIGHT, drawYears } from '../drawing/years.ts';
import { drawDeliveries } from './deliveries.ts';
import { drawHeadline } from './headline.ts';
import type { Timeline } from './model.ts';
import { drawReports } from './points.ts';
import { drawNews, drawVisits } from './rails.ts';
import { drawRibbon } from './ribbons.ts';
import { drawUprights } from './uprights.ts';

const BAND_HEIGHT = 20;
const VISITS = { id: 'visits', name: 'Visits without grades' };

/** The timeline laid out for one form: from top to bottom frameworks, headline, areas, visits, news, years. */
export function layOut(timeline: Timeline, name: FormName): Drawing {
  const form = FORMS[name];
  const canvas = canvasFor(form, timeline.axis);
  const top = drawDeliveries(canvas, timeline.deliveries, drawBands(canvas, timeline));
  let y = timeline.lanes.some(({ headline }) => headline) ? top : drawReports(canvas, timeline, top);
  for (const lane of timeline.lanes) {
    y = lane.headline ? drawHeadline(canvas, timeline, lane, y) : drawRibbon(canvas, lane, y);
  }
  drawUprights(canvas, timeline, canvas.form.beside ? [{ top, bottom: y }] : canvas.rows);
  y = drawNews(canvas, timeline, drawVisits(canvas, VISITS, timeline.visits, y));
  drawYears(canvas, { top, bottom: y + 4 });
  linkStops(canvas, timeline);
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

/** An inspection and its coverage belong to each other, either way round. */
function linkStops({ drawing: { stops } }: Canvas, { news }: Timeline): void {
  for (const marker of stops.filter(({ articles }) => articles.length > 0)) {
    const reported = new Set(
      news.filter(({ article }) => marker.articles.includes(article)).flatMap(({ inspections }) => inspections),
    );
    for (const event of stops.filter(
      ({ articles, inspection }) => articles.length === 0 && inspection !== null && reported.has(inspection),
    )) {
      marker.linked.push(event.id);
      event.linked.push(marker.id);
    }
  }
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
