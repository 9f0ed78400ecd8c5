import { describe, expect, it } from 'vitest';
import { allRegimes } from '../../data/council.ts';
import { database } from '../../data/database.ts';

describe('the frameworks', () => {
  it('are five lines of inspection, children’s services first, each with the headline of its newest framework first', async () => {
    expect((await allRegimes()).map(({ slug, headlines }) => [slug, headlines])).toEqual([
      ['childrens-services', ['overall-effectiveness']],
      ['jtai', []],
      ['area-send', ['area-send-outcome', 'written-statement-of-action']],
      ['youth-justice', ['youth-justice-overall']],
      ['adult-social-care', ['adult-social-care-overall']],
    ]);
  });
  it('print their years in brackets, so that a picture can leave them out', async () => {
    const versions = await database().frameworkVersion.findMany({ select: { label: true } });
    for (const { label } of versions) expect(label).toMatch(/^[^(]+ \([^,)]*(?:, .*)?\)$/);
  });
  it('judge on a scale of their own: no regime shares one, and SEND’s two frameworks have one each', async () => {
    const areas = await database().versionArea.findMany({
      select: { scaleSlug: true, version: { select: { regimeSlug: true } } },
    });
    const pairs = new Set(areas.map(({ scaleSlug, version }) => `${version.regimeSlug} ${scaleSlug}`));
    expect([...pairs].sort()).toEqual([
      'adult-social-care cqc-four-point',
      'area-send area-send-outcomes',
      'area-send written-statement-of-action',
      'childrens-services ofsted-four-point',
      'youth-justice hmip-four-point',
    ]);
  });
  it('rank the outcome that Ofsted and CQC call 1 as the best of three', async () => {
    const grades = await database().grade.findMany({
      where: { scaleSlug: 'area-send-outcomes' },
      select: { slug: true, rank: true },
      orderBy: { rank: 'desc' },
    });
    expect(grades.map(({ slug, rank }) => [slug, rank])).toEqual([
      ['typically-positive', 3],
      ['inconsistent', 2],
      ['widespread-failings', 1],
    ]);
  });
  it('of adult social care, and of SEND before 2023, stand ready without an inspection', async () => {
    const where = { frameworkSlug: { in: ['cqc-assessment', 'local-area-send'] } };
    expect(await database().inspection.count({ where })).toBe(0);
    expect(await database().frameworkVersion.count({ where })).toBe(2);
  });
});
