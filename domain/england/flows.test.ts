import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Transitions, transitionsOf } from '../measures/transitions.ts';
import { FOUR } from '../timeline/example.ts';
import { flowsOf } from './flows.ts';
import { layOutFlows } from './flows-layout.ts';
import { faultsOf } from './picture-faults.ts';

const YEAR = { from: '2025-11-24', asAt: '2026-11-24' };
const nowhere = { slug: 'nowhere', name: 'Nowhere' };
const FORMS = ['narrow', 'medium', 'wide'] as const;

/** Inspections told as "before given count", by the ranks of the grades, 1 the worst. */
function found(...steps: [before: number, given: number, count: number][]): Transitions {
  const said = (rank: number) => ({ grade: FOUR.grades[rank - 1] ?? null, covers: 'all' });
  return transitionsOf(
    steps.map(([before, given, count]) => ({
      region: nowhere,
      type: nowhere,
      before: said(before),
      after: said(given),
      count,
    })),
  );
}

const someFlows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 300 })), {
    minLength: 1,
    maxLength: 16,
  })
  .map((steps) => flowsOf(found(...steps), YEAR));

describe('from the grade before to the grade given', () => {
  it('states how many rose, stayed and fell as its title', () => {
    expect(flowsOf(found([2, 3, 9], [3, 3, 12], [4, 1, 3]), YEAR).title).toBe(
      'Of 24 repeat inspections in the year to 24 November 2026, 9 gave a better grade than before, 12 the same and 3 a worse one',
    );
    expect(flowsOf(found(), YEAR).title).toBe(
      'No inspection in the year to 24 November 2026 can be compared with the one before',
    );
  });
  it('has every grade that occurs, the best first, with how many had it before and after', () => {
    const { grades } = flowsOf(found([2, 3, 9], [3, 3, 12], [4, 1, 3]), YEAR);
    expect(grades.map(({ grade, before, given }) => [grade.label, before, given])).toEqual([
      ['Outstanding', 3, 0],
      ['Good', 12, 21],
      ['Requires improvement', 9, 0],
      ['Inadequate', 0, 3],
    ]);
  });
  it('says of each band what it is', () => {
    const { flows } = flowsOf(found([2, 3, 9], [3, 3, 12], [4, 1, 3]), YEAR);
    expect(flows.map(({ told, way }) => [told, way])).toEqual([
      ['3 went from outstanding to inadequate', 'down'],
      ['12 stayed good', 'same'],
      ['9 went from requires improvement to good', 'up'],
    ]);
  });
  it.each(FORMS)('in the %s form, gives bands that fill the grades they join, exactly and without overlap', (form) => {
    fc.assert(
      fc.property(someFlows, (flows) => {
        const { nodes, links } = layOutFlows(flows, form);
        for (const [index, node] of nodes.entries()) {
          const ends = links.flatMap(({ shape, source, target }) => [
            ...(source === index ? [{ top: shape.y, foot: shape.y + shape.height }] : []),
            ...(target === index ? [{ top: shape.end ?? 0, foot: (shape.end ?? 0) + shape.height }] : []),
          ]);
          const inOrder = ends.toSorted((a, b) => a.top - b.top);
          expect(inOrder[0]?.top).toBeCloseTo(node.y);
          expect(inOrder.at(-1)?.foot).toBeCloseTo(node.y + node.height);
          for (const [place, { top }] of inOrder.entries())
            if (place > 0) expect(top).toBeCloseTo(inOrder[place - 1]?.foot ?? 0);
        }
      }),
    );
  });
  it.each(FORMS)('in the %s form, draws a band as wide as its number, and rising where the grade rose', (form) => {
    fc.assert(
      fc.property(someFlows, (flows) => {
        const { links } = layOutFlows(flows, form);
        const perOne = links.map(({ shape, count }) => shape.height / count);
        for (const width of perOne) expect(width).toBeCloseTo(perOne[0] ?? 0);
        for (const { shape } of links) {
          const middles = [shape.y, shape.end ?? 0];
          if (shape.ground === 'up') expect(middles[1]).toBeLessThan(middles[0] ?? 0);
          if (shape.ground === 'down') expect(middles[1]).toBeGreaterThan(middles[0] ?? 0);
        }
      }),
    );
  });
  it.each(FORMS)('in the %s form, never lets words overlap or leave the picture', (form) => {
    fc.assert(
      fc.property(someFlows, (flows) => {
        expect(faultsOf(layOutFlows(flows, form))).toEqual([]);
      }),
    );
  });
  it('names both grades and numbers of every band that there is room for', () => {
    const { words } = layOutFlows(flowsOf(found([2, 3, 9], [3, 3, 12], [4, 1, 3]), YEAR), 'narrow');
    const texts = words.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['9', '12', '3', '21', 'Outstanding', 'Good', 'Inadequate']));
  });
});
