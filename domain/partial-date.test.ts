import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayBefore,
  earliest,
  formatDate,
  formatMonth,
  formatSpan,
  fromRange,
  latest,
  parsePartialDate,
  precisionOf,
} from './partial-date.ts';

describe('a date known to the day, month or year', () => {
  it('is a real date or none', () => {
    expect(parsePartialDate('2024-02-29')).toBe('2024-02-29');
    expect(parsePartialDate('2023-02')).toBe('2023-02');
    expect(parsePartialDate('2023')).toBe('2023');
    for (const text of ['2023-02-29', '2023-13', '2023-00', '2023-01-00', '1899', '2200', '23', '2023-1', 'soon', '']) {
      expect(parsePartialDate(text)).toBeNull();
    }
  });
  it('has a day before it, over the ends of months and years', () => {
    expect(['2023-04-01', '2024-03-01', '2027-01-01'].map(dayBefore)).toEqual([
      '2023-03-31',
      '2024-02-29',
      '2026-12-31',
    ]);
  });
  it('says how exactly it is known', () => {
    expect(['2018', '2022-11', '2022-11-28'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });
  it('counts once its last possible day has passed', () => {
    expect(['2018', '2024-02', '2022-11-28'].map(latest)).toEqual(['2018-12-31', '2024-02-29', '2022-11-28']);
    expect(['2018', '2024-02', '2022-11-28'].map(earliest)).toEqual(['2018-01-01', '2024-02-01', '2022-11-28']);
  });
  it('comes back from the two days it is stored as, whatever its precision', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom(4, 7, 10), (date, length) => {
        const partial = date.toISOString().slice(0, length);
        expect(fromRange(earliest(partial), latest(partial))).toBe(partial);
      }),
    );
  });
  it('is never made of two days that are no month and no year', () => {
    expect(() => fromRange('2023-01-01', '2023-01-30')).toThrow(RangeError);
  });
  it('is written as far as it is known', () => {
    expect(['2018', '2022-11', '2022-11-08'].map(formatDate)).toEqual(['2018', 'November 2022', '8 November 2022']);
    expect(['2018', '2022-11-08'].map(formatMonth)).toEqual(['2018', 'November 2022']);
  });
});

describe('a span of fieldwork', () => {
  it.each([
    ['2022-11-28', '2022-12-09', '28 November to 9 December 2022'],
    ['2018-06-04', '2018-06-28', '4 to 28 June 2018'],
    ['2022-12-28', '2023-01-09', '28 December 2022 to 9 January 2023'],
    ['2022-11', '2022-12', 'November to December 2022'],
    ['2022', '2023', '2022 to 2023'],
    ['2022-11', '2022-12-09', 'November 2022 to 9 December 2022'],
    ['2024-03-05', null, 'from 5 March 2024'],
    [null, '2024-03-05', 'until 5 March 2024'],
    [null, null, 'dates not held'],
    ['2016-07-28', '2016-07-28', '28 July 2016'],
  ])('%s to %s reads "%s"', (start, end, words) => expect(formatSpan(start, end)).toBe(words));
});
