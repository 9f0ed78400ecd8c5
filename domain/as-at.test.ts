import { describe, expect, it } from 'vitest';
import { type AsAt, clockDate, counts, hasStarted, isProvisional, lastReportDay, monthsAfter } from './as-at.ts';

const known = (asAt: string): AsAt => ({ asAt, basis: 'known' });
const inspected = (asAt: string): AsAt => ({ asAt, basis: 'inspected' });

describe('three months after a day', () => {
  it.each([
    ['2025-03-31', '2025-06-30'],
    ['2025-02-28', '2025-05-31'],
    ['2024-02-28', '2024-05-28'],
    ['2024-11-30', '2025-02-28'],
    ['2023-11-29', '2024-02-29'],
    ['2025-10-15', '2026-01-15'],
    ['2025-12-31', '2026-03-31'],
  ])('%s is %s: a month’s end stays a month’s end', (day, later) => expect(monthsAfter(day, 3)).toBe(later));
});

describe('what counts on a day', () => {
  const event = { start: '2025-03-24', published: '2025-05-12' };
  it('is by the known clock what had been published by then', () => {
    expect(lastReportDay(known('2025-03-31'))).toBe('2025-03-31');
    expect(counts(event, known('2025-05-11'))).toBe(false);
    expect(counts(event, known('2025-05-12'))).toBe(true);
  });
  it('is by the inspected clock what had started by then and was published within three months', () => {
    expect(lastReportDay(inspected('2025-03-31'))).toBe('2025-06-30');
    expect(counts(event, inspected('2025-03-31'))).toBe(true);
    expect(counts(event, inspected('2025-03-23'))).toBe(false);
    expect(counts({ ...event, published: '2025-07-01' }, inspected('2025-03-31'))).toBe(false);
  });
  it('is nothing without a report', () => {
    expect(counts({ start: '2025-03-24', published: null }, known('2026-01-01'))).toBe(false);
    expect(counts({ start: '2025-03-24', published: null }, inspected('2026-01-01'))).toBe(false);
  });
  it('is a date known to the month or year once its last possible day has come', () => {
    expect(counts({ start: null, published: '2022' }, known('2022-12-30'))).toBe(false);
    expect(counts({ start: null, published: '2022' }, known('2022-12-31'))).toBe(true);
    expect(hasStarted({ start: '2022-11', published: null }, '2022-11-29')).toBe(false);
    expect(hasStarted({ start: '2022-11', published: null }, '2022-11-30')).toBe(true);
  });
  it('takes the publication for the start where none is held', () => {
    expect(clockDate({ start: null, published: '2022' }, 'inspected')).toBe('2022');
    expect(clockDate(event, 'inspected')).toBe('2025-03-24');
    expect(clockDate(event, 'known')).toBe('2025-05-12');
    expect(hasStarted({ start: null, published: null }, '2026-01-01')).toBe(false);
  });
});

describe('an answer by the inspected clock', () => {
  it('is provisional while a report can still come out in time', () => {
    expect(isProvisional(inspected('2026-08-24'), '2026-11-24')).toBe(true);
    expect(isProvisional(inspected('2026-08-23'), '2026-11-24')).toBe(false);
    expect(isProvisional(known('2026-11-24'), '2026-11-24')).toBe(false);
  });
});
