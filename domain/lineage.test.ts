import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineageStep, lineageOf, type SuccessionLink } from './lineage.ts';

const brief = (name: string) => ({ id: name.toLowerCase(), slug: name.toLowerCase(), name });
const link = (from: string, to: string, on: string, part: string | null = null): SuccessionLink => ({
  from: brief(from),
  to: brief(to),
  on,
  part,
  source: { title: 'The order', publisher: 'The government', url: null },
});
/** "A 2019 > B 2009": each generation in brackets after the step that leads to it. */
const told = (steps: readonly LineageStep[]): string =>
  steps
    .map(({ authority, on, further }) => {
      const beyond = further.length === 0 ? '' : ` (${told(further)})`;
      return `${authority.name} ${on.slice(0, 4)}${beyond}`;
    })
    .join(', ');

describe('where a council came from, and what replaced it', () => {
  const links = [
    link('Cumbria', 'Westmorland', '2023-04-01'),
    link('Cumbria', 'Cumberland', '2023-04-01'),
    link('Carlisle', 'Cumbria', '1974-04-01'),
    link('Cumberland', 'Solway', '2031-04-01'),
  ];
  it('goes over several generations, in order of date and then of name', () => {
    expect(told(lineageOf('solway', links).ancestors)).toBe('Cumberland 2031 (Cumbria 2023 (Carlisle 1974))');
    expect(told(lineageOf('cumbria', links).descendants)).toBe('Cumberland 2023 (Solway 2031), Westmorland 2023');
    expect(lineageOf('westmorland', links).descendants).toEqual([]);
  });
  it('is the same in whatever order the successions were recorded', () => {
    const any = fc.shuffledSubarray(links, { minLength: links.length });
    fc.assert(
      fc.property(any, (shuffled) => {
        expect(lineageOf('cumbria', shuffled)).toEqual(lineageOf('cumbria', links));
      }),
    );
  });
  it('does not pass on what a council only took over later', () => {
    const later = [link('Exshire', 'Extown', '1998-04-01', 'Extown'), link('Wyeshire', 'Exshire', '2010-04-01')];
    expect(told(lineageOf('extown', later).ancestors)).toBe('Exshire 1998');
    expect(told(lineageOf('wyeshire', later).descendants)).toBe('Exshire 2010');
  });
  it('follows a council that two ways lead to once', () => {
    const joined = [
      link('A', 'B', '2000-04-01'),
      link('A', 'C', '2000-04-01'),
      link('B', 'D', '2010-04-01'),
      link('C', 'D', '2010-04-01'),
      link('D', 'E', '2020-04-01'),
    ];
    expect(told(lineageOf('a', joined).descendants)).toBe('B 2000 (D 2010 (E 2020)), C 2000 (D 2010)');
  });
  it('comes to an end whatever was recorded, even a ring', () => {
    expect(told(lineageOf('a', [link('A', 'B', '2000-04-01'), link('B', 'A', '2000-04-01')]).descendants)).toBe(
      'B 2000',
    );
    const names = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    const days = fc.constantFrom('2000-04-01', '2010-04-01', '2020-04-01');
    const any = fc.array(fc.tuple(names, names, days), { maxLength: 30 });
    fc.assert(
      fc.property(any, (tuples) => {
        const ring = tuples.filter(([from, to]) => from !== to).map(([from, to, on]) => link(from, to, on));
        const { ancestors, descendants } = lineageOf('a', ring);
        expect(depth(ancestors)).toBeLessThanOrEqual(5);
        expect(depth(descendants)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

function depth(steps: readonly LineageStep[]): number {
  return steps.reduce((most, { further }) => Math.max(most, 1 + depth(further)), 0);
}
