import { monthsAfter } from '../as-at.ts';
import { formatDate } from '../partial-date.ts';
import type { Period } from './findings.ts';
import { periodInWords } from './words.ts';

/** "in the year to 31 March 2025", "in the 5 years to …"; any other period by both of its days. */
export function spanInWords({ from, asAt }: Period): string {
  const years = Array.from({ length: 20 }, (_, index) => index + 1).find((n) => monthsAfter(asAt, -12 * n) === from);
  if (years === undefined) return periodInWords(from, asAt);
  return `in the ${years === 1 ? 'year' : `${years} years`} to ${formatDate(asAt)}`;
}
