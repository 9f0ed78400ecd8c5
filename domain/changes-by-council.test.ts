import { describe, expect, it } from 'vitest';
import { NO_CHANGES } from './change-sentence.ts';
import { sharedChanges } from './changes-by-council.ts';

const rose = { ...NO_CHANGES, headline: 'Up from good (May 2019) to outstanding, after two years' };

describe('what an inspection of a joint service changed', () => {
  it('is told once where it is the same for its councils, and apart where it differs', () => {
    const told = [
      { council: 'Kingston', changes: rose },
      { council: 'Merton', changes: NO_CHANGES },
      { council: 'Richmond', changes: { ...rose } },
    ];
    expect(sharedChanges(told)).toEqual([
      { councils: ['Kingston', 'Richmond'], changes: rose },
      { councils: ['Merton'], changes: NO_CHANGES },
    ]);
    expect(sharedChanges([])).toEqual([]);
  });
});
