import { describe, expect, it } from 'vitest';
import { notAmong } from './not-among.ts';

const offered = {
  regimes: [{ slug: 'childrens-services' }],
  areas: [{ slug: 'overall-effectiveness' }, { slug: 'care-leavers' }],
  regions: [{ slug: 'north-west' }],
  types: [{ slug: 'county' }],
};

describe('what an address asks for that there isn’t', () => {
  it('is named with what there is', () => {
    expect(notAmong({ area: ['parking'], region: ['north-west', 'atlantis'] }, offered)).toEqual([
      { field: 'area', text: 'It must be one of: overall-effectiveness, care-leavers' },
      { field: 'region', text: 'It must be one of: north-west' },
    ]);
  });
  it('is nothing where all is offered, empty or left out', () => {
    expect(notAmong({ area: ['care-leavers'], region: [''], type: ['county'], by: ['type'] }, offered)).toEqual([]);
    expect(notAmong({}, offered)).toEqual([]);
  });
});
