import { describe, expect, it } from 'vitest';
import { listingAddress, parseListing } from './listing.ts';

describe('the address of the councils’ list', () => {
  it('asks for several grades at once', () => {
    expect(parseListing({ rating: ['good', 'no-overall', 'good'] }).ratings).toEqual(['good', 'no-overall']);
  });
  it('asks for every council’s overall grade by name when it says nothing', () => {
    expect(parseListing({})).toEqual({
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
    const odd = parseListing({
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
    const address = '/authorities?rating=good&area=care-leavers&region=london&q=Bar&sort=since&page=2';
    const params = { rating: 'good', area: 'care-leavers', region: 'london', q: ' Bar ', sort: 'since', page: '2' };
    expect(listingAddress(parseListing(params))).toBe(address);
    expect(listingAddress(parseListing({}))).toBe('/authorities');
    expect(listingAddress(parseListing({ type: 'county', framework: 'sif' }))).toBe(
      '/authorities?type=county&framework=sif',
    );
  });
});
