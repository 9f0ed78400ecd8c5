import { type Canvas, canvasFor } from '../drawing/canvas.ts';
import { DEPTHS, type Drawing, FORMS, type FormName } from '../drawing/drawing.ts';
import { AXIS_HEIGHT, drawYears } from '../drawing/years.ts';
import { drawVisits } from './rails.ts';
import { drawRibbon } from './ribbons.ts';
import type { Strip } from './strip.ts';

/** The strip laid out for one form: each regime's ribbons with its ticks under them, then the years. Each event is a stop: a grade at its start. */
export function layOutStrip({ regimes, axis }: Strip, name: FormName): Drawing {
  const form = FORMS[name];
  const canvas = canvasFor(form, axis);
  let y = 0;
  for (const { slug, name: regime, lanes, ticks } of regimes) {
    for (const lane of lanes) y = drawRibbon(canvas, { ...lane, headline: false }, y);
    const rail = { id: slug, name: lanes.length === 0 ? regime : 'Without grades' };
    y = drawVisits(canvas, rail, ticks, y) + (ticks.length > 0 && !form.beside ? 4 : 0);
  }
  drawYears(canvas, { top: 0, bottom: y + 4 });
  const { drawing } = canvas;
  stopAtGrades(canvas);
  drawing.stops.sort((a, b) => a.x - b.x || a.id.localeCompare(b.id));
  return {
    form: name,
    width: form.width,
    height: Math.ceil(y + 4 + AXIS_HEIGHT),
    plot: { left: canvas.left, right: canvas.right, top: 0, bottom: y + 4 },
    axis,
    ...drawing,
    marks: drawing.marks.sort((a, b) => DEPTHS.indexOf(a.kind) - DEPTHS.indexOf(b.kind)),
  };
}

/** Ticks have their stops already. */
function stopAtGrades({ drawing: { marks, stops } }: Canvas): void {
  for (const { stop, x, y, height } of marks) {
    if (stop === null || stops.some(({ id }) => id === stop)) continue;
    const inspection = stop.replace(/^inspection:/, '');
    stops.push({ id: stop, x, y: y + height / 2, inspection, articles: [], linked: [] });
  }
}
