import { describe, expect, it } from 'vitest';
import { ticksOn, topOf, upTo } from './ticks.ts';

describe('the numbers along an axis', () => {
  it.each([
    [4, [0, 1, 2, 3, 4]],
    [46, [0, 10, 20, 30, 40, 50]],
    [214, [0, 50, 100, 150, 200, 250]],
  ])('are round, and reach %i', (value, numbers) => {
    expect(upTo(topOf(value))).toEqual(numbers);
  });
  it('are months for a year and years for a decade, and never more than there is room for', () => {
    expect(ticksOn({ from: '2025-11-24', to: '2026-11-24' }, 6).map(({ text }) => text)).toEqual([
      'Jan 2026',
      'Apr 2026',
      'Jul 2026',
      'Oct 2026',
    ]);
    expect(ticksOn({ from: '2013-10-31', to: '2026-11-24' }, 9).map(({ at }) => at)).toEqual([
      '2014-01-01',
      '2016-01-01',
      '2018-01-01',
      '2020-01-01',
      '2022-01-01',
      '2024-01-01',
      '2026-01-01',
    ]);
  });
});
