import { describe, expect, it } from 'vitest';
import { readDownload } from './download-asked.ts';

const named = (slug: string) => ({ slug, name: slug });
const given = {
  today: '2026-11-24',
  regimes: [
    { slug: 'childrens-services', name: 'Children’s services', position: 1, headlines: ['overall-effectiveness'] },
  ],
  choices: {
    areas: [named('overall-effectiveness'), named('care-leavers')],
    regions: [named('london')],
    types: [named('county')],
  },
};
const problemsOf = (params: Record<string, string[]>) => readDownload(params, given).problems.map(({ field }) => field);

describe('what a download of England is asked', () => {
  it('is what its page is asked', () => {
    const { asked, problems } = readDownload(
      {
        area: ['care-leavers'],
        region: ['london'],
        from: ['2024-03-31'],
        asAt: ['2025-03-31'],
        basis: ['inspected'],
        sort: ['name'],
      },
      given,
    );
    expect(problems).toEqual([]);
    expect(asked).toMatchObject({
      area: 'care-leavers',
      regions: ['london'],
      from: '2024-03-31',
      sort: 'name',
      clocks: { asAt: '2025-03-31', basis: 'inspected' },
    });
  });
  it.each([
    ['asat', '2025-03-31'],
    ['asAt', '2030-01-01'],
    ['from', 'last spring'],
    ['basis', 'guess'],
    ['area', 'weather'],
    ['regime', 'weather'],
    ['region', 'moon'],
    ['type', 'parish'],
    ['by', 'moon'],
    ['sort', 'luck'],
  ])('is refused with %s=%s, since a program would not notice that it is passed over', (field, value) => {
    expect(problemsOf({ [field]: [value] })).toEqual([field]);
  });
});
