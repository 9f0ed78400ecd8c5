import fc from 'fast-check';
import { keptText, type TextRule, textProblem } from '../text.ts';
import { addressProblem } from '../web-address.ts';

/** Looks like harm, and is text like any other: it has to be kept, and shown, as it is. */
export const HARMLESS = [
  ...[
    "'; DROP TABLE inspection; --",
    '<img src=x onerror=alert(1)>',
    '</script>',
    '{{7*7}}',
    '%_\\',
    '$1',
    '../../etc/passwd',
  ],
  ...['null', 'undefined', '1e9', '-0', '__proto__', 'NaN', '2026-02-31', 'javascript:alert(1)', '=HYPERLINK("x")'],
];
const WORDS = [
  'Ofsted’s',
  'letter',
  'says “good”',
  'Ynys Mo\u0302n',
  'Æthelred',
  'שלום',
  'نم\u200cی',
  '統計',
  '👩‍👧',
  '1\u00a0%',
  'İıſK',
];

/** A text that a field of this kind takes. */
export function anyText(rule: TextRule): fc.Arbitrary<string> {
  const word = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.constantFrom(...HARMLESS),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const between = rule.lines ? fc.constantFrom(' ', ' ', '\n', '\r\n', '\t') : fc.constant(' ');
  return fc
    .array(fc.tuple(word, between), { minLength: 1, maxLength: rule.longest > 200 ? 12 : 5 })
    .map((words) => words.flat().join(''))
    .filter((text) => keptText(text) !== null && textProblem(text, rule) === null);
}

/** The same, or nothing typed. */
export function maybeText(rule: TextRule): fc.Arbitrary<string> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: anyText(rule) });
}

/** An address that a reader can follow; now and then one of a few, so that the same article comes again. */
export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://www.example.org/news/1?utm_source=x',
    'http://example.org/news/1/',
    ' https://bücher.example/ä ',
  ),
  fc
    .webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] })
    .filter((address) => addressProblem(address) === null),
);
