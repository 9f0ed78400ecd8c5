import { describe, expect, it } from 'vitest';
import { elapsedInWords, isSurelyBefore, wholeMonths } from './elapsed.ts';

describe('the time between two reports', () => {
  it.each([
    ['2018-08-17', '2023-01-26', 'after four years and five months'],
    ['2018-08-17', '2023-01-16', 'after four years and four months'],
    ['2019-05-01', '2020-05-01', 'after one year'],
    ['2019-05-01', '2020-04-30', 'after eleven months'],
    ['2019-05-02', '2020-04-29', 'after eleven months'],
    ['2019-05-02', '2021-06-02', 'after two years and one month'],
    ['2019-05-02', '2019-05-30', 'after less than a month'],
    ['2019-05-20', '2019-06-10', 'after less than a month'],
    ['1990-01-01', '2026-01-01', 'after 36 years'],
  ])('from %s to %s is told in whole calendar months: %s', (from, to, words) => {
    expect(elapsedInWords(from, to)).toBe(words);
  });
  it.each([
    ['2018-08', '2023-01-26', 'after about four years and five months'],
    ['2018-08-17', '2022-08', 'after about four years'],
    ['2018-08', '2018-08-30', 'after less than a month'],
    ['2018', '2023-01-26', 'after about five years'],
    ['2018-08', '2023', 'after about five years'],
    ['2022', '2023-01-26', 'the year after'],
    ['2022', '2022-12-31', 'in the same year'],
  ])('from %s to %s claims no more than the dates know: %s', (from, to, words) => {
    expect(elapsedInWords(from, to)).toBe(words);
  });
  it('takes the end of a shorter month for a whole one', () => {
    expect(wholeMonths('2018-08-31', '2019-02-28')).toBe(6);
    expect(wholeMonths('2018-08-31', '2019-02-27')).toBe(5);
  });
  it('has an order only where no day of the one lies within the other', () => {
    expect(isSurelyBefore('2022', '2023')).toBe(true);
    expect(isSurelyBefore('2022-11', '2022')).toBe(false);
    expect(isSurelyBefore('2022', '2022-11')).toBe(false);
    expect(isSurelyBefore('2023-01-26', '2023-01-26')).toBe(false);
  });
});
