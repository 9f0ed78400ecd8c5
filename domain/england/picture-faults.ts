import { boxOf, overlap } from '../drawing/canvas.ts';
import type { Picture } from './picture.ts';

/** What is wrong with a picture, in words: words that overlap or leave it, ids that occur twice. Empty where nothing is. */
export function faultsOf({ words, shapes, width, height }: Picture): string[] {
  const boxes = words.map((one) => ({ text: one.text, ...boxOf(one) }));
  const ids = shapes.map(({ id }) => id);
  return [
    ...boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(box, other) ? [`“${box.text}” lies on “${other.text}”`] : [])),
    ),
    ...boxes.flatMap((box) =>
      box.x < -0.01 || box.x + box.width > width + 0.01 || box.y < -4 || box.y + box.height > height + 6
        ? [`“${box.text}” leaves the picture`]
        : [],
    ),
    ...words.flatMap(({ text, size }) => (size < 11 ? [`“${text}” is too small`] : [])),
    ...ids.flatMap((id, index) => (ids.indexOf(id) < index ? [`${id} is there twice`] : [])),
  ];
}
