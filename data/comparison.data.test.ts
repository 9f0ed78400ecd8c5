import { beforeAll, describe, expect, it } from 'vitest';
import { AS_IT_STANDS, type RecordView } from '../domain/clocks.ts';
import { compare } from '../domain/comparison/compare.ts';
import type { CouncilHistory } from '../domain/history.ts';
import { CHILDRENS_SERVICES, OVERALL, ratingAsAt } from '../domain/standing.ts';
import { companionsOf, comparedRecords, comparisonChoices, councilsTyped } from './comparison.ts';
import { councilAt } from './council.ts';

const TODAY = '2026-11-24';
const question = { regime: CHILDRENS_SERVICES, area: OVERALL, basis: 'known' } as const;

async function typed(...texts: string[]): Promise<(string | null)[]> {
  const found = await councilsTyped(texts, TODAY);
  return texts.map((text) => found.get(text) ?? null);
}

describe('a council typed for a comparison', () => {
  it('is found by its slug, its name or its official name, in any letters', async () => {
    expect(await typed('lancashire', 'LANCASHIRE', 'Lancashire County Council', 'st. helens')).toEqual([
      'lancashire',
      'lancashire',
      'lancashire',
      'st-helens',
    ]);
  });
  it('is found by any code it has or had', async () => {
    expect(await typed('E10000017', '888', 'E08000016')).toEqual(['lancashire', 'lancashire', 'barnsley']);
  });
  it('is the open one where a closed one shares its name', async () => {
    expect(await typed('Dorset', 'Dorset (former county)', 'Cumbria')).toEqual([
      'dorset',
      'dorset-former-county',
      'cumbria',
    ]);
  });
  it('is none where nothing is called so', async () => {
    expect(await typed('nowhere', '%', '???', "'; DROP TABLE authority")).toEqual([null, null, null, null]);
  });
});

describe('whom a council is compared with', () => {
  it('are its ten statistical neighbours, the closest first', async () => {
    const neighbours = await companionsOf('lancashire', 'neighbours', TODAY);
    expect(neighbours.map(({ closeness }) => closeness?.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(neighbours[0]).toEqual({ slug: 'lincolnshire', closeness: { rank: 1, words: 'very close' } });
  });
  it('are the councils of its region that were open on the day', async () => {
    const slugs = async (day: string) => (await companionsOf('lancashire', 'region', day)).map(({ slug }) => slug);
    expect(await slugs('2023-03-31')).toContain('cumbria');
    expect(await slugs('2023-03-31')).not.toContain('cumberland');
    expect(await slugs('2023-04-01')).not.toContain('cumbria');
    expect(await slugs(TODAY)).toHaveLength(23);
    expect(await slugs(TODAY)).not.toContain('lancashire');
  });
  it('are none for a council without neighbours on record', async () => {
    expect(await companionsOf('cumbria', 'neighbours', TODAY)).toEqual([]);
  });
});

describe('councils side by side', () => {
  let all: string[] = [];
  beforeAll(async () => {
    all = (await comparisonChoices()).councils.map(({ slug }) => slug);
  });

  const VIEWS: RecordView[] = [AS_IT_STANDS, { recordedAt: null, sourceStatedOn: '2025-09-24' }];
  it.each(VIEWS)('stand where their own pages say they do, in the state of the record %o', async (view) => {
    const slugs = [...all.slice(0, 20), 'cumbria', 'cumberland', 'dorset', 'lancashire', 'staffordshire'];
    const records = await comparedRecords(slugs, view);
    expect(records.map(({ authority }) => authority.slug)).toEqual(slugs);
    for (const record of records) {
      const own = await councilAt(record.authority.slug, view);
      for (const asAt of ['2016-03-31', '2023-03-31', TODAY]) {
        const standing = (history: Pick<CouncilHistory, 'inspections' | 'regimes' | 'predecessors'>) =>
          ratingAsAt(history, { ...question, asAt });
        expect(standing(record)).toEqual(own && standing(own));
      }
    }
  });
  it('say of Lancashire and its neighbours what the record holds', async () => {
    const companions = await companionsOf('lancashire', 'neighbours', '2025-03-31');
    const records = await comparedRecords(['lancashire', ...companions.map(({ slug }) => slug)], AS_IT_STANDS);
    const asked = { ...question, areaName: 'Overall effectiveness', asAt: '2025-03-31', today: TODAY };
    const how = { sort: 'name', focus: 'lancashire', closeness: new Map(), counted: [] } as const;
    const { title, councils } = compare(records, asked, how);
    expect(title).toMatch(/^As at 31 March 2025: Lancashire was one of \d of 11 councils rated good; /);
    const good = councils.filter(({ standing }) => standing.grade?.slug === 'good').length;
    expect(title).toContain(`one of ${good} of 11`);
  });
});
