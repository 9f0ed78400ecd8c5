import { describe, expect, it } from 'vitest';
import { FOUR, gradeOf, type Letter } from '../timeline/example.ts';
import type { GapCount } from './gaps.ts';
import type { CouncilStart } from './latest-start.ts';
import { readSince, type SinceSort, sinceAddress } from './since-asked.ts';
import { barsOf, gapsByGrade, sinceLines } from './since-list.ts';

const TODAY = '2026-11-24';
const named = (slug: string) => ({ slug, name: slug });
const ILACS = { slug: 'ilacs', name: 'ILACS' };
const gaps = (grade: string, count: number): GapCount => ({ scale: 'four', grade, end: 'next', days: 1400, count });
const ENGLAND = { framework: ILACS, counts: [gaps('good', 12), gaps('inadequate', 3)] };

function row(slug: string, start: string | null, letter: Letter = 'G'): CouncilStart {
  const place = { region: named('north'), type: named('county') };
  const reason = letter === '-' ? ('no-overall-in-framework' as const) : null;
  const latest =
    start === null ? null : { id: `${slug}-1`, start, by: start, framework: ILACS, grade: gradeOf(letter), reason };
  return { council: named(slug), ...place, latest };
}

describe('the list of how long since', () => {
  const ROWS = [row('b', '2024-11-24'), row('none', null), row('a', '2025-11-24', '-'), row('c', '2023-11-24', 'I')];
  const order = (sort: SinceSort) =>
    sinceLines(ROWS, ENGLAND, { asAt: TODAY, sort }).map(({ council, days }) => `${council.slug} ${days}`);

  it('can be in four orders, those without an inspection last', () => {
    expect(order('longest')).toEqual(['c 1096', 'b 730', 'a 365', 'none null']);
    expect(order('latest')).toEqual(['a 365', 'b 730', 'c 1096', 'none null']);
    expect(order('name')).toEqual(['a 365', 'b 730', 'c 1096', 'none null']);
    expect(order('grade')).toEqual(['b 730', 'c 1096', 'a 365', 'none null']);
  });
  it('shows the gaps after each council’s own grade, or why not', () => {
    const whys = sinceLines(ROWS, ENGLAND, { asAt: TODAY, sort: 'name' }).map(({ usual }) => usual.why);
    expect(whys).toEqual(['no-grade', null, 'too-few', 'none-in-record']);
  });
  it('tells the grades that the framework has given, the best first, and draws those with enough gaps', () => {
    const rows = gapsByGrade(ENGLAND, FOUR.grades);
    expect(rows.map(({ grade, after }) => [grade.slug, after.spread?.n])).toEqual([
      ['good', 12],
      ['inadequate', 3],
    ]);
    expect(barsOf(rows).map(({ label }) => label)).toEqual(['After good']);
  });
});

describe('the address of the list', () => {
  const read = (params: Record<string, string | string[]>) =>
    readSince(params, { today: TODAY, regions: ['london', 'north'] });

  it('asks for all of England, longest ago first, unless it says otherwise', () => {
    const { asked, problems } = read({});
    expect(asked).toMatchObject({ regions: [], sort: 'longest', clocks: { asAt: TODAY, basis: 'known' } });
    expect([problems, sinceAddress(asked, TODAY)]).toEqual([[], '/england/how-long-since']);
  });
  it('says it all again, for the page and for its CSV', () => {
    const { asked } = read({ region: ['london', 'north'], sort: 'name', asAt: '2025-03-31', basis: 'inspected' });
    const query = '?region=london&region=north&sort=name&asAt=2025-03-31&basis=inspected';
    expect(sinceAddress(asked, TODAY)).toBe(`/england/how-long-since${query}`);
    expect(sinceAddress(asked, TODAY, '/england/how-long-since.csv')).toBe(`/england/how-long-since.csv${query}`);
  });
  it('says what it can’t read, and goes on without it', () => {
    const { asked, problems } = read({ region: ['moon', 'london'], sort: 'due', asAt: 'soon' });
    expect(problems.map(({ field }) => field)).toEqual(['region', 'sort', 'asAt']);
    expect(asked).toMatchObject({ regions: ['london'], sort: 'longest', clocks: { asAt: TODAY } });
  });
});
