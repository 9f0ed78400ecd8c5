import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AsAt } from '../domain/as-at.ts';
import type { Clock, CouncilHistory, RegimeInBrief } from '../domain/history.ts';
import { parseListing } from '../domain/listing.ts';
import { CHILDRENS_SERVICES, OVERALL, ratingAsAt, reasonOf } from '../domain/standing.ts';
import { closedAuthorities, type ListedAuthority, listAuthorities } from './authorities.ts';
import { allRegimes, councilAt } from './council.ts';
import { database } from './database.ts';
import { completeTo, countsOn, latestReports } from './england.ts';
import { questionOf } from './standing-sql.ts';

const TODAY = '2026-11-24';
let regimes: RegimeInBrief[] = [];
beforeAll(async () => {
  regimes = await allRegimes();
});
type Params = Record<string, string | string[]>;
const listing = (params: Params) => parseListing(params, { today: TODAY, regimes });
const list = (params: Params) => listAuthorities(listing(params));
const counted = (asAt: string, basis: Clock = 'known') => countsOn(questionOf({ asAt, basis }));

describe('England on a day', () => {
  it.each([
    ['known', 33, 67, 34, 19],
    ['inspected', 36, 67, 31, 19],
  ] as const)('stood on 31 March 2025, by what was %s, as Ofsted’s statistics say', async (basis, ...numbers) => {
    const counts = await counted('2025-03-31', basis);
    expect(counts.map(({ rating }) => rating)).toEqual(['outstanding', 'good', 'requires-improvement', 'inadequate']);
    expect(counts.map(({ count }) => count)).toEqual(numbers);
  });
  it.each(['2013-10-01', '2014-06-30', '2019-04-01', '2021-04-01', '2023-03-31', '2023-04-01', TODAY])(
    'adds up on %s to the councils open that day, by either clock',
    async (day) => {
      for (const basis of ['known', 'inspected'] as const) {
        const counts = await counted(day, basis);
        const { total } = await list({ asAt: day, basis });
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(total).toBeGreaterThanOrEqual(150);
      }
    },
  );
  it('adds up on any day, by either clock, on any judgement', async () => {
    const days = fc.date({ min: new Date('2013-01-01'), max: new Date(TODAY), noInvalidDate: true });
    const areas = fc.constantFrom(OVERALL, 'care-leavers', 'children-in-care', 'leadership', 'adoption');
    await fc.assert(
      fc.asyncProperty(days, fc.constantFrom('known', 'inspected'), areas, async (date, basis, area) => {
        const asAt = date.toISOString().slice(0, 10);
        const counts = await countsOn(questionOf({ asAt, basis, area }));
        const open = await database().authority.count({
          where: {
            AND: [
              { OR: [{ openedOn: null }, { openedOn: { lte: new Date(asAt) } }] },
              { OR: [{ closedOn: null }, { closedOn: { gte: new Date(asAt) } }] },
            ],
          },
        });
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(open);
      }),
      { numRuns: 60 },
    );
  });
  it('gives a council last inspected before 2023 no care leavers’ grade, and never the one that SIF gave it', async () => {
    const { authorities } = await list({ area: 'care-leavers', asAt: '2022-12-31' });
    const judged = authorities.filter(({ grade }) => grade !== null);
    expect(judged.every(({ version }) => version?.startsWith('SIF'))).toBe(true);
    const ilacs = authorities.filter(({ version }) => version?.startsWith('ILACS'));
    expect(ilacs.length).toBeGreaterThan(100);
    expect(new Set(ilacs.map(({ rating }) => rating))).toEqual(new Set(['area-not-in-framework']));
  });
  it('counts apart the councils whose latest report gives no overall grade', async () => {
    const counts = await counted(TODAY);
    expect(counts.find(({ rating }) => rating === 'no-overall')?.count).toBe(11);
  });
  it('says up to when its record is complete', async () => {
    expect(await completeTo()).toBe('2026-08-20');
    expect((await latestReports(TODAY, 1))[0]?.published).toBe('2026-08-20');
  });
});

describe('the one statement for all councils', () => {
  const councils = new Map<string, CouncilHistory>();
  beforeAll(async () => {
    const slugs = await database().authority.findMany({ select: { slug: true } });
    const found = await Promise.all(slugs.map(({ slug }) => councilAt(slug)));
    for (const council of found) if (council !== null) councils.set(council.authority.slug, council);
  });
  it.each([OVERALL, 'care-leavers', 'children-in-care', 'leadership'])(
    'answers for %s what the rule says council by council',
    async (area) => {
      for (const asAt of ['2014-03-01', '2018-09-01', '2023-02-13', '2023-04-01', '2025-03-31', TODAY]) {
        for (const basis of ['known', 'inspected'] as const) {
          const { authorities } = await list({ area, asAt, basis });
          expect(authorities.map(answered)).toEqual(
            authorities.map(({ slug }) => ruled(councils.get(slug), area, { asAt, basis })),
          );
        }
      }
    },
  );
});

/** What the statement answered for one council. */
function answered({ slug, rating, since, confirmed }: ListedAuthority) {
  const reason = reasonOf(rating);
  return { slug, grade: reason === null ? rating : null, reason, since, confirmed };
}

/** What the rule answers for it. */
function ruled(council: CouncilHistory | undefined, area: string, moment: AsAt) {
  if (council === undefined) throw new Error('a council of the list has no page');
  const standing = ratingAsAt(council, { regime: CHILDRENS_SERVICES, area, ...moment });
  const { grade, reason, since, confirmed } = standing;
  return { slug: council.authority.slug, grade: grade?.slug ?? null, reason, since, confirmed };
}

describe('the list of councils', () => {
  it('is of 153 open councils, with the closed ones beside it', async () => {
    expect((await list({})).total).toBe(153);
    const closed = await closedAuthorities(listing({}));
    expect(closed.map(({ slug }) => slug)).toEqual([
      'bournemouth',
      'cumbria',
      'dorset-former-county',
      'northamptonshire',
      'poole',
    ]);
    expect(closed[1]?.successors.map(({ name }) => name)).toEqual(['Cumberland', 'Westmorland and Furness']);
  });
  it('keeps councils without an overall grade in sight, and tells their last one apart', async () => {
    const { authorities } = await list({ rating: 'no-overall' });
    const lancashire = authorities.find(({ slug }) => slug === 'lancashire');
    expect(lancashire).toMatchObject({ grade: null, since: null, last: { label: 'Good', on: '2023-01-26' } });
    expect(lancashire?.leaders?.label).toBe('Outstanding');
    expect((await list({ rating: 'good' })).authorities.map(({ slug }) => slug)).not.toContain('lancashire');
  });
  it('takes several grades at once', async () => {
    const both = await list({ rating: ['good', 'inadequate'] });
    const each = await Promise.all([list({ rating: 'good' }), list({ rating: 'inadequate' })]);
    expect(both.total).toBe(each[0].total + each[1].total);
  });
  it('finds a council by part of its name, or by a code old or new', async () => {
    expect((await list({ q: 'lancs' })).total).toBe(0);
    expect((await list({ q: 'lancash' })).authorities.map(({ slug }) => slug)).toEqual(['lancashire']);
    expect((await list({ q: 'E10000027' })).authorities.map(({ slug }) => slug)).toEqual(['somerset']);
    expect((await list({ q: 'e06000066' })).authorities.map(({ slug }) => slug)).toEqual(['somerset']);
    expect((await list({ q: '%' })).total).toBe(0);
  });
  it('narrows by region, type and framework together', async () => {
    const { authorities } = await list({ region: 'north-west', type: 'county', framework: 'ilacs-2026' });
    expect(authorities.map(({ slug }) => slug)).toEqual(['lancashire']);
    expect((await list({ framework: 'sif' })).total).toBe(0);
  });
  it('says how many there are in all on any page, even one past the last', async () => {
    const asked: Params[] = [{}, { rating: 'good' }, { framework: 'ilacs' }];
    for (const params of asked) {
      const { total } = await list(params);
      expect(total).toBeGreaterThan(0);
      expect(await list({ ...params, page: '9' })).toEqual({ total, authorities: [] });
    }
  });
  it('sorts by grade best first, by how long it was held, and by latest report', async () => {
    const byGrade = (await list({ sort: 'rating' })).authorities.map(({ grade }) => grade?.rank ?? 0);
    expect(byGrade).toEqual([...byGrade].sort((a, b) => b - a));
    const bySince = (await list({ sort: 'since', rating: 'outstanding' })).authorities.map(({ since }) => since ?? '');
    expect(bySince).toEqual([...bySince].sort());
    expect((await list({ sort: 'published' })).authorities[0]?.published).toBe('2026-08-20');
  });
});

describe('a council’s history', () => {
  it('is Lancashire’s four full inspections, one of area SEND and one joint visit, newest first, with the news linked', async () => {
    const lancashire = await councilAt('lancashire');
    expect(lancashire?.inspections.map(({ id }) => id)).toEqual([
      'lancashire-ilacs-2026-05',
      'lancashire-area-send-2024-12',
      'lancashire-jtai-2024-02',
      'lancashire-ilacs-2022-11',
      'lancashire-sif-2018-06',
      'lancashire-sif-2015-09',
    ]);
    const good = lancashire?.inspections[3];
    expect(good).toMatchObject({ start: '2022-11-28', end: '2022-12-09', published: '2023-01-26' });
    expect(good?.articles[0]).toMatchObject({
      publisher: 'Children & Young People Now',
      author: 'Nicole Weinstein',
      published: '2023-02-13',
    });
  });
  it('says of visits whose table has no publication date that it is not held, not that it is awaited', async () => {
    const row = await database().inspectionAuthority.findFirstOrThrow({
      where: { inspection: { publication: 'not_held' } },
      select: { inspectionId: true, authority: { select: { slug: true } } },
    });
    const visit = (await councilAt(row.authority.slug))?.inspections.find(({ id }) => id === row.inspectionId);
    expect(visit).toMatchObject({ published: null, publication: 'not-held', graded: false });
  });
});
