import { type Day, formatMonth, MONTHS } from '../partial-date.ts';
import { yearOf } from '../timeline/days.ts';
import { type Canvas, mark, shortDates, write } from './canvas.ts';
import type { Axis } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** Room for the years. */
export const AXIS_HEIGHT = 24;

/** How many months lie between two words of an axis, the closest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240] as const;

/** The years under a picture, with their lines through it; of a part of a few years, months too. */
export function drawYears(canvas: Canvas, { top, bottom }: { top: number; bottom: number }): void {
  const { form, place, right, left, axis } = canvas;
  const room = textWidth('2026', form.text) + 8;
  const months = monthsOn(axis);
  const perMonth = (right - left) / Math.max(1, months.length);
  const step = STEPS.find((every) => every * perMonth >= room) ?? 240;
  mark(canvas, 'axis', 'time', { x: left, y: bottom, width: right - left, height: 0 });
  const lined = months.filter(({ month }) => month % Math.min(step, 12) === 0);
  for (const { at } of lined) {
    mark(canvas, 'year', at.slice(0, 7), { x: place(at), y: top, width: 0, height: bottom - top + 4 });
  }
  // Every so many years are counted from the first of the axis, so that it always has its word.
  const [first] = lined;
  const since = first === undefined ? 0 : monthCount(first.at);
  const named = lined.filter(({ at }) => step < 12 || (monthCount(at) - since) % step === 0);
  for (const [index, { at, month }] of named.entries()) {
    const text = index === 0 ? firstWord(at, step * perMonth, form.text) : wordOf(at, month);
    const x = place(at);
    if (x + textWidth(text, form.text) / 2 <= form.width) write(canvas, { x, y: bottom + 17, text, anchor: 'middle' });
  }
  // An axis of a few days, on which no month begins.
  if (named.length === 0) write(canvas, { x: left, y: bottom + 17, text: shortDates(axis.from)[0] });
}

/** The first month carries its year where there is room, since no January before it does. */
function firstWord(at: Day, room: number, size: number): string {
  const month = Number(at.slice(5, 7)) - 1;
  const whole = formatMonth(at);
  const short = `${whole.slice(0, 3)} ${yearOf(at)}`;
  if (month === 0) return String(yearOf(at));
  return textWidth(short, size) + 8 <= room * 1.4 ? short : wordOf(at, month);
}

function wordOf(at: Day, month: number): string {
  return month === 0 ? String(yearOf(at)) : (MONTHS[month]?.slice(0, 3) ?? '');
}

function monthCount(at: Day): number {
  return yearOf(at) * 12 + Number(at.slice(5, 7)) - 1;
}

/** First days of the months on the axis; `month` counts from 0. */
function monthsOn({ from, to }: Axis): { at: Day; month: number }[] {
  const [start, end] = [monthCount(from), monthCount(to)];
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const [year, month] = [Math.floor((start + index) / 12), (start + index) % 12];
    return { at: `${year}-${String(month + 1).padStart(2, '0')}-01`, month };
  }).filter(({ at }) => at >= from);
}
