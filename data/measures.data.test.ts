import { describe, expect, it } from 'vitest';
import { countsOf, totalOf } from '../domain/measures/counts.ts';
import { lagsOf } from '../domain/measures/lags.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import { recoveriesOf } from '../domain/measures/recoveries.ts';
import { comparable, transitionsOf } from '../domain/measures/transitions.ts';
import { waitsOf } from '../domain/measures/waits.ts';
import { CHILDRENS_SERVICES, OVERALL } from '../domain/standing.ts';
import { countsByPlace, countsOn } from './england.ts';
import { gradesJudged } from './grades.ts';
import { lagsIn } from './lags.ts';
import type { MeasureQuestion } from './measured.ts';
import { stoodElsewhere } from './movers.ts';
import { waitsIn } from './recoveries.ts';
import { questionOf } from './standing-sql.ts';
import { stepsIn } from './transitions.ts';
import { latestInspections } from './waits.ts';

type Period = { from: string; asAt: string };

const ask = ({ from, asAt }: Period): MeasureQuestion => ({ ...questionOf({ asAt }), from, places: EVERYWHERE });
const judged = () => gradesJudged({ regime: CHILDRENS_SERVICES, area: OVERALL });
const sorted = <Row extends object>(rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('the national measures', () => {
  const ALL = { from: '2013-10-31', asAt: '2026-11-24' };
  const year = { from: '2024-03-31', asAt: '2025-03-31' };

  it('add up over England’s regions and types of council', async () => {
    const whole = await countsOn(questionOf({ asAt: year.asAt }));
    const byPlace = await countsByPlace(questionOf({ asAt: year.asAt }));
    expect(countsOf(byPlace)).toEqual(whole);
    const north = { regions: ['north-west', 'north-east'], types: ['unitary'] };
    const some = byPlace.filter(({ region, type }) => north.regions.includes(region.slug) && type.slug === 'unitary');
    expect(await countsOn(questionOf({ asAt: year.asAt }), north)).toEqual(countsOf(some));
    expect(totalOf(some)).toBeGreaterThan(0);
  });
  it('are of the regions and types asked for', async () => {
    const decade = { ...ALL, from: '2017-12-31', asAt: '2024-12-31' };
    const question = { ...ask(decade), places: { regions: ['north-west'], types: ['county'] } };
    const rows = [
      await stepsIn(question, await judged()),
      await stoodElsewhere(question, await judged()),
      await waitsIn(question),
      await latestInspections(question),
      await lagsIn(question),
    ];
    for (const found of rows) expect(new Set(found.map(({ region }) => region.slug))).toEqual(new Set(['north-west']));
    for (const found of rows) expect(new Set(found.map(({ type }) => type.slug))).toEqual(new Set(['county']));
  });
  it('say that 19 councils were inadequate on 31 March 2025, and that all of them were waiting for good', async () => {
    const { waiting } = recoveriesOf(await waitsIn(ask(year)), year);
    const counts = await countsOn(questionOf({ asAt: year.asAt }));
    expect(counts.find(({ rating }) => rating === 'inadequate')?.count).toBe(19);
    const atLowest = await stoodElsewhere({ ...ask(year), from: '2013-10-31' }, await judged());
    const inadequate = atLowest.filter(({ after }) => after?.grade?.rank === 1).map(({ council }) => council.slug);
    expect(inadequate).toHaveLength(19);
    expect(waiting.map(({ council }) => council.slug)).toEqual(expect.arrayContaining(inadequate));
  });
  it('tell Lancashire’s way: inadequate in November 2015, good in January 2023', async () => {
    const { recovered } = recoveriesOf(await waitsIn(ask(ALL)), ALL);
    expect(recovered.find(({ council }) => council.slug === 'lancashire')).toMatchObject({
      began: '2015-11-27',
      ended: '2023-01-26',
      days: 2617,
    });
  });
  it('find nothing to compare in a regime that gives no grades', async () => {
    const jtai = { ...ask(ALL), regime: 'jtai' };
    expect(await gradesJudged({ regime: 'jtai', area: OVERALL })).toEqual([]);
    expect(comparable(transitionsOf(await stepsIn(jtai, [])))).toBe(0);
    expect(await waitsIn(jtai)).toEqual([]);
    expect(lagsOf(await lagsIn(jtai))).toEqual({ spread: null, years: [], unknown: 0 });
    expect(waitsOf(await latestInspections(jtai), ALL.asAt).none).toHaveLength(153);
  });
  it('can be asked of the record as it stood', async () => {
    const view = { recordedAt: '2199-12-31', sourceStatedOn: null };
    const then = { ...ask(ALL), view };
    const grades = await judged();
    expect(await stepsIn(then, grades)).toEqual(await stepsIn(ask(ALL), grades));
    expect(await waitsIn(then)).toEqual(await waitsIn(ask(ALL)));
    expect(sorted(await lagsIn(then))).toEqual(sorted(await lagsIn(ask(ALL))));
  });
});
