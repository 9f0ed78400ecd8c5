import { describe, expect, it } from 'vitest';
import { hasClosed, isOpenOn, opensAfter } from './open-on.ts';

const CUMBRIA = { openedOn: null, closedOn: '2023-03-31' };
const CUMBERLAND = { openedOn: '2023-04-01', closedOn: null };

describe('the days on which a council is open', () => {
  it('include its first and its last', () => {
    expect(isOpenOn(CUMBRIA, '2023-03-31')).toBe(true);
    expect(isOpenOn(CUMBRIA, '2023-04-01')).toBe(false);
    expect(isOpenOn(CUMBERLAND, '2023-03-31')).toBe(false);
    expect(isOpenOn(CUMBERLAND, '2023-04-01')).toBe(true);
  });
  it('go on until an end that is only announced', () => {
    const announced = { openedOn: null, closedOn: '2028-03-31' };
    expect(hasClosed(announced, '2026-11-24')).toBe(false);
    expect(hasClosed(announced, '2028-04-01')).toBe(true);
  });
  it('have not begun for a council recorded ahead of its first', () => {
    expect(opensAfter(CUMBERLAND, '2023-03-31')).toBe(true);
    expect(opensAfter(CUMBERLAND, '2023-04-01')).toBe(false);
    expect(opensAfter(CUMBRIA, '2014-01-01')).toBe(false);
  });
});
