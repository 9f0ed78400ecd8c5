import { describe, expect, it } from 'vitest';
import { versionOf } from './version-of.ts';

const row = { inspection_start: '2023-05-01', overall_effectiveness: 'good', cic_scope: 'children-in-care' };

describe('the framework version of a row of the data set', () => {
  it('is that of April 2026 where the report judged no overall', () => {
    expect(versionOf({ ...row, framework: 'ILACS-standard', overall_effectiveness: null })).toBe('ilacs-2026');
  });
  it('is that of January 2023 where care leavers were judged apart', () => {
    expect(versionOf({ ...row, framework: 'ILACS-short' })).toBe('ilacs-2023');
    expect(versionOf({ ...row, framework: 'ILACS-short', cic_scope: 'children-in-care-and-care-leavers' })).toBe('ilacs-2018');
  });
  it('follows from the start of a visit, which judges nothing', () => {
    const visit = { ...row, framework: 'focused-visit' as const };
    expect(versionOf({ ...visit, inspection_start: '2022-12-31' })).toBe('ilacs-2018');
    expect(versionOf(visit)).toBe('ilacs-2023');
    expect(versionOf({ ...visit, framework: 'monitoring-visit', inspection_start: '2026-04-01' })).toBe('ilacs-2026');
  });
  it('is SIF or JTAI for theirs', () => {
    expect(versionOf({ ...row, framework: 'SIF' })).toBe('sif-2013');
    expect(versionOf({ ...row, framework: 'JTAI' })).toBe('jtai-2016');
  });
});
