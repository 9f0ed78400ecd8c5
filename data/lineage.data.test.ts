import { describe, expect, it } from 'vitest';
import { lineageOf } from '../domain/lineage.ts';
import { database } from './database.ts';
import { toDate } from './dates.ts';
import { successionsAround } from './lineage.ts';

const around = async (id: string) => lineageOf(id, await successionsAround(id));
const succeed = (predecessorId: string, successorId: string, on: string) =>
  database().succession.create({ data: { predecessorId, successorId, on: toDate(on), sourceId: 'editors' } });

describe('the lineage of a council', () => {
  it('says from what Cumberland came, and what replaced Cumbria, on which day and on whose word', async () => {
    expect((await around('cumberland')).ancestors).toEqual([
      {
        authority: { id: 'cumbria', slug: 'cumbria', name: 'Cumbria' },
        on: '2023-04-01',
        part: null,
        source: {
          title: 'Names and codes of UK local authorities',
          publisher: 'mySociety',
          url: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
        },
        further: [],
      },
    ]);
    const heirs = (await around('cumbria')).descendants.map(({ authority }) => authority.name);
    expect(heirs).toEqual(['Cumberland', 'Westmorland and Furness']);
  });
  it('has nothing to say of a council that never changed', async () => {
    expect(await around('kent')).toEqual({ ancestors: [], descendants: [] });
  });
  it('goes over generations, and leaves out what is no relation', async () => {
    await succeed('cumberland', 'barnet', '2031-04-01');
    await succeed('barnet', 'kent', '2035-04-01');
    await succeed('barnsley', 'kent', '2019-04-01');
    const [cumberland, westmorland] = (await around('cumbria')).descendants;
    expect(cumberland?.further[0]?.authority.name).toBe('Barnet');
    expect(cumberland?.further[0]?.further[0]?.authority.name).toBe('Kent');
    expect(westmorland?.further).toEqual([]);
    const links = await successionsAround('barnet');
    expect(links.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
      'cumbria cumberland',
      'cumberland barnet',
      'barnet kent',
    ]);
  });
  it('comes to an end though somebody recorded a ring', async () => {
    await succeed('devon', 'essex', '2020-04-01');
    await succeed('essex', 'devon', '2020-04-01');
    expect(await successionsAround('devon')).toHaveLength(2);
  });
});
