import { describe, expect, it } from 'vitest';
import { staleInWords, type Verb, verbInWords } from './revision.ts';

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
  it('made while another had the form open is told to them', () => {
    const newest = {
      number: 2,
      verb: 'withdraw',
      actorName: 'Bo Editor',
      recordedAt: new Date('2026-11-24T20:36:00Z'),
      reason: null,
      sourceStatedOn: null,
      before: null,
      after: null,
    } as const;
    expect(staleInWords(newest)).toBe(
      'Bo Editor has changed this inspection since you opened this form: withdrawn on 24 November 2026 at 8:36pm. Nothing of yours is recorded.',
    );
  });
});
