import { describe, expect, it } from 'vitest';
import { clocksQuery, isAsItStands, readClocks, withClocks } from './clocks.ts';

const TODAY = '2026-11-24';
const NOW = { asAt: TODAY, basis: 'known', recordedAt: null, sourceStatedOn: null } as const;
const asAt = (text: string) => readClocks({ asAt: text }, TODAY);

describe('the day and clock that an address asks for', () => {
  it('are today and what was known, unless it says otherwise', () => {
    expect(readClocks({}, TODAY)).toEqual({ clocks: NOW, typed: '', problems: [] });
  });
  it.each(['2025-03-31', '31/03/2025', '31 March 2025', '31 mar 2025', '31.3.2025'])('can be written %s', (text) => {
    expect(asAt(text)).toMatchObject({ clocks: { asAt: '2025-03-31' }, typed: text, problems: [] });
  });
  it.each(['2025-02-30', '2025', 'yesterday', '31 Smarch 2025', '2025-3-31', '<script>'])('cannot be %s', (text) => {
    expect(asAt(text)).toEqual({
      clocks: NOW,
      typed: text,
      problems: [{ field: 'asAt', text: 'The date must be a real date, like 31 March 2025 or 2025-03-31' }],
    });
  });
  it('are never in the future', () => {
    expect(asAt('2026-11-25').problems[0]?.text).toBe(
      'The date must not be in the future: 25 November 2026 has not come yet',
    );
    expect(readClocks({ recordedAt: '2030-01-01' }, TODAY).problems).toHaveLength(1);
  });
  it('say so where the clock is neither of the two', () => {
    expect(readClocks({ basis: 'guessed' }, TODAY)).toMatchObject({ clocks: NOW, problems: [{ field: 'basis' }] });
  });
  it('take the first of several, or none of none', () => {
    expect(readClocks({ asAt: [] }, TODAY)).toEqual({ clocks: NOW, typed: '', problems: [] });
    expect(readClocks({ asAt: ['2025-03-31', '2024-03-31'], basis: ['inspected'] }, TODAY).clocks).toMatchObject({
      asAt: '2025-03-31',
      basis: 'inspected',
    });
  });
});

describe('an address with clocks', () => {
  it('leaves out what is at its default, and keeps the rest in one order', () => {
    expect(clocksQuery(NOW, TODAY).toString()).toBe('');
    const then = {
      asAt: '2025-03-31',
      basis: 'inspected',
      recordedAt: '2026-11-24',
      sourceStatedOn: '2024-12-31',
    } as const;
    expect(clocksQuery(then, TODAY).toString()).toBe(
      'asAt=2025-03-31&basis=inspected&recordedAt=2026-11-24&sourceStatedOn=2024-12-31',
    );
  });
  it('goes on from page to page', () => {
    const then = { ...NOW, asAt: '2025-03-31' };
    expect(withClocks('/authorities', then, TODAY)).toBe('/authorities?asAt=2025-03-31');
    expect(withClocks('/authorities?rating=good', then, TODAY)).toBe('/authorities?rating=good&asAt=2025-03-31');
    expect(withClocks('/authorities', NOW, TODAY)).toBe('/authorities');
  });
});

describe('the record as it stands', () => {
  it('is what is read unless an earlier state of it is asked for', () => {
    expect(isAsItStands(NOW)).toBe(true);
    expect(isAsItStands({ ...NOW, recordedAt: TODAY })).toBe(false);
    expect(isAsItStands({ ...NOW, sourceStatedOn: TODAY })).toBe(false);
  });
});
