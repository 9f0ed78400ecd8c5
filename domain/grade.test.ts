import { describe, expect, it } from 'vitest';
import { compareGrades, isSameGrade, ScaleMismatch } from './grade.ts';
import { levelOf } from './history.ts';
import { FIVE, FOUR } from './timeline/example.ts';

const [inadequate, , good] = FOUR.grades;
const attention = FIVE.grades[2];
if (!inadequate || !good || !attention) throw new Error('the example scales have these grades');

describe('two grades', () => {
  it('of one scale are so many steps apart', () => {
    expect(compareGrades(good, inadequate)).toBe(2);
    expect(compareGrades(inadequate, good)).toBe(-2);
    expect(compareGrades(good, good)).toBe(0);
  });
  it('of different scales are refused, with a sentence that says why', () => {
    expect(() => compareGrades(good, attention)).toThrow(ScaleMismatch);
    expect(() => compareGrades(good, attention)).toThrow(
      '“Good” (four) and “Attention needed” (five) are on different scales, so they can’t be compared',
    );
  });
  it('of different scales are never the same, whatever they are called', () => {
    expect(isSameGrade(good, { ...good })).toBe(true);
    expect(isSameGrade(good, inadequate)).toBe(false);
    expect(isSameGrade(good, { ...good, scale: 'five' })).toBe(false);
  });
});

describe('where a grade stands on its own scale', () => {
  it('runs from nought for the worst to one for the best, and is one where there is no other', () => {
    expect(FOUR.grades.map(levelOf)).toEqual([0, 1 / 3, 2 / 3, 1]);
    expect(levelOf({ rank: 1, steps: 1 })).toBe(1);
  });
});
