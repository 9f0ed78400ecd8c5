import { describe, expect, it } from 'vitest';
import { councilAt } from '../../data/council.ts';
import { broughtOf } from './brought.ts';

/** HM Inspectorate of Probation's own scale: out of 36 points. */
function ratingOf(percentage: number): string {
  const points = Math.round((percentage * 36) / 100);
  if (points <= 6) return 'inadequate';
  if (points <= 18) return 'requires-improvement';
  return points <= 30 ? 'good' : 'outstanding';
}

describe('youth justice', () => {
  it('is held for 73 inspections in England, and for no service in Wales', async () => {
    const rows = await broughtOf('youth-justice');
    expect(rows).toHaveLength(73);
    const wales = /ceredigion|flintshire|newport|\/cd2024|carmarthen|blaenau|glamorgan|bridgend|powys|swansea/;
    expect(rows.filter(({ reportUrl }) => wales.test(reportUrl ?? ''))).toEqual([]);
    const months = rows.map(({ published }) => published?.slice(0, 7)).sort();
    expect([months[0], months.at(-1)]).toEqual(['2021-03', '2025-02']);
  });
  it('has one inspection of a service that councils share, and each of them shows it', async () => {
    const shared = (await broughtOf('youth-justice')).filter(({ councils }) => councils.length > 1);
    expect(shared.map(({ id, councils }) => [id, councils])).toEqual([
      ['bedford-youth-justice-2021-12', ['bedford', 'central-bedfordshire']],
      ['dorset-youth-justice-2023-01', ['bournemouth-christchurch-and-poole', 'dorset']],
      ['herefordshire-youth-justice-2022-05', ['herefordshire', 'shropshire', 'telford-and-wrekin', 'worcestershire']],
      ['north-northamptonshire-youth-justice-2023-10', ['north-northamptonshire', 'west-northamptonshire']],
      ['tower-hamlets-youth-justice-2022-07', ['city-of-london', 'tower-hamlets']],
    ]);
    for (const { id, councils } of shared)
      for (const slug of councils)
        expect((await councilAt(slug))?.inspections.filter((event) => event.id === id)).toHaveLength(1);
  });
  it('calls an inspection joint where several inspectorates made it, not where councils share the service', async () => {
    const joint = (await broughtOf('youth-justice')).filter(({ kindSlug }) => kindSlug === 'youth-justice-joint');
    expect(joint.map(({ id }) => id)).toEqual([
      'dorset-youth-justice-2023-01',
      'hackney-youth-justice-2023-05',
      'nottinghamshire-youth-justice-2024-01',
      'suffolk-youth-justice-2023-01',
    ]);
  });
  it('has a score for every one, and each rating is the one that its score gives on the inspectorate’s scale', async () => {
    const rows = await broughtOf('youth-justice');
    const rated = rows.filter(({ judged }) => judged?.gradeSlug);
    expect(rated).toHaveLength(71);
    for (const { id, judged } of rated)
      expect([id, judged?.gradeSlug]).toEqual([id, ratingOf(Number(judged?.percentage))]);
    expect(rows.filter(({ judged }) => judged?.percentage === null)).toEqual([]);
  });
  it('gives no rating where the source has a footnote in its place, or contradicts itself', async () => {
    const [portsmouth, westSussex] = (await broughtOf('youth-justice')).filter(
      ({ judged }) => judged?.gradeSlug === null,
    );
    expect(portsmouth).toMatchObject({ councils: ['portsmouth'], judged: { reason: 'not_held', asPrinted: null } });
    expect(Number(portsmouth?.judged?.percentage)).toBe(61.11);
    expect(portsmouth?.note).toContain('footnote');
    expect(westSussex).toMatchObject({
      councils: ['west-sussex'],
      judged: { reason: 'not_held', asPrinted: 'Requires Improvement' },
    });
    expect(Number(westSussex?.judged?.percentage)).toBe(72.22);
    expect(westSussex?.note).toContain('72.22%');
  });
});
