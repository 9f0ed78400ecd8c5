import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressProblem, canonicalAddress, safeWebAddress } from './web-address.ts';

describe('a link that a reader may follow', () => {
  it('is http or https', () => {
    expect(safeWebAddress(' https://files.ofsted.gov.uk/v1/file/50205966 ')).toBe(
      'https://files.ofsted.gov.uk/v1/file/50205966',
    );
    expect(safeWebAddress('http://example.org')).toBe('http://example.org/');
  });
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '/inspections/1',
    'www.example.org',
    'https://',
    `https://${['user', 'secret'].join(':')}@example.org/`,
    'https://localhost/',
    'https://printer.local/',
    'https://records.internal/',
    'https://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'https://[::1]/',
    'https://a..org/',
    'https://example.org./',
    'https://-example.org/',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    `https://${'a'.repeat(64)}.org/`,
    `https://${'a.'.repeat(126)}org/`,
    '',
  ])('is not %j', (text) => {
    expect(safeWebAddress(text)).toBeNull();
  });
});

describe('an address that is not one line of text', () => {
  // The parser of addresses drops line breaks and tabs and writes the rest as %…: something else than what was typed.
  it.each([
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    ' ',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\u202e',
    '\u2066',
    '\ud800',
    '\ufffd',
    '\uffff',
  ])('is refused with %j in it, not mended', (odd) => {
    for (const typed of [`https://example.org/a${odd}b`, `https://exam${odd}ple.org/`, `ht${odd}tps://example.org/`])
      expect(safeWebAddress(typed)).toBeNull();
  });
  it('may have such characters in the form that addresses have for them, and letters of any language', () => {
    expect(safeWebAddress('https://example.org/a%20b?c=%0A')).toBe('https://example.org/a%20b?c=%0A');
    expect(safeWebAddress('https://bücher.example/ä')).toBe('https://xn--bcher-kva.example/%C3%A4');
    expect(safeWebAddress('https://ехаmple.org/')).toBe('https://xn--mple-43d3a6i.org/');
  });
});

describe('what is wrong with an address', () => {
  it.each([
    ['', null],
    [' https://www.example.org/report.pdf ', null],
    ['report.pdf', 'must be a web address that starts with https:// or http://'],
    ['javascript:alert(1)', 'must be a web address that starts with https:// or http://'],
    [`https://${'user'}:${'secret'}@example.org/`, 'must be a web address without a user name or password'],
    ['https://127.0.0.1/', 'must be a web address with the name of a site, like www.example.org'],
    ['https://localhost:3000/', 'must be a web address with the name of a site, like www.example.org'],
    [
      'https://example.org/a b',
      'has a space or a line break after “https://example.org/a”: take it out, or write %20 in its place',
    ],
    [
      'https://example.org/\nb',
      'has a space or a line break after “https://example.org/”: take it out, or write %20 in its place',
    ],
    [
      'https://example.org/\u202eb',
      'has a hidden character that turns the direction of writing after “https://example.org/”: delete it, or type that part again instead of pasting it',
    ],
    [`https://example.org/${'x'.repeat(2000)}`, 'must be 2000 characters or fewer; it has 2020'],
    [`https://example.org/${'é'.repeat(700)}`, 'must be 2000 characters or fewer; as a browser sends it, it has 4220'],
    [
      `https://example.org/?a=${"'".repeat(900)}`,
      'must be 2000 characters or fewer; as a browser sends it, it has 2723',
    ],
  ])('%j: %s', (typed, complaint) => {
    expect(addressProblem(typed)).toBe(complaint);
  });
  it('is said of each address that is not kept, and of no other', () => {
    const part = fc.oneof(
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('https://', 'a.org', '@', '\n', '//'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const typed = parts.join('');
        const kept = safeWebAddress(typed);
        if (typed.trim() !== '') expect(addressProblem(typed) === null).toBe(kept !== null);
        if (kept === null) return;
        expect(safeWebAddress(kept)).toBe(kept);
        expect(canonicalAddress(canonicalAddress(kept))).toBe(canonicalAddress(kept));
      }),
      { numRuns: 400 },
    );
  });
});

describe('an article’s address', () => {
  it('is its own key where it can’t be read as an address', () => {
    for (const odd of ['', 'x', 'https://', '\u0000', 'https://[']) expect(canonicalAddress(odd)).toBe(odd);
  });
  it('is the same with and without www, scheme, tracking, fragment and final slash', () => {
    const plain = canonicalAddress('https://www.cypnow.co.uk/news/article/x/?utm_source=a&fbclid=b#top');
    expect(plain).toBe('cypnow.co.uk/news/article/x');
    expect(canonicalAddress('http://cypnow.co.uk/news/article/x')).toBe(plain);
  });
  it('keeps the parameters that name the article, in one order', () => {
    expect(canonicalAddress('https://a.org/?id=2&b=1')).toBe('a.org?b=1&id=2');
    // The order of letters, and not that of a language: the key is the same on every machine.
    expect(canonicalAddress('https://a.org/?b=1&B=2&a=3')).toBe('a.org?B=2&a=3&b=1');
  });
});
