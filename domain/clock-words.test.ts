import { describe, expect, it } from 'vitest';
import { clockSentence, otherClock, viewSentence } from './clock-words.ts';
import type { Clocks } from './clocks.ts';

const TODAY = '2026-11-24';
const MARCH: Clocks = { asAt: '2025-03-31', basis: 'known', recordedAt: null, sourceStatedOn: null };

describe('what a clock means', () => {
  it('is the latest report published by the day', () => {
    expect(clockSentence(MARCH, TODAY)).toBe(
      'By what was known: a council’s grade is that of its latest report published on or before 31 March 2025.',
    );
    expect(clockSentence({ ...MARCH, asAt: TODAY }, TODAY)).toContain('on or before today, 24 November 2026.');
  });
  it('or the latest inspection started by the day, if it was reported within three months', () => {
    expect(clockSentence({ ...MARCH, basis: 'inspected' }, TODAY)).toBe(
      'By what had been inspected: a council’s grade is that of its latest inspection that started on or before 31 March 2025, if its report came out by 30 June 2025.',
    );
  });
  it('is provisional while a report can still come out in time', () => {
    const recent: Clocks = { ...MARCH, basis: 'inspected', asAt: '2026-08-31' };
    expect(clockSentence(recent, TODAY)).toContain('This is provisional: reports published by 30 November 2026');
    expect(clockSentence(recent, '2026-11-30')).toContain('provisional');
    expect(clockSentence(recent, '2026-12-01')).not.toContain('provisional');
  });
  it('leads to the other one', () => {
    expect(otherClock('known').basis).toBe('inspected');
    expect(otherClock('inspected').basis).toBe('known');
  });
});

describe('which state of the record is shown', () => {
  it('needs no words while it is the present one', () => {
    expect(viewSentence(MARCH)).toBeNull();
  });
  it('is told where it is a past one', () => {
    expect(viewSentence({ ...MARCH, recordedAt: '2026-11-20' })).toBe(
      'The record is shown as this site had it at the end of 20 November 2026.',
    );
    expect(viewSentence({ ...MARCH, recordedAt: '2026-11-20', sourceStatedOn: '2025-01-01' })).toContain(
      ' and as its sources put it on 1 January 2025',
    );
  });
});
