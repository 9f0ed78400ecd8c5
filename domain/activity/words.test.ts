import { describe, expect, it } from 'vitest';
import type { RecordWords } from '../revision-difference.ts';
import { type Change, changeInWords } from './words.ts';

const WORDS: RecordWords = {
  authorities: new Map([
    ['lancashire', 'Lancashire'],
    ['north', 'North Lancashire'],
    ['south', 'South Lancashire'],
  ]),
  versions: new Map([['ilacs-2018', 'ILACS (2018)']]),
  kinds: new Map([['standard-inspection', 'Standard inspection']]),
  sources: new Map(),
  areas: new Map([['ilacs-2018.overall-effectiveness', 'Overall effectiveness']]),
  grades: new Map([
    ['four-point.good', 'good'],
    ['four-point.inadequate', 'inadequate'],
  ]),
};

const RECORD = {
  id: 'lancashire-ilacs-2022-11',
  regime: 'childrens-services',
  framework: 'ilacs',
  version: 'ilacs-2018',
  kind: 'standard-inspection',
  graded: true,
  authorities: ['lancashire'],
  start: '2022-11-28',
  end: '2022-12-09',
  published: '2023-01-26',
  publication: 'published',
  theme: null,
  note: null,
  evidence: 'report',
  source: 'ofsted',
  reportUrl: null,
  sourceUrl: null,
  checkedAgainst: null,
  kindBasis: null,
  withdrawn: false,
  judgements: [
    {
      area: 'overall-effectiveness',
      scale: 'four-point',
      grade: 'good',
      reason: null,
      asPrinted: null,
      percentage: null,
    },
  ],
};

function told(change: Partial<Change>) {
  return changeInWords(
    {
      id: '1',
      subjectType: 'inspection',
      subjectId: RECORD.id,
      number: 1,
      verb: 'record',
      before: null,
      after: null,
      actorId: null,
      actorName: 'Anne Hargreaves',
      reason: null,
      recordedAt: new Date(0),
      ...change,
    },
    WORDS,
  );
}

describe('a change in words', () => {
  it('says which inspection, and leads to that change in its history', () => {
    expect(told({ after: RECORD })).toEqual({
      title: 'Recorded: standard inspection of Lancashire, ILACS (2018), from 28 November 2022',
      href: '/inspections/lancashire-ilacs-2022-11/history#change-1',
      differences: [],
    });
  });

  it('says what an amendment made different', () => {
    const before = { ...RECORD, judgements: [{ ...RECORD.judgements[0], grade: 'inadequate' }] };
    expect(told({ verb: 'amend', number: 2, before, after: RECORD }).differences).toEqual([
      { field: 'Overall effectiveness', before: 'inadequate', after: 'good' },
    ]);
  });

  it('says what becomes of a council', () => {
    const after = { on: '2028-04-01', whole: true, successors: [{ authority: 'north' }, { authority: 'south' }] };
    const change = { subjectType: 'succession', subjectId: 'lancashire', after };
    expect(told(change).title).toBe(
      'Recorded: Lancashire is replaced by North Lancashire and South Lancashire on 1 April 2028',
    );
    expect(told({ ...change, after: { ...after, whole: false } }).title).toMatch(
      /^Recorded: part of Lancashire passes to/,
    );
    expect(told({ subjectType: 'authority', subjectId: 'north' }).title).toBe(
      'Recorded: North Lancashire, as a council',
    );
  });

  it.each([
    [{ verb: 'record', after: { name: 'Anne', role: 'editor' } }, 'Account made: Anne, editor'],
    [
      { verb: 'amend', before: { name: 'Anne', role: 'contributor' }, after: { name: 'Anne', role: 'editor' } },
      'Role changed: Anne, from contributor to editor',
    ],
    [
      {
        verb: 'amend',
        before: { name: 'Anne', role: 'editor' },
        after: { name: 'Anne', role: 'editor' },
        reason: 'Ended',
      },
      'Account of Anne',
    ],
    [{ verb: 'withdraw', before: { name: 'Anne', role: 'editor' } }, 'Account closed: Anne'],
  ] as const)('says what became of somebody’s account: %o', (change, title) => {
    expect(told({ subjectType: 'person', ...change }).title).toBe(title);
  });

  it('says that an invitation was made or withdrawn, and for what', () => {
    expect(told({ subjectType: 'invitation', after: { role: 'editor' } }).title).toBe('Invitation made: editor');
    expect(told({ subjectType: 'invitation', verb: 'withdraw', before: { role: 'editor' } }).title).toBe(
      'Invitation withdrawn: editor',
    );
  });

  it('says which article was recorded', () => {
    const article = told({ subjectType: 'article', after: { title: 'Ofsted praises transformation' } });
    expect(article).toMatchObject({ title: 'Coverage recorded: Ofsted praises transformation', href: '/coverage' });
  });

  it('never fails at what a later version keeps', () => {
    expect(told({ subjectType: 'feed', subjectId: 'cyp-now', verb: 'link', after: [1] }).title).toBe(
      'Coverage linked: feed cyp-now',
    );
    expect(told({ subjectType: 'person', after: 'odd' }).title).toBe('Account made: somebody');
  });
});
