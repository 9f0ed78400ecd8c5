import { deliveryInWords } from '../delivery-words.ts';
import { type Canvas, leadingOf, mark, write, writeLines } from '../drawing/canvas.ts';
import { firstThatFits, wrapAll } from '../drawing/text-width.ts';
import type { CouncilHistory } from '../history.ts';
import { type Day, earliest, latest } from '../partial-date.ts';
import { earlierOf } from './days.ts';
import type { DeliveryYears } from './model.ts';

const BAND_HEIGHT = 20;

/**
 * Who ran the services for the council. A band only where both ends are known: an end that isn't held may have passed long ago.
 * @param end the last day that is drawn
 */
export function deliveriesOf({ deliveries }: Pick<CouncilHistory, 'deliveries'>, end: Day): DeliveryYears[] {
  return deliveries
    .filter(({ from }) => from === null || earliest(from) <= end)
    .map((span) => {
      const { name, from, until } = span;
      const known = from !== null && until !== null;
      const band = known ? { from: earliest(from), to: earlierOf(latest(until), end) } : null;
      return { name, band, words: deliveryInWords(span) };
    });
}

/** A band for each whose years are known, and words for the others. @returns the y below them */
export function drawDeliveries(canvas: Canvas, deliveries: readonly DeliveryYears[], top: number): number {
  if (deliveries.length === 0) return top;
  const { form, left } = canvas;
  const first = top + 14;
  if (form.beside) write(canvas, { x: left - 10, y: first, text: 'Services run by', anchor: 'end', tone: 'quiet' });
  else write(canvas, { x: 0, y: first, text: 'Services run by', tone: 'quiet' });
  let y = form.beside ? top : top + leadingOf(form) + 2;
  for (const delivery of deliveries) y = drawDelivery(canvas, delivery, y);
  return y + 4;
}

function drawDelivery(canvas: Canvas, { name, band, words }: DeliveryYears, top: number): number {
  const { form, place, left } = canvas;
  const [x, to] = band === null ? [0, 0] : [place(band.from), place(band.to)];
  if (band !== null) mark(canvas, 'delivery', name, { x, y: top, width: to - x, height: BAND_HEIGHT });
  const inside = firstThatFits([words, name], to - x - 8, form.text);
  if (inside !== null) {
    write(canvas, { x: (x + to) / 2, y: top + 14, text: inside, anchor: 'middle' });
    return top + BAND_HEIGHT + 2;
  }
  const start = form.beside ? left : 0;
  const y = band === null ? top : top + BAND_HEIGHT + 2;
  const lines = wrapAll(words, form.width - start, form.text);
  writeLines(canvas, lines, { x: start, y: y + 14, tone: 'plain' });
  return y + lines.length * leadingOf(form) + 6;
}
