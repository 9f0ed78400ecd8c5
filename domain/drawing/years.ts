import type { Day } from '../partial-date.ts';
import { yearOf } from '../timeline/days.ts';
import { type Canvas, mark, write } from './canvas.ts';
import type { Axis } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** Room for the years. */
export const AXIS_HEIGHT = 24;

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

/** First days of the years on the axis. */
export function yearsOn({ from, to }: Axis): { year: number; at: Day }[] {
  const first = from.endsWith('-01-01') ? yearOf(from) : yearOf(from) + 1;
  return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, at: `${year}-01-01` };
  });
}
