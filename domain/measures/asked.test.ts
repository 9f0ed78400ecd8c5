import { describe, expect, it } from 'vitest';
import type { RegimeInBrief } from '../history.ts';
import { areaAmong, askedAddress, askedOf, changesFrom, lengthsFrom, ratedAddress, readAsked } from './asked.ts';

const TODAY = '2026-11-24';
const regime = (slug: string, headlines: string[]): RegimeInBrief => ({ slug, name: slug, position: 1, headlines });
const regimes = [regime('childrens-services', ['overall-effectiveness']), regime('area-send', ['outcome'])];
const read = (params: Record<string, string | string[]>) => readAsked(params, { today: TODAY, regimes });

describe('what is asked of England over time', () => {
  it('is overall effectiveness today by region, of every council, unless the address says otherwise', () => {
    const { asked, typed, problems } = read({});
    expect(asked).toMatchObject({
      regime: 'childrens-services',
      area: 'overall-effectiveness',
      from: null,
      by: 'region',
      regions: [],
      types: [],
      clocks: { asAt: TODAY, basis: 'known' },
    });
    expect([typed, problems]).toEqual([{ from: '', asAt: '' }, []]);
  });
  it('reaches back a year for changes and five for how long things took, unless a day is given', () => {
    const { asked } = read({ asAt: '2025-03-31' });
    expect([changesFrom(asked), lengthsFrom(asked)]).toEqual(['2024-03-31', '2020-03-31']);
    const { asked: since } = read({ from: '1 April 2018', asAt: '2025-03-31' });
    expect([changesFrom(since), lengthsFrom(since)]).toEqual(['2018-04-01', '2018-04-01']);
  });
  it('takes regions, types, a regime with its own headline, and another way to break down', () => {
    const { asked } = read({ region: ['london', 'london', '<b>'], type: 'county', regime: 'area-send', by: 'type' });
    expect(asked).toMatchObject({
      regions: ['london'],
      types: ['county'],
      regime: 'area-send',
      area: 'outcome',
      by: 'type',
    });
    expect(read({ regime: 'nothing', area: 'Drop table', by: 'moon' }).asked).toMatchObject({
      regime: 'childrens-services',
      area: 'overall-effectiveness',
      by: 'region',
    });
  });
  it('says what is wrong with a day, keeps what was typed, and goes on without it', () => {
    const { asked, typed, problems } = read({ from: 'last spring', asAt: '2030-01-01' });
    expect(problems.map(({ field, text }) => [field, text])).toEqual([
      ['from', 'The earlier day must be a real date, like 31 March 2025 or 2025-03-31'],
      ['asAt', 'The date must not be in the future: 1 January 2030 has not come yet'],
    ]);
    expect(typed).toEqual({ from: 'last spring', asAt: '2030-01-01' });
    expect([asked.from, asked.clocks.asAt]).toEqual([null, TODAY]);
  });
  it.each(['2025-03-31', '2025-04-01'])('can’t begin on %s, which is not before its end', (from) => {
    const { asked, problems } = read({ from, asAt: '2025-03-31' });
    expect(problems).toEqual([{ field: 'from', text: 'The earlier day must be before the later one' }]);
    expect(asked.from).toBeNull();
  });
  it('falls back to the first area that the regime judges', () => {
    const areas = [{ slug: 'a' }, { slug: 'b' }];
    expect([areaAmong(areas, 'b'), areaAmong(areas, 'z'), areaAmong([], 'z')]).toEqual(['b', 'a', 'z']);
  });
});

describe('the address of what is asked', () => {
  it('says it all again', () => {
    const given = {
      regime: 'area-send',
      area: 'outcome',
      region: ['london', 'south-east'],
      type: ['county'],
      by: 'type',
      from: '2024-03-31',
      asAt: '2025-03-31',
      basis: 'inspected',
    };
    const { asked } = read(given);
    const address = new URL(askedAddress(asked, TODAY), 'https://gradeline.example');
    const again = Object.fromEntries(
      [...address.searchParams.keys()].map((name) => [name, address.searchParams.getAll(name)]),
    );
    expect(read(again).asked).toEqual(asked);
    expect(askedAddress(read({}).asked, TODAY)).toBe('/england?area=overall-effectiveness');
  });
  it('leads on to the councils behind a count, on the same day by the same clock', () => {
    const { asked } = read({ region: 'london', asAt: '2025-03-31', basis: 'inspected' });
    expect(ratedAddress(asked, 'good', TODAY)).toBe(
      '/authorities?rating=good&region=london&asAt=2025-03-31&basis=inspected',
    );
  });
  it('narrows to one region or one type, whichever it is broken down by', () => {
    expect(askedOf(read({ type: 'county' }).asked, 'london')).toMatchObject({ regions: ['london'], types: ['county'] });
    expect(askedOf(read({ by: 'type', type: 'county' }).asked, 'unitary')).toMatchObject({ types: ['unitary'] });
  });
});
