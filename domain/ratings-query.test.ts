import { describe, expect, it } from 'vitest';
import { type RatingsChoices, readRatingsQuery } from './ratings-query.ts';

const TODAY = '2026-11-24';
const CHOICES: RatingsChoices = {
  regimes: [
    { slug: 'childrens-services', name: 'Children’s services', position: 1, headlines: ['overall-effectiveness'] },
    { slug: 'area-send', name: 'Area SEND', position: 2, headlines: ['area-send-outcome'] },
  ],
  areas: { 'childrens-services': ['overall-effectiveness', 'care-leavers'], 'area-send': ['area-send-outcome'] },
  regions: ['london', 'north-west'],
  types: ['county', 'unitary'],
};
const read = (query: string) => readRatingsQuery(new URLSearchParams(query), CHOICES, TODAY);
const wrong = (query: string) => {
  const answer = read(query);
  return 'problems' in answer ? answer.problems.map(({ parameter }) => parameter) : [];
};

describe('what a program asks of the ratings', () => {
  it('is every council’s overall grade as known today, unless it says otherwise', () => {
    const usual = {
      clocks: { asAt: TODAY, basis: 'known', recordedAt: null, sourceStatedOn: null },
      regime: 'childrens-services',
      area: 'overall-effectiveness',
      regions: [],
      types: [],
    };
    expect(read('')).toEqual({ query: usual });
    expect(read('asAt=&basis=&area=&region=&type=')).toEqual({ query: usual });
  });
  it('names a day, a clock, a judgement, regions and types', () => {
    const query = 'asAt=2025-03-31&basis=inspected&area=care-leavers&region=london&region=north-west&type=county';
    expect(read(query)).toMatchObject({
      query: {
        clocks: { asAt: '2025-03-31', basis: 'inspected' },
        area: 'care-leavers',
        regions: ['london', 'north-west'],
        types: ['county'],
      },
    });
  });
  it('or another regime, whose own headline is then meant', () => {
    expect(read('regime=area-send')).toMatchObject({ query: { area: 'area-send-outcome' } });
  });
  it.each([
    ['asAt=2025-02-30', 'asAt'],
    ['asAt=31/03/2025', 'asAt'],
    ['asAt=2026-11-25', 'asAt'],
    ['asAt=2025-03-31&asAt=2024-03-31', 'asAt'],
    ['basis=published', 'basis'],
    ['area=weather', 'area'],
    ['area=care-leavers&regime=area-send', 'area'],
    ['region=wales', 'region'],
    ['region=london&region=wales', 'region'],
    ['type=parish', 'type'],
    ['regime=weather', 'regime'],
    ['recordedAt=yesterday', 'recordedAt'],
    ['asat=2025-03-31', 'asat'],
  ])('is refused as %s, naming the parameter', (query, parameter) => {
    expect(wrong(query)).toEqual([parameter]);
  });
  it('is told everything that is wrong at once', () => {
    expect(wrong('asAt=x&basis=y&region=z')).toEqual(['asAt', 'basis', 'region']);
  });
});
