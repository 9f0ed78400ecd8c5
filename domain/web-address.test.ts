import { describe, expect, it } from 'vitest';
import { canonicalAddress, safeWebAddress } from './web-address.ts';

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
    '',
  ])('is not %j', (text) => {
    expect(safeWebAddress(text)).toBeNull();
  });
});

describe('an article’s address', () => {
  it('is the same with and without www, scheme, tracking, fragment and final slash', () => {
    const plain = canonicalAddress('https://www.cypnow.co.uk/news/article/x/?utm_source=a&fbclid=b#top');
    expect(plain).toBe('cypnow.co.uk/news/article/x');
    expect(canonicalAddress('http://cypnow.co.uk/news/article/x')).toBe(plain);
  });
  it('keeps the parameters that name the article, in one order', () => {
    expect(canonicalAddress('https://a.org/?id=2&b=1')).toBe('a.org?b=1&id=2');
  });
});
