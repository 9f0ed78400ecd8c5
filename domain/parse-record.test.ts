import { describe, expect, it } from 'vitest';
import { parseRecord } from './parse-record.ts';

describe('the record in a revision', () => {
  it('is nothing where it keeps none', () => {
    expect(parseRecord(null)).toBeNull();
  });
  it('is never taken for whole where a part is missing', () => {
    expect(() => parseRecord({ id: 'kent-ilacs-2022-05' })).toThrow();
    expect(() => parseRecord('kent-ilacs-2022-05')).toThrow();
  });
});
