import type { Grade } from './history.ts';

/** Two grades of different scales met where only grades of one scale may: a 3 of Area SEND is not a 3 of Ofsted's four. */
export class ScaleMismatch extends Error {
  override name = 'ScaleMismatch';

  constructor(a: Grade, b: Grade) {
    super(`“${a.label}” (${a.scale}) and “${b.label}” (${b.scale}) are on different scales, so they can’t be compared`);
  }
}

/**
 * Whether `a` is better (above 0), worse (below 0) or the same as `b`: a count of steps on their scale.
 * @throws ScaleMismatch where they are on different scales
 */
export function compareGrades(a: Grade, b: Grade): number {
  if (a.scale !== b.scale) throw new ScaleMismatch(a, b);
  return a.rank - b.rank;
}

/** The same point of the same scale. Grades of two scales are never the same, whatever they are called. */
export function isSameGrade(a: Grade, b: Grade): boolean {
  return a.scale === b.scale && a.slug === b.slug;
}
