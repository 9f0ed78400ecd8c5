import { describe, expect, it } from 'vitest';
import { type Neighbour, neighbourGroups } from './neighbours.ts';

const FOUR = ['inadequate', 'requires-improvement', 'good', 'outstanding'];

function neighbour(rank: number, rating: string, more: Partial<Neighbour> = {}): Neighbour {
  const place = FOUR.indexOf(rating) + 1;
  const grade = place === 0 ? null : { scale: 'four', label: rating, rank: place, steps: 4 };
  return { slug: `n${rank}`, name: `N${rank}`, rank, open: true, rating, grade, last: null, ...more };
}

describe('statistical neighbours by where they stand', () => {
  it('are grouped from the best grade down, then by why they have none, each group the most alike first', () => {
    const groups = neighbourGroups([
      neighbour(4, 'good'),
      neighbour(1, 'no-overall', { last: { label: 'Good', on: '2023-01' } }),
      neighbour(2, 'inadequate'),
      neighbour(3, 'good'),
      neighbour(5, 'outstanding'),
    ]);
    expect(groups).toEqual([
      { label: 'outstanding', level: 1, names: ['N5'] },
      { label: 'good', level: 2 / 3, names: ['N3', 'N4'] },
      { label: 'inadequate', level: 0, names: ['N2'] },
      { label: 'No overall grade', level: null, names: ['N1 (last: good)'] },
    ]);
  });
  it('never share a group across scales, even where the grades have one name', () => {
    const other = { grade: { scale: 'five', label: 'good', rank: 4, steps: 5 } };
    expect(neighbourGroups([neighbour(1, 'good'), neighbour(2, 'good', other)]).map(({ names }) => names)).toEqual([
      ['N2'],
      ['N1'],
    ]);
  });
  it('that were not open on the day are said to be so, whatever they were graded', () => {
    expect(neighbourGroups([neighbour(1, 'good', { open: false })])).toEqual([
      { label: 'Not open on that day', level: null, names: ['N1'] },
    ]);
  });
});
