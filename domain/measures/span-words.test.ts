import { expect, it } from 'vitest';
import { spanInWords } from './span-words.ts';

it.each([
  ['2024-03-31', '2025-03-31', 'in the year to 31 March 2025'],
  ['2020-03-31', '2025-03-31', 'in the 5 years to 31 March 2025'],
  ['2024-09-30', '2025-03-31', 'from 1 October 2024 to 31 March 2025'],
])('a period after %s up to %s is told as “%s …”', (from, asAt, words) => {
  expect(spanInWords({ from, asAt })).toBe(words);
});
