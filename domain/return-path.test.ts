import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

describe('where signing in leads', () => {
  it('is back to the page that asked for it, with its filters', () => {
    expect(returnPath('/inspections/new?authority=lancashire')).toBe('/inspections/new?authority=lancashire');
    expect(returnPath('/authorities?rating=good&rating=outstanding#results')).toBe(
      '/authorities?rating=good&rating=outstanding#results',
    );
  });

  it('is the home page where no page asked', () => {
    expect([undefined, null, '', ['/about', '/about'], 3].map(returnPath)).toEqual(['/', '/', '/', '/', '/']);
  });

  it('is never another site', () => {
    const traps = [
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      'https://evil.example/',
      'javascript:alert(1)',
      ' /about',
      '/a/..//evil.example',
      '/..//evil.example',
      'evil.example',
      '/about\u0000',
    ];
    expect(traps.map(returnPath)).toEqual(traps.map(() => '/'));
  });

  it('stays on this site whatever is asked', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', '@', '\t', '\n', '?', '#', '%', 'a', '2', 'f'),
    });
    fc.assert(
      fc.property(hostile, (asked) => {
        const from = new URL('https://ratings.example/sign-in');
        expect(new URL(returnPath(asked), from).origin).toBe(from.origin);
      }),
      { numRuns: 2000 },
    );
  });
});
