import { describe, expect, it } from 'vitest';
import { londonDay } from './london.ts';

describe('today in London', () => {
  it('is an hour ahead of UTC in summer', () => {
    expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });
  it('is UTC in winter', () => {
    expect(londonDay(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-24');
  });
});
