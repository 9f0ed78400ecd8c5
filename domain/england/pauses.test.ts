import { describe, expect, it } from 'vitest';
import { LONGEST_USUAL, type Published, pausesIn } from './pauses.ts';

const on = (...days: string[]): Published[] => days.map((day) => ({ first: day, last: day }));
const PERIOD = { from: '2021-12-31', to: '2026-08-20' };

describe('a time without a report', () => {
  it('is the whole days between two reports, and is told from more than six weeks on', () => {
    // 12 July is 57 days after 16 May: 56 days lie between them.
    expect(pausesIn(on('2024-05-16', '2024-07-12'), { ...PERIOD, to: '2024-07-12' })).toEqual([
      { after: '2024-05-16', before: '2024-07-12', until: '2024-07-12', days: 56 },
    ]);
    expect(LONGEST_USUAL).toBe(42);
    expect(pausesIn(on('2024-01-01', '2024-02-13'), { ...PERIOD, to: '2024-02-13' })).toEqual([]);
    expect(pausesIn(on('2024-01-01', '2024-02-14'), { ...PERIOD, to: '2024-02-14' })).toMatchObject([{ days: 43 }]);
  });
  it('takes reports in any order, and several of one day as one', () => {
    const days = on('2024-07-12', '2024-05-16', '2024-07-12', '2024-05-16');
    expect(pausesIn(days, { ...PERIOD, to: '2024-07-12' })).toHaveLength(1);
  });
  it('is not told where a report may have come out: one known to the month may be of any day of it', () => {
    const march = { first: '2024-03-01', last: '2024-03-31' };
    const days = [...on('2024-02-10', '2024-05-02'), march];
    expect(pausesIn(days, { ...PERIOD, to: '2024-05-02' })).toEqual([]);
  });
  it('goes on to the day up to which the record is complete, and no further', () => {
    expect(pausesIn(on('2026-06-01'), PERIOD)).toEqual([
      { after: '2026-06-01', before: null, until: '2026-08-20', days: 80 },
    ]);
    expect(pausesIn(on('2026-06-01'), { ...PERIOD, to: '2026-06-30' })).toEqual([]);
  });
  it('that began before the period is told in full, and one that ended before it is not', () => {
    const days = on('2021-06-01', '2021-08-20', '2021-11-12', '2022-03-01');
    expect(pausesIn(days, { from: '2021-11-30', to: '2022-03-01' })).toMatchObject([
      { after: '2021-11-12', days: 108 },
    ]);
  });
});
