import { describe, expect, it } from 'vitest';
import { lineageOf, type SuccessionLink } from './lineage.ts';
import { changesByDay, changeVerb, pressingChanges } from './lineage-words.ts';

const TODAY = '2026-11-24';
const brief = (name: string) => ({ id: name.toLowerCase(), slug: name.toLowerCase(), name });
const link = (from: string, to: string, on: string, part: string | null = null): SuccessionLink => ({
  from: brief(from),
  to: brief(to),
  on,
  part,
  source: { title: 'The order', publisher: 'The government', url: null },
});

describe('a change in words', () => {
  const said = (on: string, part: string | null = null, closedOn: string | null = null) => {
    const lineage = lineageOf('exshire', [link('Exshire', 'North', on, part)]);
    return changesByDay(lineage.descendants).map((change) => changeVerb(change, { closedOn }, TODAY));
  };
  it('has happened, or is to come', () => {
    expect(said('2023-04-01')).toEqual(['was replaced by']);
    expect(said(TODAY)).toEqual(['was replaced by']);
    expect(said('2028-04-01')).toEqual(['will be replaced by']);
  });
  it('is no replacement where only a part passes', () => {
    expect(said('2019-04-01', 'Christchurch')).toEqual(['passed duties to']);
    expect(said('2028-04-01', 'The north')).toEqual(['will pass duties to']);
    expect(said('2028-04-01', 'The north', '2028-03-31')).toEqual(['will be replaced by']);
  });
  it('presses where it ended the council or is announced, and not where a part passed long ago', () => {
    const links = [
      link('Exshire', 'Extown', '1998-04-01', 'Extown'),
      link('Exshire', 'North', '2028-04-01'),
      link('Exshire', 'South', '2028-04-01'),
    ];
    const lineage = lineageOf('exshire', links);
    const days = (closedOn: string | null, today: string) =>
      pressingChanges(lineage, { closedOn }, today).map(({ on, steps }) => `${on.slice(0, 4)} ${steps.length}`);
    expect(days('2028-03-31', TODAY)).toEqual(['2028 2']);
    expect(days('2028-03-31', '2028-04-01')).toEqual(['2028 2']);
    expect(days(null, '2029-01-01')).toEqual([]);
  });
});
