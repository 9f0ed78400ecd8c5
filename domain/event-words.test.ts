import { describe, expect, it } from 'vitest';
import { publishedInWords, ungradedInWords } from './event-words.ts';

describe('when a report came out', () => {
  it('is told to the precision it is known', () => {
    expect(publishedInWords({ publication: 'published', published: '2023-01-26' })).toBe('26 January 2023');
    expect(publishedInWords({ publication: 'published', published: '2023-01' })).toBe('January 2023');
  });
  it('is awaited only where the report is still to come', () => {
    expect(publishedInWords({ publication: 'awaited', published: null })).toBe('Inspected, awaiting report');
    expect(publishedInWords({ publication: 'not-held', published: null })).toBe('Publication date not held');
    expect(publishedInWords({ publication: 'published', published: null })).toBe('Publication date not held');
  });
});

describe('an area without a grade', () => {
  it('was not judged, or was judged and the grade is not held', () => {
    expect(ungradedInWords('not-judged')).toBe('Not judged');
    expect(ungradedInWords('not-held')).toBe('Grade not held here');
  });
});
