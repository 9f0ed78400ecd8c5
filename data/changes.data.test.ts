import { describe, expect, it } from 'vitest';
import { allChanges, NO_CHANGES } from '../domain/change-sentence.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { changesIn } from './changes.ts';
import { councilAt } from './council.ts';
import { database } from './database.ts';
import { latestReports } from './england.ts';
import { rowsOf } from './inspection-rows.ts';

const AREAS = ['overall-effectiveness', 'impact-of-leaders', 'help-and-protection', 'children-in-care', 'care-leavers'];

/** Records a good report of December 2025 for these councils. */
async function recordGood(id: string, authorities: string[], more: Partial<InspectionRecord> = {}): Promise<void> {
  const {
    inspection,
    authorities: links,
    judgements,
  } = rowsOf({
    id,
    regime: 'childrens-services',
    framework: 'ilacs',
    version: 'ilacs-2023',
    kind: 'standard',
    graded: true,
    authorities,
    start: '2025-12-01',
    end: null,
    published: '2026-02-02',
    publication: 'published',
    theme: null,
    note: null,
    evidence: 'editor',
    source: 'editors',
    reportUrl: null,
    sourceUrl: null,
    checkedAgainst: null,
    kindBasis: null,
    withdrawn: false,
    judgements: AREAS.map((area) => ({
      area,
      scale: 'ofsted-four-point',
      grade: 'good',
      reason: null,
      asPrinted: null,
      percentage: null,
    })),
    ...more,
  });
  await database().inspection.create({ data: inspection });
  await database().inspectionAuthority.createMany({ data: links });
  await database().judgement.createMany({ data: judgements });
}

const headlines = async (id: string) =>
  (await changesIn([id])).get(id)?.map(({ council, changes }) => `${council}: ${changes.headline}`);

describe('what inspections changed', () => {
  it('is Lancashire’s rise, and then the end of overall grades', async () => {
    expect(await headlines('lancashire-ilacs-2022-11')).toEqual([
      'Lancashire: Up from requires improvement (August 2018) to good, after four years and five months',
    ]);
    expect(await headlines('lancashire-ilacs-2026-05')).toEqual([
      'Lancashire: No overall grade: inspections since April 2026 give none; the last was good, in January 2023',
    ]);
  });
  it('is for every event on record what the rule says of its council’s whole history', async () => {
    const slugs = await database().authority.findMany({ select: { slug: true } });
    for (const { slug } of slugs) {
      const council = await councilAt(slug);
      const expected = allChanges({ inspections: council?.inspections ?? [] }, 'known');
      const told = await changesIn(council?.inspections.map(({ id }) => id) ?? []);
      for (const { id } of council?.inspections ?? []) {
        expect(told.get(id)?.[0]?.changes ?? NO_CHANGES).toEqual(expected.get(id) ?? NO_CHANGES);
      }
    }
  });
  it('is told apart for the councils of a joint service', async () => {
    const service = ['kingston-upon-thames', 'richmond-upon-thames'];
    await recordGood('joint-ilacs-2025-12', service);
    const told = await headlines('joint-ilacs-2025-12');
    expect(told).toHaveLength(2);
    expect(told?.[0]).toMatch(/^Kingston upon Thames: (Up|Down|Still) /);
    expect(told?.[1]).toMatch(/^Richmond upon Thames: (Up|Down|Still) /);
    expect(told?.[0]?.replace('Kingston', 'Richmond')).not.toBe(told?.[1]);
  });
  it('rests on no withdrawn event, and is nothing for one', async () => {
    await recordGood('suffolk-ilacs-2025-12', ['suffolk']);
    await recordGood('suffolk-ilacs-2026-02', ['suffolk'], { start: '2026-02-09', published: '2026-03-20' });
    expect(await headlines('suffolk-ilacs-2026-02')).toEqual(['Suffolk: Still good, as in February 2026']);
    await database().inspection.update({ where: { id: 'suffolk-ilacs-2025-12' }, data: { withdrawn: true } });
    expect((await headlines('suffolk-ilacs-2026-02'))?.[0]).not.toContain('February 2026');
    expect(await headlines('suffolk-ilacs-2025-12')).toBeUndefined();
  });
  it('stands beside each of the reports published lately', async () => {
    const [latest] = await latestReports('2023-01-26', 1);
    expect(latest?.changes.map(({ changes }) => changes.headline)).toEqual([
      expect.stringMatching(/^(Up|Down|Still|First) /),
    ]);
  });
});
