import { canvasFor } from '../drawing/canvas.ts';
import { DEPTHS, type Drawing, FORMS, type FormName } from '../drawing/drawing.ts';
import { AXIS_HEIGHT, drawYears } from '../drawing/years.ts';
import { drawVisits } from './rails.ts';
import { drawRibbon } from './ribbons.ts';
import type { Strip } from './strip.ts';

/** The strip laid out for one form: each regime's ribbons with its ticks under them, then the years. Nothing in it is pointed at. */
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
  const marks = canvas.drawing.marks.map((mark) => ({ ...mark, stop: null }));
  return {
    form: name,
    width: form.width,
    height: Math.ceil(y + 4 + AXIS_HEIGHT),
    plot: { left: canvas.left, right: canvas.right, top: 0, bottom: y + 4 },
    axis,
    ...canvas.drawing,
    stops: [],
    marks: marks.sort((a, b) => DEPTHS.indexOf(a.kind) - DEPTHS.indexOf(b.kind)),
  };
}
