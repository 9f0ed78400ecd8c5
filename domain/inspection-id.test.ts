import { describe, expect, it } from 'vitest';
import { freeId, inspectionIdOf } from './inspection-id.ts';

const lancashire = {
  authority: 'lancashire',
  framework: 'ilacs',
  kind: 'standard',
  graded: true,
  published: '2023-01-26',
};

describe('the id of an inspection', () => {
  it('takes the month the fieldwork started, not the month of the report', () => {
    expect(inspectionIdOf({ ...lancashire, start: '2022-11-28' })).toBe('lancashire-ilacs-2022-11');
  });
  it('takes the month of publication where the start is not known', () => {
    expect(inspectionIdOf({ ...lancashire, start: null })).toBe('lancashire-ilacs-2023-01');
  });
  it('names the kind of a visit instead of its framework', () => {
    const visit = { ...lancashire, kind: 'focused-visit', graded: false, start: '2024-03' };
    expect(inspectionIdOf(visit)).toBe('lancashire-focused-visit-2024-03');
  });
  it('gets a number where another inspection has it already', () => {
    expect(freeId('a-ilacs-2022', new Set(['a-ilacs-2022', 'a-ilacs-2022-2']))).toBe('a-ilacs-2022-3');
    expect(freeId('b-ilacs-2022', new Set())).toBe('b-ilacs-2022');
  });
});
