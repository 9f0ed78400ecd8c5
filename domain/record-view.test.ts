import { describe, expect, it } from 'vitest';
import { viewInWords } from './record-view.ts';

describe('the state of the record that a page shows', () => {
  it('goes without saying where it is the record as it stands', () => {
    expect(viewInWords({ recordedAt: null, sourceStatedOn: null })).toBeNull();
  });
  it('is what this site said, what the sources had said, or both', () => {
    const recorded = 'This is what this record said at the end of 1 December 2026.';
    const stated = 'What sources have corrected after 24 September 2025 is left out.';
    expect(viewInWords({ recordedAt: '2026-12-01', sourceStatedOn: null })).toBe(recorded);
    expect(viewInWords({ recordedAt: null, sourceStatedOn: '2025-09-24' })).toBe(stated);
    expect(viewInWords({ recordedAt: '2026-12-01', sourceStatedOn: '2025-09-24' })).toBe(`${recorded} ${stated}`);
  });
});
