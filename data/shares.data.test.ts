import { describe, expect, it } from 'vitest';
import { AS_IT_STANDS } from '../domain/clocks.ts';
import type { StoodSpan } from '../domain/england/stood-span.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import { CHILDRENS_SERVICES, OVERALL } from '../domain/standing.ts';
import { countsOn } from './england.ts';
import { sharesOver, stoodSpans } from './shares.ts';
import { questionOf } from './standing-sql.ts';

// Before the record, in its first weeks, round reorganisations (2019, 2021, 2023), through the days of April 2026.
const DAYS = [
  ['2013-10-31', '2013-11-30', '2014-02-28', '2015-12-31', '2017-03-31', '2019-03-31', '2019-04-01'],
  ['2021-03-31', '2021-04-01', '2023-01-26', '2023-03-31', '2023-04-01', '2024-02-29', '2025-03-31'],
  ['2026-04-30', '2026-08-20', '2026-11-24'],
].flat();
const AREAS = [OVERALL, 'help-and-protection', 'care-leavers', 'impact-of-leaders'];
const BASES = ['known', 'inspected'] as const;

interface Counted {
  rating: string;
  scale: string | null;
  label: string | null;
  rank: number | null;
  steps: number | null;
  count: number;
}

/** In one order, whatever order they were answered in. */
function inOrder(counts: readonly Counted[]): string[] {
  const sums = new Map<string, number>();
  for (const { rating, scale, label, rank, steps, count } of counts) {
    const key = JSON.stringify([rating, scale, label, rank, steps]);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums].map(([key, count]) => `${key} ${count}`).sort();
}

const on = (spans: readonly StoodSpan[], index: number) =>
  inOrder(spans.filter(({ first, until }) => first <= index && index < until));

describe('where councils stood on each day of a series', () => {
  it.each(BASES.flatMap((basis) => AREAS.map((area) => ({ basis, area }))))(
    'is what they are counted at on that day alone: $area, $basis',
    async ({ basis, area }) => {
      const question = { regime: CHILDRENS_SERVICES, area, basis, view: AS_IT_STANDS };
      const spans = await stoodSpans(question, DAYS);
      for (const [index, asAt] of DAYS.entries()) {
        expect(on(spans, index), asAt).toEqual(inOrder(await countsOn(questionOf({ ...question, asAt }))));
      }
    },
  );
  it.each(['area-send', 'youth-justice', 'jtai'])('is so in the regime %s too', async (regime) => {
    const question = { regime, area: OVERALL, basis: 'inspected' as const, view: AS_IT_STANDS };
    const spans = await stoodSpans(question, DAYS);
    for (const [index, asAt] of DAYS.entries()) {
      expect(on(spans, index), asAt).toEqual(inOrder(await countsOn(questionOf({ ...question, asAt }))));
    }
  });
  it('is so for some regions and types, and in a past state of the record', async () => {
    const places = { regions: ['north-west', 'south-west'], types: ['unitary', 'county'] };
    const view = { recordedAt: '2199-12-31', sourceStatedOn: '2024-12-31' };
    const question = { ...questionOf({ asAt: '2026-11-24' }), view };
    const spans = await stoodSpans(question, DAYS, places);
    for (const [index, asAt] of DAYS.entries()) {
      expect(on(spans, index), asAt).toEqual(inOrder(await countsOn({ ...question, asAt }, places)));
    }
    expect(spans.some(({ rating }) => rating === 'predecessor-only')).toBe(true);
  });
  it('is Ofsted’s known answer on 31 March 2025, by what had been inspected', async () => {
    const question = { ...questionOf({ asAt: '2025-03-31', basis: 'inspected' }) };
    const spans = await stoodSpans(question, ['2013-11-30', '2025-03-31'], EVERYWHERE);
    const held = spans.filter(({ until }) => until === 2).map(({ rating, count }) => [rating, count] as const);
    const sums = Object.fromEntries(held.map(([rating]) => [rating, 0]));
    for (const [rating, count] of held) sums[rating] = (sums[rating] ?? 0) + count;
    expect(sums).toEqual({ outstanding: 36, good: 67, 'requires-improvement': 31, inadequate: 19 });
  });
  it('are compared only where grades cover the same: until 2023 children in care took in care leavers', async () => {
    const asked = { ...questionOf({ asAt: '2026-11-24', area: 'children-in-care' }), places: EVERYWHERE };
    const { compared, bands } = await sharesOver(asked, null);
    expect(bands.find(({ grade }) => grade === 'good')?.counts[30]).toBeGreaterThan(0);
    expect(compared?.before?.day).toMatch(/^202[456]/);
    expect(compared?.labels).toEqual(['Good', 'Outstanding']);
  });
  it('begin where the record of the regime does, or on the day asked for', async () => {
    const asked = {
      ...questionOf({ asAt: '2026-11-24', regime: 'area-send', area: 'area-send-outcome' }),
      places: EVERYWHERE,
    };
    const { days, bands } = await sharesOver(asked, null);
    expect(bands.every(({ id, counts }) => id === 'none-in-record' || counts[0] === 0)).toBe(true);
    expect(days.length).toBeLessThan(54);
    expect((await sharesOver(asked, '2016-01-31')).days[0]).toBe('2016-01-31');
  });
});
