import { describe, expect, it } from 'vitest';
import { type Listing, listingAddress, parseListing } from './listing.ts';

const TODAY = '2026-11-24';
const REGIMES = [
  { slug: 'childrens-services', name: 'Children’s services', position: 1, headlines: ['overall-effectiveness'] },
  { slug: 'area-send', name: 'Area SEND', position: 2, headlines: ['area-send-outcome'] },
];
const parse = (params: Record<string, string | string[]>) => parseListing(params, { today: TODAY, regimes: REGIMES });
const address = (listing: Listing) => listingAddress(listing, TODAY);

describe('the address of the councils’ list', () => {
  it('asks for several grades at once', () => {
    expect(parse({ rating: ['good', 'no-overall', 'good'] }).ratings).toEqual(['good', 'no-overall']);
  });
  it('asks for every council’s overall grade by name when it says nothing', () => {
    expect(parse({})).toEqual({
      regime: 'childrens-services',
      clocks: { asAt: TODAY, basis: 'known', recordedAt: null, sourceStatedOn: null },
      typed: '',
      problems: [],
      ratings: [],
      area: 'overall-effectiveness',
      regions: [],
      types: [],
      framework: null,
      q: '',
      sort: 'name',
      page: 1,
    });
  });
  it('leaves out what cannot be read instead of failing', () => {
    const odd = parse({
      rating: '<script>',
      area: '../x',
      sort: 'colour',
      page: '-1',
      framework: ['ilacs', 'sif'],
    });
    expect(odd).toMatchObject({
      ratings: [],
      area: 'overall-effectiveness',
      sort: 'name',
      page: 1,
      framework: 'ilacs',
    });
  });
  it('is written the same way however it was asked', () => {
    const written = '/authorities?rating=good&area=care-leavers&region=london&q=Bar&sort=since&page=2';
    const params = { rating: 'good', area: 'care-leavers', region: 'london', q: ' Bar ', sort: 'since', page: '2' };
    expect(address(parse(params))).toBe(written);
    expect(address(parse({}))).toBe('/authorities');
    expect(address(parse({ type: 'county', framework: 'sif' }))).toBe('/authorities?type=county&framework=sif');
  });
  it('asks for another regime, whose own headline is then meant', () => {
    expect(parse({ regime: 'area-send' })).toMatchObject({ regime: 'area-send', area: 'area-send-outcome' });
    expect(parse({ regime: 'weather' })).toMatchObject({ regime: 'childrens-services' });
    expect(address(parse({ regime: 'area-send' }))).toBe('/authorities?regime=area-send&area=area-send-outcome');
  });
  it('tells grades of one name on two scales apart', () => {
    expect(parse({ rating: ['five.good', 'five.go.od'] }).ratings).toEqual(['five.good']);
  });
  it('says what is wrong with words that it cannot look for, and looks for none', () => {
    const wrong = (q: string) => {
      const { q: kept, problems } = parse({ q });
      expect(kept).toBe('');
      return problems;
    };
    expect(wrong(`St${'\u0000'} Helens`)).toEqual([
      { field: 'q', text: expect.stringContaining('The council name or code has a control character after “St”') },
    ]);
    expect(wrong('\u202eSt Helens')).toHaveLength(1);
    expect(wrong('x'.repeat(101))).toEqual([
      { field: 'q', text: 'The council name or code must be 100 characters or fewer; it has 101' },
    ]);
    expect(parse({ q: 'Ynys Mo\u0302n' })).toMatchObject({ q: 'Ynys Môn', problems: [] });
  });
  it('keeps the day and the clock', () => {
    expect(address(parse({ rating: 'good', asAt: '31 March 2025', basis: 'inspected' }))).toBe(
      '/authorities?rating=good&asAt=2025-03-31&basis=inspected',
    );
    expect(parse({ asAt: 'soon' }).problems).toHaveLength(1);
    expect(parse({ asAt: 'soon '.repeat(1000) }).typed).toHaveLength(80);
  });
});
