import { describe, expect, it } from 'vitest';
import { historyAt, laterEvents } from './history-at.ts';
import { LANCASHIRE, report } from './timeline/example.ts';

const ids = (asAt: string, basis: 'known' | 'inspected' = 'known') =>
  historyAt(LANCASHIRE, { asAt, basis }).inspections.map(({ id }) => id);

describe('a council’s history as it could be told on a day', () => {
  it('leaves out what had not begun', () => {
    expect(ids('2018-06-03')).toEqual(['sif-2015']);
    expect(laterEvents(LANCASHIRE, { asAt: '2018-06-03', basis: 'known' })).toBe(4);
    expect(laterEvents(LANCASHIRE, { asAt: '2026-11-24', basis: 'known' })).toBe(0);
  });
  it('awaits a report that was not out yet, and knows none of its grades', () => {
    const [event] = historyAt(LANCASHIRE, { asAt: '2022-12-31', basis: 'known' }).inspections;
    expect(event).toMatchObject({ id: 'ilacs-2022', published: null, publication: 'awaited', judgements: [] });
  });
  it('knows them by the other clock, if the report came within three months', () => {
    const [event] = historyAt(LANCASHIRE, { asAt: '2022-12-31', basis: 'inspected' }).inspections;
    expect(event).toMatchObject({ id: 'ilacs-2022', published: '2023-01-26' });
    expect(event?.judgements).toHaveLength(4);
  });
  it('has no coverage of a later day; what has no date stays', () => {
    const articles = (asAt: string) => historyAt(LANCASHIRE, { asAt, basis: 'known' }).articles.map(({ id }) => id);
    expect(articles('2023-02-12')).toEqual(['business', 'undated']);
    expect(articles('2023-02-13')).toEqual(['cyp-now', 'business', 'undated']);
  });
  it('is told of a predecessor in the same way', () => {
    const source = { title: 'The register', url: null };
    const before = { id: 'c', slug: 'c', name: 'Cumbria', on: '2023-04-01', part: null, source };
    const events = [report('ilacs2018', 'c1', '2022-11-22', 'GGGG'), report('sif', 'c0', '2015-05-01', 'IIRRII')];
    const history = { ...LANCASHIRE, predecessors: [{ ...before, inspections: events }] };
    const told = historyAt(history, { asAt: '2020-01-01', basis: 'known' });
    expect(told.predecessors[0]?.inspections.map(({ id }) => id)).toEqual(['c0']);
  });
});
