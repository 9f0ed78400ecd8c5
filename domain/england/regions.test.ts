import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedCount } from '../measures/counts.ts';
import { FOUR } from '../timeline/example.ts';
import { faultsOf } from './picture-faults.ts';
import { type RegionsAsked, sideBySide } from './regions.ts';
import { layOutRegions } from './regions-layout.ts';

const type = { slug: 'county', name: 'County' };
const ASKED: RegionsAsked = { by: 'region', order: 'share', asAt: '2026-11-24', whole: 'England' };
const FORMS = ['narrow', 'medium', 'wide'] as const;
const REASONS = ['no-overall', 'none-in-record', 'not-published', 'predecessor-only', 'area-not-in-framework'];

/** Councils of a region at a grade by its rank, or without one for a reason. */
function councils(region: string, rating: number | string, count: number): PlacedCount {
  const grade = typeof rating === 'number' ? FOUR.grades[rating - 1] : undefined;
  const { scale, slug, label, rank, steps } = grade ?? {
    scale: null,
    slug: String(rating),
    label: null,
    rank: null,
    steps: null,
  };
  return { region: { slug: region, name: region }, type, rating: slug, scale, label, rank, steps, count };
}

const NORTH_AND_SOUTH = [
  councils('North', 3, 3),
  councils('North', 1, 1),
  councils('South', 4, 1),
  councils('South', 2, 4),
  councils('East', 3, 1),
  councils('East', 'no-overall', 1),
];

const someCounts = fc.array(
  fc
    .tuple(
      fc.constantFrom('London', 'North East', 'Yorkshire and the Humber', 'East of England', 'South West'),
      fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...REASONS)),
      fc.integer({ min: 1, max: 60 }),
    )
    .map(([region, rating, count]) => councils(region, rating, count)),
  { minLength: 1, maxLength: 30 },
);

describe('regions side by side', () => {
  it('name the region with the largest share of good or outstanding councils, and the one with the smallest', () => {
    expect(sideBySide(NORTH_AND_SOUTH, ASKED).title).toBe(
      'North had the largest share of councils good or outstanding on 24 November 2026, 3 of 4; South the smallest, 1 of 5',
    );
    expect(sideBySide([councils('North', 3, 3), councils('North', 1, 1)], ASKED).title).toBe(
      'North: 3 of 4 good on 24 November 2026',
    );
    expect(sideBySide([councils('North', 3, 1), councils('South', 3, 2)], ASKED).title).toBe(
      'In each of these, the same share of councils was good on 24 November 2026',
    );
    expect(sideBySide([councils('North', 1, 3), councils('South', 'no-overall', 2)], ASKED).title).toBe(
      'None of 5 councils held a grade in the better half of its scale on 24 November 2026',
    );
    expect(sideBySide([], ASKED).title).toBe('None of these councils was open on 24 November 2026');
  });
  it('stand in order of that share, or of their names, below England', () => {
    const names = (order: RegionsAsked['order']) =>
      sideBySide(NORTH_AND_SOUTH, { ...ASKED, order }).bars.map(({ name }) => name);
    expect(names('share')).toEqual(['England', 'North', 'East', 'South']);
    expect(names('name')).toEqual(['England', 'East', 'North', 'South']);
  });
  it('count a council without a grade in its bar, but never as good', () => {
    const east = sideBySide(NORTH_AND_SOUTH, ASKED).bars.find(({ name }) => name === 'East');
    expect(east).toMatchObject({ total: 2, better: 1 });
  });
  it('hatch no overall grade, dot none in record, and colour nothing but grades', () => {
    const rows = [councils('North', 4, 9), ...REASONS.map((reason) => councils('North', reason, 9))];
    const { shapes } = layOutRegions(sideBySide(rows, ASKED), 'wide');
    const looks = shapes
      .filter(({ kind }) => kind === 'segment')
      .map(({ id, ground, standing }) => [id.split(' ')[1], ground, standing?.rank]);
    expect(looks).toEqual([
      ['four.outstanding', null, 4],
      ['area-not-in-framework', 'grey', undefined],
      ['no-overall', 'hatched', undefined],
      ['none-in-record', 'dotted', undefined],
      ['not-published', 'grey', undefined],
      ['predecessor-only', 'grey', undefined],
    ]);
  });
  it.each(FORMS)(
    'in the %s form, are bars of one length, whose parts add up and are as long as their share',
    (form) => {
      fc.assert(
        fc.property(someCounts, (rows) => {
          const compared = sideBySide(rows, ASKED);
          const { shapes, width } = layOutRegions(compared, form);
          for (const bar of compared.bars) {
            const parts = shapes.filter(({ id }) => id.startsWith(`segment:${bar.slug} `));
            const left = Math.min(...parts.map(({ x }) => x));
            const length = parts.reduce((sum, part) => sum + part.width, 0);
            expect(left + length).toBeCloseTo(width);
            const drawn = parts.map((part) => Math.round((part.width / length) * bar.total));
            expect(drawn.toSorted()).toEqual(bar.counts.map(({ count }) => count).toSorted());
          }
        }),
      );
    },
  );
  it.each(FORMS)('in the %s form, never let words overlap or leave the picture', (form) => {
    fc.assert(
      fc.property(someCounts, (rows) => {
        expect(faultsOf(layOutRegions(sideBySide(rows, ASKED), form))).toEqual([]);
      }),
    );
  });
});
