import fc from 'fast-check';
import { HARMLESS } from './text.ts';

const LONG = [
  ...['x'.repeat(10_000), '😀'.repeat(2500), `${' '.repeat(9000)}x`, 'e\u0301'.repeat(5000), '\n'.repeat(10_000)],
  ...[
    `https://example.org/${'é'.repeat(700)}`,
    `https://example.org/?q=${"'".repeat(900)}`,
    `https://${'a.'.repeat(999)}org/`,
  ],
];
const ODD = [
  ...[
    '\u0000',
    'a\u0000b',
    '\u001b[31m',
    'a\u202eb',
    '\u2066a\u2069',
    'a\ud83eb',
    '\udc00',
    '\ufffd',
    '\uffff',
    'a\nb',
    '\r\n',
    '\u200b',
  ],
  ...[
    'https://example.org/\nx',
    'https://exam\tple.org/',
    'https://u:p@example.org/',
    '//example.org',
    'data:text/html,x',
    'https://[::1]/',
  ],
  ...[
    '0',
    '31',
    '99',
    '-1',
    '1e9',
    '2023.5',
    '0x10',
    '٣',
    '２０２３',
    '9999',
    '10000',
    '0001',
    '1899',
    '2200',
    '2199',
    'Febr',
    'M\u00e4rz',
  ],
  ...['true', '[]', '{"$ne":null}', ' ', '', 'lancashire', 'LANCASHIRE', 'good', 'not-judged', '999999999', 'whole'],
];

/** Short enough as it is typed, nine times as long as a browser sends it, and of nothing that repeats, which a database could pack. */
const longAddress = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { minLength: 900, maxLength: 1900, size: 'max' })
  .map((path) => `https://example.org/${String.fromCodePoint(...path)}`);

/** What a field is not meant to hold. Now and then it is right all the same. */
export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('\u0000', 'a\u0000b', 'lancashire\u0000') },
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
  { weight: 1, arbitrary: longAddress },
  { weight: 1, arbitrary: fc.constantFrom(...HARMLESS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
