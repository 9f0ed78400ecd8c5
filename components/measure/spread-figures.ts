import { middleHalf } from '@/domain/measures/findings';
import type { Spread } from '@/domain/measures/quartiles';
import { numberInWords } from '@/domain/measures/words';

/** The columns of a table of days; the first says what is counted. */
export function spreadColumns(counted: string): string[] {
  return [counted, 'Median days', 'Middle half', 'Longest'];
}

/** A cell for each of them. */
export function spreadFigures(spread: Spread | null): string[] {
  if (spread === null) return ['0', '–', '–', '–'];
  const { n, median, most } = spread;
  return [numberInWords(n), numberInWords(Math.round(median)), middleHalf(spread), numberInWords(most)];
}
