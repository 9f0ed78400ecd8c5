import { describe, expect, it } from 'vitest';
import { checkInWords, evidenceInWords, kindBasisInWords } from './provenance-words.ts';

describe('how we know', () => {
  it('is said in plain words for each kind of evidence', () => {
    const evidence = (['report', 'official-statistics', 'secondary', 'editor'] as const).map(evidenceInWords);
    expect(evidence).toEqual([
      'The official report was read',
      'Official statistics',
      'Press, council pages or somebody else’s summary; the official report was not seen',
      'Recorded by an editor of Gradeline',
    ]);
  });
  it('names a check that has no words of its own as the set does', () => {
    expect(checkInWords('report-body')).toBe('Wording elsewhere in the same report');
    expect(checkInWords('another-check')).toBe('another-check');
    expect(kindBasisInWords('official')).toBe('Ofsted’s statistics');
    expect(kindBasisInWords('another-basis')).toBe('another-basis');
  });
});
