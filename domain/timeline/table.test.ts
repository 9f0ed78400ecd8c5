import { describe, expect, it } from 'vitest';
import { article, council, LANCASHIRE, report, TODAY, visit } from './example.ts';
import { timelineTable } from './table.ts';

const TABLE = timelineTable(LANCASHIRE, TODAY);
const row = (id: string, table = TABLE) => table.rows.find(({ inspection }) => inspection === id);
const cell = (id: string, area: string, table = TABLE) =>
  row(id, table)?.cells?.find((candidate) => candidate.area === area)?.words;

describe('the table that says what the picture shows', () => {
  it('has every event, newest first, with its dates and the days between', () => {
    expect(TABLE.rows.map(({ inspection }) => inspection)).toEqual([
      'ilacs-2026',
      'jtai-2024',
      'ilacs-2022',
      'sif-2018',
      'sif-2015',
    ]);
    expect(row('ilacs-2022')).toMatchObject({
      event: 'Standard inspection (ILACS)',
      framework: 'ILACS (2018 to 2022)',
      fieldwork: '28 November to 9 December 2022',
      published: '26 January 2023',
      days: 48,
    });
  });
  it('gives each area its grade, or why it has none', () => {
    expect(cell('ilacs-2022', 'help-and-protection')).toBe('Good');
    expect(cell('ilacs-2022', 'care-leavers')).toBe('Judged with children in care');
    expect(cell('ilacs-2022', 'children-in-care')).toBe('Good (as “Children in care and care leavers”)');
    expect(cell('ilacs-2026', 'overall-effectiveness')).toBe('No overall grade given from April 2026');
    expect(cell('ilacs-2026', 'adoption')).toBe('Not judged under ILACS');
  });
  it('has no grades for visits', () => {
    expect(row('jtai-2024')?.cells).toBeNull();
  });
  it('says that a publication date is not held, or that the report is awaited', () => {
    const waiting = report('ilacs2026', 'b', null, 'GGGG', { start: '2026-11-02' });
    const table = timelineTable(council([visit('v', '2024-03-05', null), waiting]), TODAY);
    expect(row('v', table)?.published).toBe('Publication date not held');
    expect(row('b', table)?.published).toBe('Awaiting report: no grade counts yet');
    expect(row('v', table)?.days).toBeNull();
  });
  it('lists all coverage with its date, or that the date is not known', () => {
    expect(TABLE.coverage.map(({ id, date }) => `${id}: ${date}`)).toEqual([
      'cyp-now: 13 February 2023',
      'business: 30 January 2023',
      'undated: Date not known',
    ]);
    expect(TABLE.coverage[0]?.about).toBe('Standard inspection (ILACS)');
    const unlinked = timelineTable(council([], { articles: [article('general', '2023')] }), TODAY);
    expect(unlinked.coverage).toMatchObject([{ date: '2023', about: null }]);
  });
});
