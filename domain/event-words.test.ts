import { describe, expect, it } from 'vitest';
import { besideGradeInWords, publishedInWords, ungradedInWords } from './event-words.ts';
import { gradeOf } from './timeline/example.ts';

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

describe('what the source printed beside a grade', () => {
  const judged = { grade: gradeOf('R'), reason: null, asPrinted: null, percentage: null };
  it('is shown where it differs from the grade’s own name', () => {
    const asPrinted = 'Requires improvement to be good';
    expect(besideGradeInWords({ ...judged, asPrinted })).toBe('printed as “Requires improvement to be good”');
    expect(besideGradeInWords({ ...judged, asPrinted, percentage: 44.44 })).toBe(
      '44.44%, printed as “Requires improvement to be good”',
    );
    expect(besideGradeInWords({ ...judged, asPrinted: 'Requires Improvement' })).toBeNull();
    expect(besideGradeInWords(judged)).toBeNull();
  });
  it('is the percentage where the framework prints one, nought included', () => {
    expect(besideGradeInWords({ ...judged, percentage: 0 })).toBe('0%');
  });
  it('is shown where the source had other words for there being no grade', () => {
    const none = { grade: null, reason: 'not-judged', percentage: null } as const;
    expect(besideGradeInWords({ ...none, asPrinted: 'Not found or not applicable.' })).toContain('Not found');
    expect(besideGradeInWords({ ...none, asPrinted: 'not judged' })).toBeNull();
  });
});
