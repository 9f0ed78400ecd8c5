import { describe, expect, it } from 'vitest';
import { chosenCouncils, companyProblem, lookedUp } from './chosen.ts';

/** Whatever starts with a capital is a council called so. */
function chosen(...typed: string[]) {
  const known = typed.map((text) => [text, /^[A-Z]/.test(text) ? text.toLowerCase() : null] as const);
  return chosenCouncils(typed, new Map(known));
}

describe('councils chosen for a comparison', () => {
  it('stand in the order they were typed, each once', () => {
    expect(chosen('Leeds', 'Bury', 'LEEDS')).toEqual({ authorities: ['leeds', 'bury'], typed: '', problems: [] });
  });
  it('are eight at most: the rest is named and handed back', () => {
    const { authorities, typed, problems } = chosen('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M');
    expect(authorities).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(typed).toBe('I');
    expect(problems.map(({ text }) => text)).toEqual([
      'Only eight councils can be compared at once: the first eight are shown without “I”, “J”, “K” and 2 more. Remove one to make room',
    ]);
  });
  it('don’t grow by naming one of the eight again', () => {
    expect(chosen('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'A').problems).toEqual([]);
  });
  it('are kept where another is unknown, which is handed back with what to do', () => {
    const { authorities, typed, problems } = chosen('Leeds', 'nowhere');
    expect([authorities, typed]).toEqual([['leeds'], 'nowhere']);
    expect(problems).toEqual([
      {
        field: 'authority',
        text: 'No council is called “nowhere”: check the spelling, choose a name from the list, or give its ONS, Ofsted or DfE code',
      },
    ]);
  });
  it('are looked up only where they can be names: no control characters, no whole pages', () => {
    expect(lookedUp(['Leeds', 'a\u0000b', 'x'.repeat(121), 'Leeds'])).toEqual(['Leeds']);
    const { typed, problems } = chosen('a\u0000b');
    expect(typed).toBe('a\u0000b');
    expect(problems[0]?.text).toContain('The council’s name or code has a control character after “a”');
    expect(chosen('x'.repeat(9000)).typed.length).toBeLessThan(500);
  });
});

describe('neighbours, region and England', () => {
  it('are those of one council: of several, the first, and that is said', () => {
    expect(companyProblem('region', ['Leeds', 'Bury']).map(({ field, text }) => [field, text])).toEqual([
      [
        'with',
        'The councils of a region can be shown for one council only: they are shown for Leeds. Remove the others, or choose “Each other only”',
      ],
    ]);
    expect(companyProblem('region', ['Leeds'])).toEqual([]);
    expect(companyProblem('chosen', ['Leeds', 'Bury'])).toEqual([]);
  });
});
