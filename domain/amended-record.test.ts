import { describe, expect, it } from 'vitest';
import { amendedRecord, isSameRecord } from './amended-record.ts';
import type { InspectionDraft } from './inspection-form/parse.ts';
import type { InspectionRecord, JudgementRecord } from './inspection-record.ts';

const judgement = (area: string, grade: string): JudgementRecord => ({
  area,
  scale: 'four',
  grade,
  reason: null,
  asPrinted: null,
  percentage: null,
});

const RECORD: InspectionRecord = {
  id: 'kent-ilacs-2022-05',
  regime: 'childrens-services',
  framework: 'ilacs',
  version: 'ilacs-2018',
  kind: 'short',
  graded: true,
  authorities: ['kent'],
  start: '2022-05-09',
  end: '2022-05-13',
  published: '2022-07-08',
  publication: 'published',
  theme: null,
  note: null,
  evidence: 'report',
  source: 'ofsted-reports',
  reportUrl: 'https://example.org/report',
  sourceUrl: null,
  checkedAgainst: 'official-statistics-2025',
  kindBasis: 'duration',
  withdrawn: false,
  judgements: [
    { ...judgement('overall-effectiveness', 'good'), asPrinted: 'Good, overall', percentage: 61.11 },
    { ...judgement('care-leavers', 'good'), asPrinted: 'Good for leavers' },
  ],
};

const DRAFT: InspectionDraft = {
  authority: { id: 'kent', slug: 'kent', name: 'Kent', openedOn: null, closedOn: null },
  version: {
    slug: 'ilacs-2018',
    label: 'ILACS',
    framework: 'ilacs',
    regime: 'childrens-services',
    kinds: [],
    areas: [],
  },
  kind: 'short',
  graded: true,
  start: '2022-05-09',
  end: '2022-05-13',
  published: '2022-07-08',
  theme: null,
  reportUrl: 'https://example.org/report',
  note: null,
  judgements: [judgement('overall-effectiveness', 'good'), judgement('care-leavers', 'good')],
  articles: [],
};

const amended = (change: Partial<InspectionDraft>, before: Partial<InspectionRecord> = {}) =>
  amendedRecord({ ...RECORD, ...before }, { ...DRAFT, ...change });

describe('an amended record', () => {
  it('is the same record where nothing in the form was changed', () => {
    expect(isSameRecord(amended({}), RECORD)).toBe(true);
  });
  it('keeps its id, its evidence and its source, whatever the dates become', () => {
    expect(amended({ start: '2021-01', end: null })).toMatchObject({
      id: 'kent-ilacs-2022-05',
      start: '2021-01',
      end: null,
      evidence: 'report',
      source: 'ofsted-reports',
      checkedAgainst: 'official-statistics-2025',
    });
  });
  it('keeps the printed words and percentage of a grade that stays, and not of one that changes', () => {
    const judgements = [judgement('overall-effectiveness', 'good'), judgement('care-leavers', 'inadequate')];
    expect(amended({ judgements }).judgements).toMatchObject([
      { grade: 'good', asPrinted: 'Good, overall', percentage: 61.11 },
      { grade: 'inadequate', asPrinted: null, percentage: null },
    ]);
  });
  it('takes printed words that are typed anew', () => {
    const judgements = [{ ...judgement('care-leavers', 'good'), asPrinted: 'Good' }];
    expect(amended({ judgements }).judgements).toMatchObject([{ asPrinted: 'Good' }]);
  });
  it('no longer says how its kind was established once that is another kind', () => {
    expect(amended({}).kindBasis).toBe('duration');
    expect(amended({ kind: 'standard' }).kindBasis).toBeNull();
  });
  it('may move to another council, but not away from the councils of a joint service', () => {
    const dorset = { ...DRAFT.authority, id: 'dorset' };
    expect(amended({ authority: dorset }).authorities).toEqual(['dorset']);
    expect(amended({ authority: dorset }, { authorities: ['kent', 'medway'] }).authorities).toEqual(['kent', 'medway']);
  });
  it('awaits its report once it has no publication date, unless that date was never held', () => {
    expect(amended({ published: null }).publication).toBe('awaited');
    expect(amended({ published: null }, { publication: 'not-held' }).publication).toBe('not-held');
    expect(amended({ published: '2022' }, { publication: 'not-held' }).publication).toBe('published');
  });
  it('stays withdrawn where it was', () => {
    expect(amended({ note: 'x' }, { withdrawn: true }).withdrawn).toBe(true);
  });
});

describe('two records', () => {
  it('say the same in another order', () => {
    const turned = { ...RECORD, judgements: [...RECORD.judgements].reverse(), authorities: ['a', 'b'] };
    expect(isSameRecord({ ...RECORD, authorities: ['b', 'a'] }, turned)).toBe(true);
  });
  it.each([{ note: 'x' }, { withdrawn: true }, { authorities: [] }, { judgements: [] }])(
    'are not the same with %j',
    (change) => {
      expect(isSameRecord(RECORD, { ...RECORD, ...change })).toBe(false);
    },
  );
});
