import { describe, expect, it } from 'vitest';
import { type LatestInspection, waitsOf } from '../measures/waits.ts';
import { layOutWaits, longestWaits } from './longest-waits.ts';
import { faultsOf } from './picture-faults.ts';

const nowhere = { slug: 'nowhere', name: 'Nowhere' };
const inspected = (name: string, on: string | null): LatestInspection => ({
  council: { slug: name.toLowerCase(), name },
  region: nowhere,
  type: nowhere,
  latest: on === null ? null : { id: `${name}-1`, on },
});
const DAY = '2026-11-24';
const many = Array.from({ length: 12 }, (_, index) =>
  inspected(`Bournemouth, Christchurch and Poole ${index}`, `20${10 + index}-03-01`),
);

describe('the longest times since an inspection', () => {
  it('name the council that has gone longest without, against half of all', () => {
    const found = longestWaits(
      waitsOf(
        [inspected('Devon', '2026-11-14'), inspected('Stockton-on-Tees', '2022-11-24'), inspected('Kent', null)],
        DAY,
      ),
      DAY,
    );
    expect(found?.title).toBe(
      'Stockton-on-Tees had gone longest without a graded inspection on 24 November 2026, 1,461 days; half of 2 councils had 736 or fewer',
    );
    expect(longestWaits(waitsOf([inspected('Devon', '2026-11-14')], DAY), DAY)?.title).toBe(
      'Devon had its latest graded inspection 10 days before 24 November 2026',
    );
    expect(longestWaits(waitsOf([inspected('Kent', null)], DAY), DAY)).toBeNull();
  });
  it.each(['narrow', 'medium', 'wide'] as const)(
    'in the %s form, are ten bars as long as the days, and no words overlap',
    (form) => {
      const found = longestWaits(waitsOf([...many, inspected('Stockton-on-Tees', '2012-01-01')], DAY), DAY);
      if (found === null) throw new Error('there are waits');
      const picture = layOutWaits(found, form);
      const bars = picture.shapes.filter(({ kind }) => kind === 'bar');
      expect(bars).toHaveLength(10);
      const perDay = bars.map(({ width }, index) => width / (found.councils[index]?.days ?? 0));
      for (const one of perDay) expect(one).toBeCloseTo(perDay[0] ?? 0);
      expect(faultsOf(picture)).toEqual([]);
      expect(picture.words.map(({ text }) => text).join(' ')).toMatch(/Stockton-on- ?Tees/);
    },
  );
});
