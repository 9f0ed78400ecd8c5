import { describe, expect, it } from 'vitest';
import { database } from '../../data/database.ts';
import { inspectionIdOf } from '../../domain/inspection-id.ts';
import { broughtOf, SUMMARIES } from './brought.ts';

describe('joint targeted area inspections', () => {
  it('gain the six that the national set lacks, with one date, which is that of publication', async () => {
    const rows = await broughtOf('jtai');
    expect(rows.map(({ id, published, theme }) => [id, published, theme])).toEqual([
      ['brighton-and-hove-jtai-2025-12', '2025-12-04', 'child-sexual-abuse-in-the-family-environment'],
      ['gateshead-jtai-2026-05', '2026-05-18', 'child-sexual-abuse-in-the-family-environment'],
      ['hillingdon-jtai-2025-08', '2025-08-14', 'domestic-abuse'],
      ['leicestershire-jtai-2026-02', '2026-02-12', 'child-sexual-abuse-in-the-family-environment'],
      ['north-yorkshire-jtai-2025-03', '2025-03-28', 'domestic-abuse'],
      ['tower-hamlets-jtai-2026-05', '2026-05-14', 'child-sexual-abuse-in-the-family-environment'],
    ]);
    for (const { start, graded, note } of rows)
      expect([start, graded, note]).toEqual([null, false, expect.stringMatching(/^Fieldwork dates not held/)]);
    expect(await database().inspection.count({ where: { frameworkSlug: 'jtai' } })).toBe(70);
  });
  it('have no report twice', async () => {
    const links = await database().inspection.groupBy({
      by: ['reportUrl'],
      where: { reportUrl: { not: null } },
      having: { reportUrl: { _count: { gt: 1 } } },
    });
    expect(links).toEqual([]);
  });
});

describe('all that the summaries brought', () => {
  it('is of councils that were open when they were inspected', async () => {
    const closed = await database().$queryRaw<{ id: string }[]>`
      SELECT i.id FROM inspection i JOIN inspection_authority ia ON ia.inspection_id = i.id
      JOIN authority a ON a.id = ia.authority_id
      WHERE i.source_id LIKE 'd2i-%' AND (a.opened_on > i.starts_counting OR a.closed_on < i.starts_counting)`;
    expect(closed).toEqual([]);
  });
  it('has the ids that the form would give, by the first council and the month', async () => {
    for (const framework of ['area-send', 'youth-justice', 'jtai'])
      for (const { id, kindSlug: kind, graded, start, published, councils } of await broughtOf(framework)) {
        const own = councils.map((authority) =>
          inspectionIdOf({ authority, framework, kind, graded, start, published }),
        );
        expect(own).toContain(id);
      }
  });
  it('leads to the official report, and is marked as not read there', async () => {
    const rows = await database().inspection.findMany({
      where: SUMMARIES,
      select: { reportUrl: true, evidence: true },
    });
    expect(rows).toHaveLength(72 + 73 + 6);
    for (const { reportUrl, evidence } of rows) {
      expect(evidence).toBe('secondary');
      expect(reportUrl).toMatch(/^https:\/\/(files\.ofsted\.gov\.uk|www\.justiceinspectorates\.gov\.uk)\//);
    }
  });
});
