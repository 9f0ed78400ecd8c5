import { describe, expect, it } from 'vitest';
import type { InspectionRecord } from '../inspection-record.ts';
import { NO_DATE } from './values.ts';
import { valuesOf } from './values-of.ts';

const judgement = { scale: 'four', asPrinted: null, percentage: null };
const RECORD: InspectionRecord = {
  id: 'kent-ilacs-2022-05',
  regime: 'childrens-services',
  framework: 'ilacs',
  version: 'ilacs-2018',
  kind: 'short',
  graded: true,
  authorities: ['kent', 'medway'],
  start: '2022-05-09',
  end: '2022-05',
  published: '2022',
  publication: 'published',
  theme: null,
  note: 'A note',
  evidence: 'report',
  source: 'ofsted-reports',
  reportUrl: 'https://example.org/report',
  sourceUrl: null,
  checkedAgainst: null,
  kindBasis: null,
  withdrawn: false,
  judgements: [
    { ...judgement, area: 'care-leavers', grade: 'good', reason: null },
    { ...judgement, area: 'adoption', grade: null, reason: 'not-judged' },
  ],
};

describe('the form that amends an inspection', () => {
  it('is filled with what is recorded, each date as far as it is known', () => {
    expect(valuesOf(RECORD)).toMatchObject({
      authority: 'kent',
      version: 'ilacs-2018',
      kind: 'short',
      start: { day: '9', month: '5', year: '2022' },
      end: { day: '', month: '5', year: '2022' },
      published: { day: '', month: '', year: '2022' },
      theme: '',
      reportUrl: 'https://example.org/report',
      note: 'A note',
      grades: { 'care-leavers': 'good', adoption: 'not-judged' },
    });
  });
  it('is blank where nothing is known', () => {
    const unknown = { start: null, reportUrl: null, note: null, theme: 'Care leavers', authorities: [] };
    expect(valuesOf({ ...RECORD, ...unknown })).toMatchObject({
      authority: '',
      start: NO_DATE,
      reportUrl: '',
      note: '',
      theme: 'Care leavers',
    });
  });
});
