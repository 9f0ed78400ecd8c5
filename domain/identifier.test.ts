import { describe, expect, it } from 'vitest';
import { type CodeHolder, holderOf } from './identifier.ts';

const TODAY = '2026-11-24';
const holder = (slug: string, more: Partial<CodeHolder> = {}): CodeHolder => ({
  slug,
  closedOn: null,
  current: true,
  validFrom: null,
  validTo: null,
  ...more,
});
const led = (...holders: CodeHolder[]) => [holders, holders.toReversed()].map((all) => holderOf(all, TODAY)?.slug);

describe('the council that a code leads to', () => {
  it('is the one that has it, or had it', () => {
    expect(led(holder('kent'))).toEqual(['kent', 'kent']);
    expect(led(holder('somerset', { current: false, validTo: '2023-03-31' }))).toEqual(['somerset', 'somerset']);
    expect(holderOf([], TODAY)).toBeNull();
  });
  it('is the open council that has it now, whoever had it before', () => {
    const closed = holder('old', { closedOn: '2023-03-31' });
    expect(led(closed, holder('new'))).toEqual(['new', 'new']);
    const former = holder('renumbered', { current: false, validTo: '2020-03-31' });
    expect(led(former, holder('new', { validFrom: '2020-04-01' }))).toEqual(['new', 'new']);
  });
  it('is the last to have had it where nobody has it now', () => {
    const first = holder('first', { current: false, validTo: '2009-03-31' });
    expect(led(first, holder('second', { closedOn: '2019-03-31' }))).toEqual(['second', 'second']);
    expect(led(first, holder('undated', { current: false }))).toEqual(['first', 'first']);
  });
  it('keeps leading to a council whose end is only announced', () => {
    const ending = holder('ending', { closedOn: '2028-03-31' });
    expect(led(ending, holder('before', { closedOn: '2023-03-31' }))).toEqual(['ending', 'ending']);
  });
});
