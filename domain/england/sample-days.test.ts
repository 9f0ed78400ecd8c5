import { describe, expect, it } from 'vitest';
import { sampleDays } from './sample-days.ts';

describe('the days that a series over time is told on', () => {
  it('are the record’s start, the end of each quarter, and the later day', () => {
    const days = sampleDays({ from: null, asAt: '2026-11-24' });
    expect(days.slice(0, 3)).toEqual(['2013-11-30', '2013-12-31', '2014-03-31']);
    expect(days.slice(-2)).toEqual(['2026-09-30', '2026-11-24']);
    expect(days).toContain('2025-03-31');
    expect(days).toHaveLength(54);
  });
  it('are the ends of months where five years or less are asked for', () => {
    const days = sampleDays({ from: '2024-01-15', asAt: '2024-04-30' });
    expect(days).toEqual(['2024-01-15', '2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
    expect(sampleDays({ from: '2021-11-24', asAt: '2026-11-24' })).toHaveLength(62);
    expect(sampleDays({ from: '2020-12-31', asAt: '2025-12-31' })).toHaveLength(61);
  });
  it('are never more than some sixty up to 2028, ascending, and each once', () => {
    for (const from of [null, '2013-10-31', '2019-03-31', '2023-02-28', '2026-11-23']) {
      const days = sampleDays({ from, asAt: '2026-11-24' });
      expect(days.length).toBeLessThanOrEqual(62);
      expect(days).toEqual([...new Set(days)].sort());
    }
  });
  it('go back a year where the later day is before the record', () => {
    const days = sampleDays({ from: null, asAt: '2013-09-15' });
    expect([days[0], days.at(-1)]).toEqual(['2012-09-15', '2013-09-15']);
    expect(sampleDays({ from: '2025-03-30', asAt: '2025-03-31' })).toEqual(['2025-03-30', '2025-03-31']);
  });
});
