import { describe, expect, it } from 'vitest';
import { LANCASHIRE, TODAY } from './example.ts';
import { TIMELINE_COLUMNS, timelineFigures } from './figures.ts';

const ROWS = timelineFigures(LANCASHIRE, TODAY).map((cells) =>
  Object.fromEntries(TIMELINE_COLUMNS.map((column, index) => [column, cells[index]])),
);

describe('the figures of a council’s picture', () => {
  it('have a row for every judgement, with the dates and the days between them', () => {
    expect(ROWS.find(({ id, area }) => id === 'ilacs-2022' && area === 'help-and-protection')).toMatchObject({
      what: 'judgement',
      fieldwork_start: '2022-11-28',
      published: '2023-01-26',
      days_to_publication: '48',
      grade: 'good',
      grade_or_reason: 'Good',
    });
  });

  it('have one row for a visit, without a grade', () => {
    expect(ROWS.filter(({ id }) => id === 'jtai-2024')).toMatchObject([{ what: 'visit', area: '', grade: '' }]);
  });

  it('have every article, with the inspections it reports', () => {
    const news = ROWS.filter(({ what }) => what === 'news');
    expect(news).toHaveLength(LANCASHIRE.articles.length);
    expect(news.map(({ inspections }) => inspections)).toContain('ilacs-2022');
  });
});
