import { describe, expect, it } from 'vitest';
import { type Verb, verbInWords } from './revision.ts';

describe('a change', () => {
  it('has a word of its own for each thing that can be done', () => {
    const verbs: Verb[] = ['record', 'amend', 'withdraw', 'restore', 'link', 'unlink', 'import'];
    expect(verbs.map(verbInWords)).toEqual([
      'Recorded',
      'Amended',
      'Withdrawn',
      'Restored',
      'Coverage linked',
      'Coverage unlinked',
      'Imported',
    ]);
  });
});
