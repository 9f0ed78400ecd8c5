import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockDate, counts, hasStarted, isProvisional, lastReportDay, monthsAfter } from './as-at.ts';

describe('three months after a day', () => {
  it.each([
    ['2025-03-31', '2025-06-30'],
    ['2024-11-30', '2025-02-28'],
    ['2023-11-30', '2024-02-29'],
    ['2025-02-28', '2025-05-31'],
    ['2024-02-28', '2024-05-28'],
    ['2025-01-15', '2025-04-15'],
    ['2025-01-31', '2025-04-30'],
    ['2025-11-29', '2026-02-28'],
  ])('after %s is %s: a month’s end stays a month’s end', (day, later) => {
    expect(monthsAfter(day, 3)).toBe(later);
  });
  it('never goes back as days go on', () => {
    const days = fc.date({ min: new Date('2013-01-01'), max: new Date('2030-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const next = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
        expect(monthsAfter(next, 3) >= monthsAfter(date.toISOString().slice(0, 10), 3)).toBe(true);
      }),
    );
  });
});

describe('what counts on a day', () => {
  const lancashire = { start: '2022-11-28', published: '2023-01-26' };
  it('is by what was known the reports published by then', () => {
    expect(counts(lancashire, { asAt: '2023-01-25', basis: 'known' })).toBe(false);
    expect(counts(lancashire, { asAt: '2023-01-26', basis: 'known' })).toBe(true);
  });
  it('is by what had been inspected the inspections started by then and reported within three months', () => {
    expect(counts(lancashire, { asAt: '2022-11-27', basis: 'inspected' })).toBe(false);
    expect(counts(lancashire, { asAt: '2022-11-28', basis: 'inspected' })).toBe(true);
    const slow = { start: '2022-11-28', published: '2023-03-01' };
    expect(counts(slow, { asAt: '2022-11-30', basis: 'inspected' })).toBe(false);
    expect(counts(slow, { asAt: '2022-12-01', basis: 'inspected' })).toBe(true);
  });
  it('is never an inspection whose report is awaited', () => {
    const awaited = { start: '2026-10-05', published: null };
    expect(counts(awaited, { asAt: '2026-11-24', basis: 'known' })).toBe(false);
    expect(counts(awaited, { asAt: '2026-11-24', basis: 'inspected' })).toBe(false);
    expect(hasStarted(awaited, '2026-10-05')).toBe(true);
  });
  it('takes the publication of one whose start is blank for its start', () => {
    const blank = { start: null, published: '2016-05-31' };
    expect(clockDate(blank, 'inspected')).toBe('2016-05-31');
    expect(counts(blank, { asAt: '2016-05-30', basis: 'inspected' })).toBe(false);
    expect(counts(blank, { asAt: '2016-05-31', basis: 'inspected' })).toBe(true);
    expect(hasStarted({ start: null, published: null }, '2016-05-31')).toBe(false);
  });
  it('waits for the last possible day of a date known to the month or the year', () => {
    const rough = { start: '2022', published: '2023-01' };
    expect(counts(rough, { asAt: '2023-01-30', basis: 'known' })).toBe(false);
    expect(counts(rough, { asAt: '2023-01-31', basis: 'known' })).toBe(true);
    expect(counts(rough, { asAt: '2022-12-30', basis: 'inspected' })).toBe(false);
    expect(counts(rough, { asAt: '2022-12-31', basis: 'inspected' })).toBe(true);
  });
  it('can change until three months are over, by one clock only', () => {
    expect(lastReportDay({ asAt: '2026-08-31', basis: 'inspected' })).toBe('2026-11-30');
    expect(isProvisional({ asAt: '2026-08-31', basis: 'inspected' }, '2026-11-24')).toBe(true);
    expect(isProvisional({ asAt: '2025-03-31', basis: 'inspected' }, '2026-11-24')).toBe(false);
    expect(isProvisional({ asAt: '2026-11-24', basis: 'known' }, '2026-11-24')).toBe(false);
  });
});
