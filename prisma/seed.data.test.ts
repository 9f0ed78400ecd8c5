import { describe, expect, it } from 'vitest';
import { database } from '../data/database.ts';
import { settings } from '../env.ts';
import { seed } from './seed.ts';

const count = async () => ({
  authorities: await database().authority.count(),
  inspections: await database().inspection.count(),
  articles: await database().article.count(),
  neighbours: await database().neighbour.count(),
  trusts: await database().delivery.count(),
  judgements: await database().judgement.count(),
  revisions: await database().revision.count(),
});

describe('the national set', () => {
  it('is whole', async () => {
    expect(await count()).toMatchObject({
      authorities: 158,
      inspections: 683 + 151,
      articles: 75,
      neighbours: 1530,
      trusts: 13,
    });
  });
  it('says of a grade that its source has corrected what it was before, and since when it is another', async () => {
    const revisions = await database().revision.findMany({
      where: { subjectId: 'staffordshire-ilacs-2023-11' },
      select: { number: true, verb: true, sourceStatedOn: true, reason: true, before: true, after: true },
      orderBy: { number: 'asc' },
    });
    const good = {
      judgements: expect.arrayContaining([expect.objectContaining({ area: 'care-leavers', grade: 'good' })]),
    };
    const { before } = revisions[1] ?? {};
    expect(revisions).toMatchObject([
      { number: 1, verb: 'import', sourceStatedOn: new Date('2024-08-30'), before: null, after: good },
      { number: 2, verb: 'amend', sourceStatedOn: new Date('2025-09-25'), before: good },
    ]);
    expect(before).toEqual(revisions[0]?.after);
    expect(revisions[1]?.reason).toContain('Its statistics of 25 September 2025 corrected it');
    expect(await database().revision.count({ where: { number: { gt: 1 } } })).toBe(1);
  });
  it('keeps the source and the evidence of every row', async () => {
    const kinds = await database().inspection.groupBy({ by: ['evidence'], _count: true, orderBy: { evidence: 'asc' } });
    expect(kinds.map(({ evidence, _count }) => [evidence, _count])).toEqual([
      ['report', 552],
      ['official_statistics', 128],
      ['secondary', 3 + 151],
    ]);
  });
  it('has 65 visits whose publication date is not held, and none that is awaited', async () => {
    expect(await database().inspection.count({ where: { publication: 'not_held' } })).toBe(65);
    expect(await database().inspection.count({ where: { publication: 'awaited' } })).toBe(0);
  });
  it('fits the framework versions it was given: each graded report has exactly the areas its version judges', async () => {
    const misfits = await database().$queryRaw<{ id: string }[]>`
      SELECT i.id FROM inspection i JOIN version_area va ON va.version_slug = i.version_slug
      LEFT JOIN judgement j ON j.inspection_id = i.id AND j.area_slug = va.area_slug
      WHERE i.graded AND j.inspection_id IS NULL`;
    expect(misfits).toEqual([]);
    const outside = await database().$queryRaw<{ id: string }[]>`
      SELECT i.id FROM inspection i JOIN framework_version v ON v.slug = i.version_slug
      WHERE i.starts_counting < v.starts_on OR (i.start_latest > v.ends_on)`;
    expect(outside).toEqual([]);
  });
  it('holds no grade back: thirteen cells of graded reports are without one, and each says why', async () => {
    const blanks = await database().judgement.findMany({
      where: { gradeSlug: null },
      select: { inspectionId: true, areaSlug: true, reason: true },
      orderBy: [{ inspectionId: 'asc' }, { areaSlug: 'asc' }],
    });
    const told = blanks.map(({ inspectionId, areaSlug, reason }) => `${inspectionId} ${areaSlug} ${reason}`);
    expect(told).toContain('city-of-london-sif-2016-09 adoption not_judged');
    expect(told).toContain('dorset-former-county-sif-2016-02 leadership not_held');
    expect(told.filter((line) => line.startsWith('isles-of-scilly'))).toHaveLength(3);
    expect(told.filter((line) => line.startsWith('northamptonshire-sif-2016-04'))).toHaveLength(5);
    expect(told).toEqual(
      expect.arrayContaining([
        'slough-area-send-2025-07 area-send-outcome not_held',
        'portsmouth-youth-justice-2022-06 youth-justice-overall not_held',
        'west-sussex-youth-justice-2022-06 youth-justice-overall not_held',
      ]),
    );
    expect(told).toHaveLength(13);
  });
  it('changes nothing when it is put in again, and overwrites nothing that was edited', async () => {
    const before = await count();
    const edited = { where: { id: 'lancashire-sif-2015-09' } };
    const article = await database().article.findFirstOrThrow({
      where: { inspections: { some: {} } },
      select: { id: true },
    });
    await database().inspection.update({ ...edited, data: { note: 'Edited' } });
    await database().authority.update({ where: { id: 'kent' }, data: { name: 'Kent, renamed' } });
    await database().articleInspection.deleteMany({ where: { articleId: article.id } });
    expect((await seed(settings().databaseUrl)).summary).toBe('0 inspections and 0 articles added');
    expect(await count()).toEqual(before);
    expect((await database().inspection.findUniqueOrThrow(edited)).note).toBe('Edited');
    expect(await database().authority.findUnique({ where: { id: 'kent' }, select: { name: true } })).toEqual({
      name: 'Kent, renamed',
    });
    expect(await database().articleInspection.count({ where: { articleId: article.id } })).toBe(0);
  });
});

describe('what must never be', () => {
  const refused = async (sql: string) =>
    database()
      .$executeRawUnsafe(sql)
      .then(
        () => 'accepted',
        () => 'refused',
      );
  it.each([
    [
      `UPDATE inspection SET end_earliest = '2022-11-01', end_latest = '2022-11-01' WHERE id = 'lancashire-ilacs-2022-11'`,
    ],
    [
      `UPDATE inspection SET published_earliest = '2022-11-01', published_latest = '2022-11-01', known_from = '2022-11-01' WHERE id = 'lancashire-ilacs-2022-11'`,
    ],
    [
      `UPDATE inspection SET start_latest = '2022-11-29', starts_counting = '2022-11-29' WHERE id = 'lancashire-ilacs-2022-11'`,
    ],
    [`UPDATE inspection SET known_from = '2023-01-27' WHERE id = 'lancashire-ilacs-2022-11'`],
    [`UPDATE inspection SET report_url = 'javascript:alert(1)' WHERE id = 'lancashire-ilacs-2022-11'`],
    [`UPDATE inspection SET graded = false WHERE id = 'lancashire-ilacs-2022-11'`],
    [`UPDATE judgement SET grade_slug = 'splendid' WHERE inspection_id = 'lancashire-ilacs-2022-11'`],
    [`UPDATE judgement SET reason = 'not-judged' WHERE inspection_id = 'lancashire-ilacs-2022-11'`],
    [
      `UPDATE judgement SET area_slug = 'adoption' WHERE inspection_id = 'lancashire-ilacs-2022-11' AND area_slug = 'children-in-care'`,
    ],
    [`UPDATE inspection_authority SET known_from = '2023-01-27' WHERE inspection_id = 'lancashire-ilacs-2022-11'`],
    [
      `INSERT INTO judgement (inspection_id, area_slug, version_slug, scale_slug, grade_slug, source_id) VALUES ('lancashire-jtai-2024-02', 'overall-effectiveness', 'ilacs-2018', 'ofsted-four-point', 'good', 'editors')`,
    ],
    [`DELETE FROM source WHERE id = 'ofsted-reports'`],
    [`UPDATE authority SET closed_on = '1900-01-01', opened_on = '1974-04-01' WHERE id = 'kent'`],
  ])('is refused by the database: %s', async (sql) => {
    expect(await refused(sql)).toBe('refused');
  });
});
