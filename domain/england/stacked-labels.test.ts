import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../drawing/text-width.ts';
import { linesOf, stackLabels, type Wanted } from './stacked-labels.ts';

const ROOM = { left: 20, right: 288, size: 11, bold: false, lines: 3 };

const someLabels = fc
  .array(fc.tuple(fc.integer({ min: 20, max: 280 }), fc.integer({ min: 0, max: 8 })), { maxLength: 14 })
  .map((spans) =>
    spans.map(
      ([from, width], index): Wanted => ({
        id: String(index),
        from,
        to: from + width,
        texts: [`no report for ${40 + index} days`, `${40 + index}`],
      }),
    ),
  );

describe('labels above what they name', () => {
  it('are all there, within the room, and none lies on another', () => {
    fc.assert(
      fc.property(someLabels, (wanted) => {
        const labels = stackLabels(wanted, ROOM).map((label) => ({
          ...label,
          right: label.x + textWidth(label.text, 11),
        }));
        expect(labels.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        for (const one of labels) {
          expect(one.x).toBeGreaterThanOrEqual(ROOM.left);
          expect(one.right).toBeLessThanOrEqual(ROOM.right + 0.01);
          for (const other of labels)
            if (other !== one && other.line === one.line)
              expect(one.right <= other.x || other.right <= one.x).toBe(true);
        }
      }),
    );
  });
  it('stand over their own on one line where there is room', () => {
    const labels = stackLabels(
      [
        { id: 'a', from: 60, to: 60, texts: ['Good'] },
        { id: 'b', from: 200, to: 200, texts: ['Inadequate'] },
      ],
      ROOM,
    );
    expect(linesOf(labels)).toBe(1);
    for (const { text, x, id } of labels) expect(x + textWidth(text, 11) / 2).toBeCloseTo(id === 'a' ? 60 : 200);
  });
  it('rise above each other at the edge, and none lies on what leads down from another', () => {
    const at = [118, 190, 245, 268, 282];
    const names = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'No overall grade'];
    const labels = stackLabels(
      at.map((x, index) => ({ id: String(index), from: x, to: x, texts: [names[index] ?? ''] })),
      { ...ROOM, left: 0, lines: 1 },
    );
    for (const { x, text, line } of labels) {
      const leaders = labels.filter((other) => other.line > line).map(({ id }) => at[Number(id)] ?? 0);
      for (const leader of leaders) expect(leader < x || leader > x + textWidth(text, 11)).toBe(true);
    }
  });
});
