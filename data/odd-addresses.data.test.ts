import { describe, expect, it } from 'vitest';
import { parseListing } from '../domain/listing.ts';
import { closedAuthorities, listAuthorities } from './authorities.ts';
import { councilAt, currentSlugOf } from './council.ts';
import { slugWithCode } from './identifiers.ts';
import { amendable, inspectionWith } from './inspections.ts';

const ODD = ['', '\u0000', 'lancashire\u0000', '\ud83e', '../lancashire', '%', "' OR true --", 'x'.repeat(5000)];

describe('an address that nobody can have been given', () => {
  it.each(ODD)('leads to no council and to no inspection: %j', async (odd) => {
    expect(await councilAt(odd)).toBeNull();
    expect(await currentSlugOf(odd)).toBeNull();
    expect(await slugWithCode(odd, '2026-11-24')).toBeNull();
    expect(await inspectionWith(odd)).toBeNull();
    expect(await inspectionWith(odd, { recordedAt: '2026-11-24', sourceStatedOn: null })).toBeNull();
    expect(await amendable(odd)).toBeNull();
  });
  it.each(ODD)('asks for no councils but those it says it has asked for: %j', async (odd) => {
    const params = { q: odd, area: odd, rating: odd, region: odd, type: odd, framework: odd, asAt: odd };
    const listing = parseListing(params, { today: '2026-11-24', regimes: [] });
    expect(listing).toMatchObject({ ratings: [], regions: [], types: [], framework: null });
    const { total } = await listAuthorities(listing);
    expect(total).toBe(listing.q === '' ? 153 : 0);
    expect(await closedAuthorities(listing)).toHaveLength(listing.q === '' ? 5 : 0);
  });
});
