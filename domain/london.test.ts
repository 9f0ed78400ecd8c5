import { describe, expect, it } from 'vitest';
import { londonDay, londonMoment } from './london.ts';

describe('today in London', () => {
  it('is an hour ahead of UTC in summer', () => {
    expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });
  it('is UTC in winter', () => {
    expect(londonDay(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-24');
  });
});

describe('a moment in London', () => {
  it.each([
    ['2026-11-24T20:36:00Z', '24 November 2026 at 8:36pm'],
    ['2026-06-30T23:05:00Z', '1 July 2026 at 12:05am'],
  ])('%s is %s', (instant, words) => {
    expect(londonMoment(new Date(instant))).toBe(words);
  });
});
