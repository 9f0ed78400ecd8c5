import { expect, it } from 'vitest';
import { judge, lineOf, medians, worst } from './goals.ts';

it('says of each figure of a page whether it is good enough', () => {
  const verdicts = judge('/england', { LCP: 2310, CLS: 0.05, 'first scripts': 150_400 }, 135_400);
  expect(verdicts.map(lineOf)).toEqual([
    'FAIL /england LCP 2310 ms, goal 2000 ms',
    'PASS /england CLS 0.050, goal 0.050',
    'PASS /england first scripts 150.4 kB, goal 150.4 kB',
  ]);
});

it('takes the middle of several visits, where a figure was measured at all', () => {
  expect(medians([{ LCP: 900 }, { LCP: 5000, INP: 40 }, { LCP: 1000 }])).toEqual({ LCP: 1000, INP: 40 });
});

it('names the worst page by each measure', () => {
  const verdicts = [...judge('/', { LCP: 700, marks: 12 }, 0), ...judge('/england', { LCP: 800, marks: 3 }, 0)];
  expect(worst(verdicts).map(({ page, measure }) => `${measure} ${page}`)).toEqual(['LCP /england', 'marks /']);
});
