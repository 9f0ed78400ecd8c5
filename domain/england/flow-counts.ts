import { writeWhereFree } from '../drawing/canvas.ts';
import { numberInWords } from '../measures/words.ts';
import type { Paper, Shape } from './picture.ts';

/** Where along a band its number may stand, the middle first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];

/** A number on each band, those of the widest first, where no other band crosses if it can; one without a free place is left to the table. */
export function writeCounts(paper: Paper, links: readonly { shape: Shape; count: number }[]): void {
  const down = paper.form.text * 0.36;
  for (const { shape, count } of links.toSorted((a, b) => b.count - a.count)) {
    const alone = (along: number) => links.every((other) => other.shape === shape || apart(shape, other.shape, along));
    const places = [...ALONG.filter(alone), ...ALONG].map((along) => pointOn(shape, along));
    const words = { text: numberInWords(count), anchor: 'middle' as const, tone: 'strong' as const };
    writeWhereFree(
      paper,
      places.map(({ x, y }) => ({ ...words, x, y: y + down })),
    );
  }
}

/** All bands run between the same two edges, so at one part of their way they are one above the other. */
function apart(a: Shape, b: Shape, along: number): boolean {
  return Math.abs(pointOn(a, along).y - pointOn(b, along).y) >= (a.height + b.height) / 2 - 0.01;
}

/** The middle of a band at a part of its way, 0 to 1: on the curve that it is drawn with. */
function pointOn({ x, y, width, height, end }: Shape, along: number): { x: number; y: number } {
  const [start, finish] = [(1 - along) ** 3, along ** 3];
  const bend = 3 * along * (1 - along);
  const gone = bend * (1 - along) + start;
  const across = x * start + (x + width / 2) * bend + (x + width) * finish;
  return { x: across, y: y * gone + (end ?? y) * (1 - gone) + height / 2 };
}
