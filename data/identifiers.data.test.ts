import { describe, expect, it } from 'vitest';
import { parseListing } from '../domain/listing.ts';
import { closedAuthorities, listAuthorities } from './authorities.ts';
import { allRegimes } from './council.ts';
import { database } from './database.ts';
import { toDate } from './dates.ts';
import { slugWithCode } from './identifiers.ts';

const TODAY = '2026-11-24';

/** What a search for `q` finds: open councils, then closed ones. */
async function found(q: string): Promise<string[]> {
  const listing = parseListing({ q }, { today: TODAY, regimes: await allRegimes() });
  const [{ authorities }, closed] = await Promise.all([listAuthorities(listing), closedAuthorities(listing)]);
  return [...authorities, ...closed].map(({ slug }) => slug);
}

describe('any code, old or new', () => {
  it.each([
    ['E10000027', 'somerset', 'the code it had as a county'],
    ['E06000066', 'somerset', 'its new code'],
    ['80555', 'somerset', 'its Ofsted number, which it kept'],
    ['933', 'somerset', 'its DfE number'],
    ['E08000016', 'barnsley', 'its old code'],
    ['E08000038', 'barnsley', 'its new code'],
    ['E10000006', 'cumbria', 'the code of a council that has closed'],
    ['909', 'cumbria', 'its DfE number'],
  ])('%s finds %s: %s', async (code, slug) => {
    expect(await slugWithCode(code, TODAY)).toBe(slug);
    expect(await slugWithCode(code.toLowerCase(), TODAY)).toBe(slug);
    expect(await found(code)).toEqual([slug]);
    expect(await found(code.toLowerCase())).toEqual([slug]);
  });
  it('finds nobody where no council ever had it', async () => {
    expect(await slugWithCode('E99999999', TODAY)).toBeNull();
    expect(await slugWithCode('', TODAY)).toBeNull();
    expect(await slugWithCode('somerset', TODAY)).toBeNull();
  });
  it('leads to whoever has it now, where it was handed on', async () => {
    await database().authorityIdentifier.updateMany({
      where: { scheme: 'dfe', value: '909' },
      data: { current: false, validTo: toDate('2023-03-31') },
    });
    await database().authorityIdentifier.create({
      data: {
        scheme: 'dfe',
        value: '909',
        authorityId: 'cumberland',
        current: true,
        validFrom: toDate('2023-04-01'),
        sourceId: 'editors',
      },
    });
    expect(await slugWithCode('909', TODAY)).toBe('cumberland');
    expect(await found('909')).toEqual(['cumberland', 'cumbria']);
  });
});

describe('a search', () => {
  it('finds closed councils by the same words as open ones', async () => {
    await database().authorityFormerName.create({
      data: { slug: 'westmorland-county', authorityId: 'cumbria', name: 'Westmorland county', sourceId: 'editors' },
    });
    expect(await found('westmorland')).toEqual(['westmorland-and-furness', 'cumbria']);
    expect(await found('cumbria county')).toEqual(['cumbria']);
    expect(await found('%')).toEqual([]);
    expect(await found('_')).toEqual([]);
  });
  it('does not call a council closed whose end is only announced', async () => {
    await database().authority.update({ where: { id: 'lancashire' }, data: { closedOn: toDate('2028-03-31') } });
    const listing = parseListing({ q: 'lancashire' }, { today: TODAY, regimes: await allRegimes() });
    expect(await closedAuthorities(listing)).toEqual([]);
    expect((await listAuthorities(listing)).total).toBe(1);
  });
});
