import { describe, expect, it } from 'vitest';
import { boxOf, overlap } from '../drawing/canvas.ts';
import { DAYS, graded, SHARES, shared, ungraded } from './example.ts';
import type { Shares } from './shares.ts';
import { layOutShares } from './shares-layout.ts';

const FORMS = ['narrow', 'medium', 'wide'] as const;
const SIZES = ['small', 'full'] as const;

/** Thin bands at the end, and one that was always thin. */
const CROWDED: Shares = shared(DAYS, [
  ...[1, 2, 3, 4].map((rank) => graded(rank, 0, 5, rank === 3 ? 150 : 1)),
  ungraded('no-overall', 0, 5, 1),
  ungraded('area-not-in-framework', 0, 5, 1),
  ungraded('not-judged', 0, 5, 1),
  ungraded('not-published', 0, 5, 1),
  ungraded('predecessor-only', 1, 2, 1),
  ungraded('none-in-record', 0, 1, 40),
]);
const EMPTY = shared(DAYS, []);
const SHORT = shared(['2025-03-30', '2025-03-31'], [graded(3, 0, 2, 5)]);

/** Months begin on its axis, and no year does. */
const MONTHS = shared(['2024-03-31', '2024-06-30', '2024-09-30', '2024-10-31'], [graded(3, 0, 4, 5)]);

const cases = FORMS.flatMap((form) =>
  SIZES.flatMap((size) =>
    Object.entries({ SHARES, CROWDED, EMPTY, SHORT, MONTHS }).map(([name, shares]) => ({ form, size, name, shares })),
  ),
);

describe.each(cases)('the picture of $name, $form and $size', ({ form, size, shares }) => {
  const drawing = layOutShares(shares, form, size);

  it('has no words on others, none cut off, and none below 11 pixels', () => {
    // A line is as high as its leading: those of one name stand that close.
    const boxes = drawing.words.map((words) => ({ ...boxOf(words), height: words.size + 1 }));
    for (const [index, box] of boxes.entries()) {
      const others = boxes.slice(index + 1).filter((other) => overlap(box, other));
      expect(others, JSON.stringify(drawing.words[index])).toEqual([]);
      expect(box.x, JSON.stringify(drawing.words[index])).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, JSON.stringify(drawing.words[index])).toBeLessThanOrEqual(drawing.width);
      expect(box.y + box.height, JSON.stringify(drawing.words[index])).toBeLessThanOrEqual(drawing.height);
    }
    expect(Math.min(...drawing.words.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });
  it('stacks each band on the one below, up to all of the councils', () => {
    const { top, bottom } = drawing.plot;
    for (const day of shares.days.keys()) {
      const edges = drawing.areas.map(({ edges }) => edges[day]);
      for (const [index, edge] of edges.entries()) expect(edge?.base).toBe(edges[index - 1]?.top ?? bottom);
      if (edges.length > 0) expect(edges.at(-1)?.top).toBeCloseTo(top);
    }
  });
  it('names every band in words', () => {
    const words = drawing.words.map(({ text }) => text.toLowerCase()).join(' ');
    for (const { label } of shares.bands) expect(words).toContain(label.toLowerCase());
  });
  it('shows beside each name under it how its band looks', () => {
    const unplaced = drawing.words.filter(({ y, x }) => x > 0 && y > drawing.plot.bottom + 20);
    expect(drawing.swatches.length).toBe(unplaced.length);
    for (const { x, width } of drawing.swatches) expect(x + width).toBeLessThan(drawing.width);
  });
  it('can be walked day by day', () => {
    expect(drawing.stops.map(({ id }) => id)).toEqual(shares.days);
  });
});

describe('the bands', () => {
  it('that have ended are named inside, where they leave most room', () => {
    const { words, plot } = layOutShares(SHARES, 'wide', 'full');
    const inside = words.find(({ text }) => text === 'None in record');
    expect(inside?.x).toBeLessThan(plot.right);
    expect(inside?.y).toBeLessThan((plot.top + plot.bottom) / 2 + plot.top);
    expect(words.some(({ text }) => text === 'Good 44%')).toBe(true);
  });
  it('have their share beside their end, with a line to it', () => {
    const { marks, plot } = layOutShares(CROWDED, 'narrow', 'small');
    const leaders = marks.filter(({ kind }) => kind === 'leader');
    expect(leaders.length).toBeGreaterThan(3);
    for (const { x } of leaders) expect(x).toBe(plot.right + 1);
  });
});
