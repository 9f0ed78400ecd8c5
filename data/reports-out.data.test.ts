import { describe, expect, it } from 'vitest';
import { LONGEST_USUAL, pausesIn } from '../domain/england/pauses.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import { lagsIn } from './lags.ts';
import { publicationsIn, reportsOut } from './reports-out.ts';
import { questionOf } from './standing-sql.ts';

const ALL = { ...questionOf({ asAt: '2026-11-24' }), from: '2013-10-31', places: EVERYWHERE };

describe('the reports that came out', () => {
  it.each(['known', 'inspected'] as const)(
    'are those that the days to publication are counted from, by the %s clock',
    async (basis) => {
      const question = { ...ALL, basis, from: '2018-12-31', places: { regions: ['north-west'], types: [] } };
      const counted = (await lagsIn(question)).flatMap(({ days, count }) =>
        days === null ? [] : Array<number>(count).fill(days),
      );
      const drawn = (await reportsOut(question)).flatMap(({ days, count }) => Array<number>(count).fill(days));
      expect(drawn.toSorted((a, b) => a - b)).toEqual(counted.toSorted((a, b) => a - b));
      expect(drawn.length).toBeGreaterThan(20);
    },
  );
  it('are each a council’s own: Devon’s of May 2025 took 214 days', async () => {
    const reports = await reportsOut(ALL);
    expect(reports.filter(({ days }) => days === 214)).toMatchObject([{ councils: ['Devon'], count: 1 }]);
    for (const { councils, count } of reports) expect(councils).toHaveLength(count);
  });
  it('paused for 56 days from May to July 2024 and for 435 from June 2020, wherever is asked for', async () => {
    const london = { ...ALL, places: { regions: ['london'], types: [] } };
    const pauses = pausesIn(await publicationsIn(london), { from: ALL.from, to: '2026-08-20' });
    expect(pauses).toEqual(
      expect.arrayContaining([
        { after: '2024-05-16', before: '2024-07-12', until: '2024-07-12', days: 56 },
        { after: '2020-06-10', before: '2021-08-20', until: '2021-08-20', days: 435 },
      ]),
    );
    expect(pauses.every(({ days }) => days > LONGEST_USUAL)).toBe(true);
    expect(pauses).toHaveLength(16);
  });
});
