import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { each, spreadOf } from './quartiles.ts';

describe('the spread of days', () => {
  it('has its quartiles where a spreadsheet has them', () => {
    expect(spreadOf(each([10, 20, 30, 40]))).toEqual({
      n: 4,
      least: 10,
      lowerQuartile: 17.5,
      median: 25,
      upperQuartile: 32.5,
      most: 40,
    });
    expect(spreadOf(each([7]))).toEqual({ n: 1, least: 7, lowerQuartile: 7, median: 7, upperQuartile: 7, most: 7 });
  });
  it('counts a value as often as it occurs', () => {
    expect(
      spreadOf([
        { value: 40, count: 3 },
        { value: 10, count: 1 },
      ]),
    ).toEqual(spreadOf(each([10, 40, 40, 40])));
    expect(spreadOf([{ value: 5, count: 0 }])).toBeNull();
  });
  it('is of nothing where there is nothing', () => {
    expect(spreadOf([])).toBeNull();
  });
  it('has the median between the least and the most, and the quartiles around it', () => {
    const some = fc.array(fc.record({ value: fc.nat(5000), count: fc.integer({ min: 1, max: 9 }) }), { minLength: 1 });
    fc.assert(
      fc.property(some, (values) => {
        const spread = spreadOf(values);
        if (spread === null) throw new Error('there were values');
        const { least, lowerQuartile, median, upperQuartile, most, n } = spread;
        const places = [least, lowerQuartile, median, upperQuartile, most];
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(n).toBe(values.reduce((sum, { count }) => sum + count, 0));
        expect(spreadOf([...values].reverse())).toEqual(spread);
      }),
    );
  });
});
