import { describe, expect, it } from 'vitest';
import { AS_IT_STANDS } from '../domain/clocks.ts';
import { CHILDRENS_SERVICES, OVERALL, ratingAsAt, reasonOf } from '../domain/standing.ts';
import { councilAt } from './council.ts';
import { database } from './database.ts';
import { neighboursOf } from './neighbours.ts';
import { questionOf } from './standing-sql.ts';

async function historyOf(slug: string) {
  const council = await councilAt(slug);
  if (council === null) throw new Error(`${slug} is not in the record`);
  return council;
}

describe('a council’s statistical neighbours', () => {
  it('are ten, the most alike first, with the model that names them', async () => {
    const found = await neighboursOf('lancashire', questionOf({ asAt: '2026-11-24' }));
    expect(found?.source).toEqual({
      title: 'Statistical neighbour model 2025',
      publisher: 'Department for Education',
      publishedOn: '2025-09-25',
    });
    expect(found?.neighbours.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(found?.neighbours.map(({ slug }) => slug)).not.toContain('lancashire');
  });

  it.each([
    ['2026-11-24', 'known'],
    ['2025-03-31', 'inspected'],
    ['2019-03-31', 'known'],
  ] as const)('stand on %s by the “%s” clock where their own histories say', async (asAt, basis) => {
    const question = questionOf({ asAt, basis });
    for (const council of ['lancashire', 'cumberland', 'city-of-london']) {
      const { neighbours } = (await neighboursOf(council, question)) ?? { neighbours: [] };
      expect(neighbours).toHaveLength(10);
      for (const { slug, rating, grade, last } of neighbours) {
        const asked = { regime: CHILDRENS_SERVICES, area: OVERALL, asAt, basis };
        const standing = ratingAsAt(await historyOf(slug), asked);
        expect([slug, grade?.label ?? null, reasonOf(rating)]).toEqual([
          slug,
          standing.grade?.label ?? null,
          standing.reason,
        ]);
        const held = standing.lastHeld;
        expect(last).toEqual(held === null ? null : { label: held.grade.label, on: held.on });
      }
    }
  });

  it('say which of them had not opened, or had closed, by the day', async () => {
    const found = await neighboursOf('lancashire', questionOf({ asAt: '2026-11-24' }));
    const [first] = found?.neighbours ?? [];
    if (first === undefined) throw new Error('Lancashire has no neighbour');
    expect(first.open).toBe(true);
    const closed = { where: { slug: first.slug }, data: { closedOn: new Date('2026-03-31') } };
    await database().authority.update(closed);
    const [then, now] = await Promise.all([
      neighboursOf('lancashire', questionOf({ asAt: '2026-03-31' })),
      neighboursOf('lancashire', questionOf({ asAt: '2026-04-01' })),
    ]);
    expect([then?.neighbours[0]?.open, now?.neighbours[0]?.open]).toEqual([true, false]);
  });

  it('are those of the state of the record that is asked for', async () => {
    const view = { ...AS_IT_STANDS, recordedAt: '2020-01-01' };
    const found = await neighboursOf('lancashire', questionOf({ asAt: '2026-11-24', view }));
    expect(found?.neighbours.map(({ grade }) => grade)).toEqual(Array(10).fill(null));
  });

  it('are none where no model names any', async () => {
    expect(await neighboursOf('cumbria', questionOf({ asAt: '2026-11-24' }))).toBeNull();
  });
});
