import { describe, expect, it } from 'vitest';
import { readRatingsQuery } from '../domain/ratings-query.ts';
import { type Ratings, ratingsAsAt, ratingsChoices } from './ratings.ts';

const TODAY = '2026-11-24';

async function ratings(query: string): Promise<Ratings> {
  const read = readRatingsQuery(new URLSearchParams(query), await ratingsChoices(), TODAY);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return ratingsAsAt(read.query);
}
const countsOf = ({ counts }: Ratings) => Object.fromEntries(counts.map(({ grade, count }) => [grade, count]));

describe('the ratings as a program gets them', () => {
  it('are Ofsted’s known answer of 31 March 2025, by either clock', async () => {
    const inspected = await ratings('asAt=2025-03-31&basis=inspected');
    expect(countsOf(inspected)).toEqual({ outstanding: 36, good: 67, 'requires-improvement': 31, inadequate: 19 });
    expect(inspected).toMatchObject({ total: 153, none: [] });
    expect(countsOf(await ratings('asAt=2025-03-31'))).toEqual({
      outstanding: 33,
      good: 67,
      'requires-improvement': 34,
      inadequate: 19,
    });
  });
  it('say of each council what it held, since when and by which inspection, or why nothing', async () => {
    const { authorities } = await ratings('asAt=2023-02-13&region=north-west&type=county');
    expect(authorities).toEqual([
      {
        slug: 'cumbria',
        name: 'Cumbria',
        grade: 'requires-improvement',
        reason: null,
        since: '2022-11-15',
        confirmed: '2022-11-15',
        inspection: 'cumbria-ilacs-2022-09',
      },
      {
        slug: 'lancashire',
        name: 'Lancashire',
        grade: 'good',
        reason: null,
        since: '2023-01-26',
        confirmed: '2023-01-26',
        inspection: 'lancashire-ilacs-2022-11',
      },
    ]);
    const now = await ratings('region=north-west&type=county');
    expect(now).toMatchObject({ total: 1, none: [{ reason: 'no-overall-in-framework', count: 1 }] });
    expect(now.authorities[0]).toMatchObject({ grade: null, since: null, inspection: 'lancashire-ilacs-2026-05' });
  });
  it('give no council a care leavers’ grade that it was given together with children in care, or under SIF', async () => {
    const { authorities, none } = await ratings('area=care-leavers&asAt=2023-01-31');
    const lancashire = authorities.find(({ slug }) => slug === 'lancashire');
    expect(lancashire).toMatchObject({ grade: null, reason: 'area-not-in-framework' });
    expect(none.find(({ reason }) => reason === 'area-not-in-framework')?.count).toBeGreaterThan(100);
  });
  it.each(['2013-10-31', '2021-04-01', '2023-03-31', TODAY])('add up on %s, whatever is asked', async (day) => {
    for (const query of ['', '&basis=inspected', '&area=care-leavers', '&region=london', '&area=leadership']) {
      const { total, counts, none, authorities } = await ratings(`asAt=${day}${query}`);
      const together = [...counts, ...none].reduce((sum, { count }) => sum + count, 0);
      expect([together, authorities.length]).toEqual([total, total]);
      expect(authorities.every(({ grade, reason }) => (grade === null) !== (reason === null))).toBe(true);
    }
  });
});
