import { describe, expect, it } from 'vitest';
import { parseSuccession } from './parse.ts';
import type { SuccessionChoices } from './successors.ts';
import { NO_SUCCESSION, NO_SUCCESSOR, type SuccessionValues, successionValuesFrom } from './values.ts';

const council = (name: string) => ({
  id: name.toLowerCase(),
  slug: name.toLowerCase(),
  name,
  openedOn: null,
  closedOn: null,
});
const CHOICES: SuccessionChoices = {
  authorities: [council('Exshire'), council('Wyeshire')],
  types: [{ slug: 'unitary', name: 'Unitary' }],
  regions: [{ code: 'E12000002', name: 'North West' }],
};
const NORTH = {
  ...NO_SUCCESSOR,
  name: ' North Exshire ',
  officialName: 'North Exshire Council',
  type: 'unitary',
  region: 'E12000002',
};
const WYE = { ...NO_SUCCESSOR, council: 'wyeshire' };
const GOOD: SuccessionValues = {
  ...NO_SUCCESSION,
  authority: 'exshire',
  on: { day: '1', month: 'April', year: '2028' },
  extent: 'whole',
  successors: [NORTH, NO_SUCCESSOR, WYE],
  sourceTitle: 'The decision',
  sourcePublisher: 'The government',
  sourceUrl: 'https://www.gov.example/decision',
};
const problems = (change: Partial<SuccessionValues>) => {
  const parsed = parseSuccession({ ...GOOD, ...change }, CHOICES, '2026-11-24');
  return 'problems' in parsed ? parsed.problems.map(({ field, text }) => `${field}: ${text}`) : [];
};

describe('an announced change as an administrator types it', () => {
  it('is read whole when nothing is wrong, with a new council and one of the record', () => {
    expect(parseSuccession(GOOD, CHOICES, '2026-11-24')).toEqual({
      draft: {
        authority: council('Exshire'),
        on: '2028-04-01',
        whole: true,
        successors: [
          {
            n: 1,
            council: {
              create: {
                slug: 'north-exshire',
                name: 'North Exshire',
                officialName: 'North Exshire Council',
                type: 'unitary',
                region: 'E12000002',
              },
            },
            part: null,
          },
          { n: 3, council: { id: 'wyeshire', name: 'Wyeshire' }, part: null },
        ],
        source: {
          title: 'The decision',
          publisher: 'The government',
          url: 'https://www.gov.example/decision',
          publishedOn: null,
        },
      },
    });
  });
  it('needs the day, the extent, a successor and a source with its address', () => {
    expect(problems({ ...NO_SUCCESSION, authority: 'exshire' })).toEqual([
      'on: The first day is missing',
      'extent: Choose whether the whole council is replaced',
      'successor-1-council: Council 1 is missing: choose it, or name a new one',
      'sourceTitle: The title of the source is missing',
      'sourcePublisher: The publisher of the source is missing',
      'sourceUrl: The address of the source is missing',
    ]);
  });
  it('is of one day: a month or a year alone is refused', () => {
    expect(problems({ on: { day: '', month: '4', year: '2028' } })).toEqual(['on: The first day must be a whole date']);
    expect(problems({ on: { day: '31', month: '4', year: '2028' } })).toEqual([
      'on: The first day must be a real date',
    ]);
  });
  it('says which part passes where it is not the whole', () => {
    expect(problems({ extent: 'part', successors: [WYE] })).toEqual([
      'successor-1-part: What passes to council 1 is missing: say in a few words which part it is',
    ]);
    expect(problems({ extent: 'part', successors: [{ ...WYE, part: 'The north' }] })).toEqual([]);
  });
  it('needs all of a new council, and a name that can stand in an address', () => {
    expect(problems({ successors: [{ ...NO_SUCCESSOR, name: '–' }] })).toEqual([
      'successor-1-name: The name of new council 1 must have letters in it',
      'successor-1-officialName: The full name of new council 1 is missing',
      'successor-1-type: Choose the type of new council 1',
      'successor-1-region: Choose the region of new council 1',
    ]);
  });
  it('has a name that makes no address longer than a name may be', () => {
    expect(problems({ successors: [{ ...NORTH, name: '㎒'.repeat(120) }] })).toEqual([
      'successor-1-name: The name of new council 1 is too long for an address: spell it in plain letters',
    ]);
  });
  it('takes a council either from the list or as a new one, and each once', () => {
    expect(problems({ successors: [{ ...WYE, name: 'Wyeshire' }] })).toEqual([
      'successor-1-name: The name of new council 1 must be blank where the council is in the record already',
    ]);
    expect(problems({ successors: [WYE, WYE] })).toEqual(['successor-2-council: Council 2 is the same as one above']);
    expect(problems({ successors: [{ ...NO_SUCCESSOR, council: 'nowhere' }] })).toContain(
      'successor-1-council: Choose council 1 from the list',
    );
  });
  it('takes no source from the future, and no address that is not one', () => {
    expect(problems({ sourcePublished: { day: '1', month: '12', year: '2026' } })).toEqual([
      'sourcePublished: The date of the source must not be in the future',
    ]);
    expect(problems({ sourceUrl: 'javascript:alert(1)' })[0]).toContain('must be a web address');
  });
  it('is of a council that the record has', () => {
    expect(problems({ authority: 'nowhere' })).toEqual(['on: The council is not in the record any more']);
  });
  it('is what the form’s fields hold, each under its own name', () => {
    const form = new FormData();
    for (const [name, value] of [
      ['authority', 'exshire'],
      ['on-day', '1'],
      ['on-month', 'April'],
      ['on-year', '2028'],
      ['extent', 'whole'],
      ['successor-3-council', 'wyeshire'],
      ['sourceTitle', 'The decision'],
    ] as const)
      form.append(name, value);
    const values = successionValuesFrom(form);
    expect(values).toMatchObject({ authority: 'exshire', on: GOOD.on, extent: 'whole', sourceTitle: 'The decision' });
    expect(values.successors).toEqual([NO_SUCCESSOR, NO_SUCCESSOR, WYE, NO_SUCCESSOR]);
  });
});
