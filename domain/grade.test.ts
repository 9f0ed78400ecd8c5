import { describe, expect, it } from 'vitest';
import { compareGrades, isSameGrade, ScaleMismatch } from './grade.ts';

const ofsted = (slug: string, rank: number) => ({ scale: 'ofsted-four-point', slug, label: slug, rank, steps: 4 });
const GOOD = ofsted('good', 3);
const OTHER_GOOD = { ...GOOD, scale: 'cqc-four-point', label: 'Good' };

describe('two grades', () => {
  it('are compared on one scale', () => {
    expect(compareGrades(GOOD, ofsted('inadequate', 1))).toBe(2);
    expect(compareGrades(ofsted('inadequate', 1), GOOD)).toBeLessThan(0);
    expect(compareGrades(GOOD, GOOD)).toBe(0);
  });
  it('are never compared across scales, and the refusal says why', () => {
    expect(() => compareGrades(GOOD, OTHER_GOOD)).toThrow(ScaleMismatch);
    expect(() => compareGrades(GOOD, OTHER_GOOD)).toThrow(
      '“good” (ofsted-four-point) and “Good” (cqc-four-point) are on different scales, so they can’t be compared',
    );
  });
  it('are not the same because they have one name', () => {
    expect(isSameGrade(GOOD, { ...GOOD })).toBe(true);
    expect(isSameGrade(GOOD, OTHER_GOOD)).toBe(false);
  });
});
