import { describe, expect, it } from 'vitest';
import { comparisonAddress, readComparison, without } from './asked.ts';

const TODAY = '2026-11-24';
const read = (query: string) => {
  const params = new URLSearchParams(query);
  const names = [...new Set(params.keys())];
  return readComparison(Object.fromEntries(names.map((name) => [name, params.getAll(name)])), TODAY);
};
const again = (query: string) => {
  const { councils, ...rest } = read(query);
  return comparisonAddress({ ...rest, authorities: councils }, TODAY);
};

describe('the address of a comparison', () => {
  it('asks for nothing where it has nothing', () => {
    expect(again('')).toBe('/compare');
  });
  it('keeps the councils in the order they were chosen, and leaves out what is usual', () => {
    expect(again('authority=lancashire&authority=bury&authority=&with=chosen&sort=&asAt=2026-11-24&basis=known')).toBe(
      '/compare?authority=lancashire&authority=bury',
    );
  });
  it('keeps everything else that was chosen', () => {
    const query =
      'authority=lancashire&with=neighbours&area=care-leavers&sort=since&asAt=2023-03-31&basis=inspected&recordedAt=2026-01-01';
    expect(again(query)).toBe(`/compare?${query}`);
  });
  it('takes an odd choice of a list for the usual one', () => {
    const { with: way, sort, area } = read('with=everybody&sort=mood&area=%00&sort=name');
    expect([way, sort, area]).toEqual(['chosen', null, 'overall-effectiveness']);
  });
  it('says what is wrong with a day, and keeps it', () => {
    const { problems, typed } = read('authority=lancashire&asAt=soon');
    expect(problems.map(({ field }) => field)).toEqual(['asAt']);
    expect(typed).toBe('soon');
  });
  it('is read up to a point, however many councils it names', () => {
    expect(read(Array.from({ length: 500 }, (_, n) => `authority=c${n}`).join('&')).councils).toHaveLength(40);
  });
  it('has one council fewer once one is removed', () => {
    const { councils, ...rest } = read('authority=lancashire&authority=bury&sort=grade');
    const fewer = without({ ...rest, authorities: councils }, 'lancashire');
    expect(comparisonAddress(fewer, TODAY)).toBe('/compare?authority=bury&sort=grade');
  });
});
