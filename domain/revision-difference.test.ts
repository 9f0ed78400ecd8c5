import { describe, expect, it } from 'vitest';
import type { InspectionRecord, JudgementRecord } from './inspection-record.ts';
import { differenceOf, type RecordWords } from './revision-difference.ts';

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
  end: null,
  published: '2022-07-08',
  publication: 'published',
  theme: null,
  note: null,
  evidence: 'report',
  source: 'ofsted-reports',
  reportUrl: null,
  sourceUrl: null,
  checkedAgainst: null,
  kindBasis: null,
  withdrawn: false,
  judgements: [judgement('care-leavers', 'good')],
};

const WORDS: RecordWords = {
  authorities: new Map([
    ['kent', 'Kent'],
    ['medway', 'Medway'],
  ]),
  versions: new Map([
    ['ilacs-2018', 'ILACS (2018 to 2022)'],
    ['ilacs-2023', 'ILACS (2023)'],
  ]),
  kinds: new Map([
    ['short', 'Short inspection'],
    ['standard', 'Standard inspection'],
  ]),
  sources: new Map([['ofsted-reports', 'Ofsted inspection report']]),
  areas: new Map([
    ['ilacs-2018.care-leavers', 'Care leavers'],
    ['ilacs-2023.care-leavers', 'Care leavers, judged apart'],
  ]),
  grades: new Map([
    ['four.good', 'Good'],
    ['four.requires-improvement', 'Requires improvement'],
  ]),
};

const changed = (change: Partial<InspectionRecord>) => differenceOf(RECORD, { ...RECORD, ...change }, WORDS);

describe('what a change made different', () => {
  it('is nothing where nothing was', () => {
    expect(changed({})).toEqual([]);
  });
  it('is a grade in words, under the label of its area', () => {
    expect(changed({ judgements: [judgement('care-leavers', 'requires-improvement')] })).toEqual([
      { field: 'Care leavers', before: 'Good', after: 'Requires improvement' },
    ]);
  });
  it('is why there is no grade, and the printed words and percentage of one', () => {
    expect(
      changed({ judgements: [{ ...judgement('care-leavers', 'good'), grade: null, reason: 'not-held' }] }),
    ).toEqual([{ field: 'Care leavers', before: 'Good', after: 'Grade not held here' }]);
    const printed = { ...judgement('care-leavers', 'good'), asPrinted: 'Good overall', percentage: 61.11 };
    expect(changed({ judgements: [printed] })[0]?.after).toBe('Good, printed as “Good overall”, 61.11%');
  });
  it('is dates in words, as far as they are known', () => {
    expect(changed({ start: '2022-05', end: '2022', published: null, publication: 'awaited' })).toEqual([
      { field: 'First day of fieldwork', before: '9 May 2022', after: 'May 2022' },
      { field: 'Last day of fieldwork', before: null, after: '2022' },
      { field: 'Report published', before: '8 July 2022', after: 'Inspected, awaiting report' },
    ]);
  });
  it('is the council, framework and kind by name, and the area by its new label', () => {
    const moved = { authorities: ['medway', 'kent'], version: 'ilacs-2023', kind: 'standard' };
    const judgements = [judgement('care-leavers', 'requires-improvement')];
    expect(changed({ ...moved, judgements })).toEqual([
      { field: 'Council', before: 'Kent', after: 'Kent and Medway' },
      { field: 'Framework', before: 'ILACS (2018 to 2022)', after: 'ILACS (2023)' },
      { field: 'Kind', before: 'Short inspection', after: 'Standard inspection' },
      { field: 'Care leavers, judged apart', before: 'Good', after: 'Requires improvement' },
    ]);
  });
  it('is an area that is no longer there', () => {
    expect(changed({ judgements: [] })).toEqual([{ field: 'Care leavers', before: 'Good', after: null }]);
  });
  it('is subject, links, note and where it comes from', () => {
    const told = {
      theme: 'care-leavers',
      reportUrl: 'https://example.org/report',
      note: 'A note',
      evidence: 'editor',
      source: 'another',
      sourceUrl: 'https://example.org/source',
      checkedAgainst: 'report-body',
      kindBasis: 'official',
    } as const;
    expect(changed(told).map(({ field, after }) => `${field}: ${after}`)).toEqual([
      'Subject: Care leavers',
      'Link to the report: https://example.org/report',
      'Note: A note',
      'How we know: Recorded by an editor of Gradeline',
      'Source: another',
      'Found at: https://example.org/source',
      'Checked against: Wording elsewhere in the same report',
      'Kind taken from: Ofsted’s statistics',
    ]);
  });
  it('is that it was withdrawn', () => {
    expect(changed({ withdrawn: true })).toEqual([{ field: 'In the record', before: 'Yes', after: 'No, withdrawn' }]);
  });
  it('is all that a first record says, and no more', () => {
    const first = differenceOf(null, RECORD, WORDS);
    expect(first.every(({ before, after }) => before === null && after !== null)).toBe(true);
    expect(first.map(({ field }) => field)).toContain('Care leavers');
    expect(first.map(({ field }) => field)).not.toContain('Note');
    expect(differenceOf(RECORD, null, WORDS)).toHaveLength(first.length);
  });
});
