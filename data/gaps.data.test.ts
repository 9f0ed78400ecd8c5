import { beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '../domain/history.ts';
import { type GapCount, gapsAfter, gapsOf } from '../domain/measures/gaps.ts';
import { latestStart } from '../domain/measures/latest-start.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import { usualAfter } from '../domain/measures/usual-gap.ts';
import { isOpenOn } from '../domain/open-on.ts';
import { countingEvents } from '../domain/standing.ts';
import { type Council, councilAt } from './council.ts';
import { database } from './database.ts';
import { gapsAfterGrades } from './gaps.ts';
import { latestStarts } from './latest-starts.ts';
import { questionOf } from './standing-sql.ts';

const councils: Council[] = [];
beforeAll(async () => {
  const slugs = await database().authority.findMany({ select: { slug: true } });
  const found = await Promise.all(slugs.map(({ slug }) => councilAt(slug)));
  councils.push(...found.flatMap((council) => council ?? []));
});

const DAYS = ['2013-10-31', '2016-12-31', '2018-01-01', '2019-06-30', '2022-12-01', '2025-03-31', '2026-11-24'];
const CASES = DAYS.flatMap((asAt) => (['known', 'inspected'] as const).map((basis) => ({ asAt, basis })));

describe.each(CASES)('as at $asAt, by what was $basis', (asked: { asAt: string; basis: Clock }) => {
  const question = questionOf(asked);
  it('England’s gaps are those of its 158 councils’ own histories', async () => {
    const { framework, counts } = await gapsAfterGrades(question);
    expect(councils).toHaveLength(158);
    expect(framework?.slug).toBe(asked.asAt < '2013-11-01' ? undefined : asked.asAt < '2018-01-01' ? 'sif' : 'ilacs');
    expect(singly(counts)).toEqual(
      singly(councils.flatMap((council) => gapsOf(council, question, framework?.slug ?? ''))),
    );
  });
  it('each open council’s latest inspection is the one its own history tells', async () => {
    const open = councils.filter(({ authority }) => isOpenOn(authority, asked.asAt));
    const ruled = open.map((council) => [council.authority.slug, latestStart(council, question)]);
    const told = (await latestStarts(question, EVERYWHERE)).map(({ council, latest }) => [council.slug, latest]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(ruled));
    expect(told).toHaveLength(open.length);
  });
  it('the latest to begin that is reported is the one that says where the council stands', () => {
    for (const council of councils) {
      const latest = latestStart(council, question);
      if (latest !== null && latest.reason !== 'not-published')
        expect(latest.id).toBe(countingEvents(council, question)[0]?.id);
    }
  });
});

describe('the national record', () => {
  const question = questionOf({ asAt: '2026-11-24' });
  const after = async (slug: string) =>
    gapsAfter((await gapsAfterGrades(question)).counts, { scale: 'ofsted-four-point', slug });

  it('has 66 gaps after good under ILACS, the middle half of them 1,260 to 1,817 days long', async () => {
    const { spread, waiting } = await after('good');
    expect(spread).toMatchObject({ n: 66, lowerQuartile: 1260, median: 1540, upperQuartile: 1816.5 });
    expect(waiting).toBe(61);
  });
  it('has fewer after the other grades, councils that closed before a next one apart', async () => {
    const told = await Promise.all(['outstanding', 'requires-improvement', 'inadequate'].map(after));
    expect(told.map(({ spread, waiting, closed }) => [spread?.n, spread?.median, waiting, closed])).toEqual([
      [25, 1673, 46, 0],
      [54, 1407, 24, 2],
      [23, 1288, 11, 1],
    ]);
  });
  it('shows nothing beside Lancashire, whose latest inspection gave no overall grade', async () => {
    const [row] = (await latestStarts(question, EVERYWHERE)).filter(({ council }) => council.slug === 'lancashire');
    expect(row?.latest).toMatchObject({ start: '2026-05-11', grade: null, reason: 'no-overall-in-framework' });
    expect(usualAfter(row?.latest ?? null, await gapsAfterGrades(question)).why).toBe('no-grade');
  });
  it('has no gaps under ILACS in its first year, and says so', async () => {
    const early = questionOf({ asAt: '2018-12-31' });
    const england = await gapsAfterGrades(early);
    const whys = (await latestStarts(early, EVERYWHERE)).map(({ latest }) => usualAfter(latest, england).why);
    expect(new Set(whys)).toEqual(new Set(['no-gaps-yet', 'earlier-framework', 'no-grade', 'none-in-record']));
  });
  it('is told of one region alone, and of the record as it stood', async () => {
    const north = await latestStarts(question, { regions: ['north-east'], types: [] });
    expect(north).toHaveLength(12);
    const then = { ...question, view: { recordedAt: '2199-12-31', sourceStatedOn: null } };
    expect(singly((await gapsAfterGrades(then)).counts)).toEqual(singly((await gapsAfterGrades(question)).counts));
    expect(await latestStarts(then, EVERYWHERE)).toEqual(await latestStarts(question, EVERYWHERE));
  });
});

/** Each gap on a line of its own, in one order. */
function singly(counts: readonly GapCount[]): string[] {
  return counts
    .flatMap(({ count, ...gap }) => Array.from({ length: count }, () => JSON.stringify(gapInOrder(gap))))
    .sort();
}

function gapInOrder({ scale, grade, end, days }: Omit<GapCount, 'count'>) {
  return [scale, grade, end, days];
}
