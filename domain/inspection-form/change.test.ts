import { describe, expect, it } from 'vitest';
import { changeFrom, NO_CHANGE, parseChange } from './change.ts';

const TODAY = '2026-11-24';
const problemsOf = (typed: Partial<typeof NO_CHANGE>) => {
  const parsed = parseChange({ ...NO_CHANGE, reason: 'Because', ...typed }, TODAY);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('why a record is changed', () => {
  it('is kept with the day the source said so, where it did', () => {
    const sourceStatedOn = { day: '25', month: 'September', year: '2025' };
    expect(parseChange({ reason: ' Ofsted corrected it ', sourceStatedOn }, TODAY)).toEqual({
      change: { reason: 'Ofsted corrected it', sourceStatedOn: '2025-09-25' },
    });
    expect(parseChange({ ...NO_CHANGE, reason: 'A slip of ours' }, TODAY)).toEqual({
      change: { reason: 'A slip of ours', sourceStatedOn: null },
    });
  });
  it('must be said', () => {
    expect(problemsOf({ reason: ' ' })).toEqual([
      { field: 'reason', text: 'The reason is missing: say why, so that others can follow it' },
    ]);
    expect(problemsOf({ reason: 'x'.repeat(501) })[0]?.text).toContain('500 characters or fewer');
  });
  it.each([
    [{ day: '', month: '9', year: '2025' }, 'must be a whole date'],
    [{ day: '25', month: '11', year: '2026' }, 'must not be in the future'],
    [{ day: '31', month: '2', year: '2025' }, 'must be a real date'],
  ])('refuses the day %j', (sourceStatedOn, complaint) => {
    expect(problemsOf({ sourceStatedOn })).toEqual([
      { field: 'sourceStatedOn-day', text: expect.stringContaining(complaint) },
    ]);
  });
  it('is kept exactly as typed', () => {
    const form = new FormData();
    form.set('reason', ' Because');
    form.set('sourceStatedOn-month', 'Smarch');
    expect(changeFrom(form)).toEqual({ reason: ' Because', sourceStatedOn: { day: '', month: 'Smarch', year: '' } });
    expect(changeFrom(new FormData())).toEqual(NO_CHANGE);
  });
});
