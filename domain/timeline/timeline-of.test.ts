import { describe, expect, it } from 'vitest';
import { article, council, LANCASHIRE, report, TODAY, visit } from './example.ts';
import { layOut } from './layout.ts';
import { clusterNews } from './news.ts';
import { timelineOf } from './timeline-of.ts';

const TIMELINE = timelineOf(LANCASHIRE, TODAY);

describe('points, windows and visits', () => {
  it('puts each graded inspection at its publication, or by the other clock at the start of its fieldwork', () => {
    expect(TIMELINE.points.map(({ at }) => at)).toEqual(['2015-11-27', '2018-08-17', '2023-01-26', '2026-08-20']);
    const inspected = timelineOf(LANCASHIRE, { ...TODAY, clock: 'inspected' });
    expect(inspected.points.map(({ at }) => at)).toEqual(['2015-09-14', '2018-06-04', '2022-11-28', '2026-05-11']);
  });
  it('puts an inspection whose start is not held at its publication by either clock', () => {
    const history = council([report('ilacs2018', 'a', '2019-03-02', 'GGGG')]);
    expect(timelineOf(history, { ...TODAY, clock: 'inspected' }).points.map(({ at }) => at)).toEqual(['2019-03-02']);
  });
  it('shows when inspectors were on site', () => {
    expect(TIMELINE.windows[2]).toMatchObject({
      inspection: 'ilacs-2022',
      from: '2022-11-28',
      to: '2022-12-09',
      waiting: null,
    });
  });
  it('shows a date known to the month as an uncertain span and guesses no day', () => {
    const history = council([report('ilacs2018', 'a', '2020-03', 'GGGG', { start: '2020-01', end: '2020-02-07' })]);
    const { windows, points } = timelineOf(history, TODAY);
    expect(windows[0]).toMatchObject({
      from: '2020-01-01',
      sureFrom: '2020-01-31',
      sureTo: '2020-02-07',
      to: '2020-02-07',
    });
    expect(points[0]).toMatchObject({ earliest: '2020-03-01', at: '2020-03-31' });
  });
  it('moves no line for an inspection whose report is awaited, and says so on its window', () => {
    const waiting = report('ilacs2026', 'b', null, 'GGGG', { start: '2026-11-02', end: '2026-11-13' });
    const { points, windows, lanes, notes } = timelineOf(
      council([report('ilacs2018', 'a', '2019-03-02', 'GGGG'), waiting]),
      TODAY,
    );
    expect(points).toHaveLength(1);
    expect(windows.at(-1)).toMatchObject({ inspection: 'b', waiting: 'awaiting report' });
    expect(lanes[0]?.spans[0]?.to).toBe(TODAY.today);
    expect(notes.b?.dates).toContain('Awaiting report: no grade counts yet');
  });
  it('counts no report before the day it is published', () => {
    const history = council([report('ilacs2026', 'a', '2026-12-01', 'GGGG', { start: '2026-11-02' })]);
    const { points, windows } = timelineOf(history, TODAY);
    expect(points).toEqual([]);
    expect(windows[0]?.waiting).toBe('report due 1 December 2026');
  });
  it('does not say that a report is still due whose publication is only known to the month or year', () => {
    const history = council([report('ilacs2026', 'a', '2026', 'GGGG', { start: '2026-05-11', end: '2026-05-22' })]);
    const { points, windows, notes } = timelineOf(history, TODAY);
    expect(points).toEqual([]);
    expect(windows[0]?.waiting).toBe('report dated 2026, which is not over yet');
    expect(notes.a?.dates[1]).toBe('Report dated 2026, which is not over yet');
  });
  it('stands a visit whose publication date is not held at its start', () => {
    const { visits, points } = timelineOf(council([visit('v', '2024-03-05', null, { theme: 'Front door' })]), TODAY);
    expect(visits).toMatchObject([{ inspection: 'v', at: '2024-03-05', label: 'Focused visit', theme: 'front door' }]);
    expect(points).toEqual([]);
  });
  it('leaves the grades of another regime to the strip, and never calls them a visit without grades', () => {
    const event = report('ilacs2018', 'send', '2022-03-02', 'GGGG');
    const send = { ...event, version: { ...event.version, regime: 'area-send' } };
    const { visits, lanes } = timelineOf(council([send]), TODAY);
    expect(visits).toEqual([]);
    expect(lanes).toEqual([]);
  });
  it('says of a day gone by what stood then, not what stands now', () => {
    const { lanes } = timelineOf(LANCASHIRE, { today: '2023-12-31', clock: 'known', past: true });
    expect(lanes.find(({ area }) => area === 'overall-effectiveness')?.now).toBe('Good then');
  });
  it('says in words when inspectors came, when the report did and how long that took', () => {
    expect(TIMELINE.notes['ilacs-2022']).toMatchObject({
      heading: 'Standard inspection (ILACS)',
      dates: [
        'Inspectors on site 28 November to 9 December 2022',
        'Report published 26 January 2023, 48 days after the fieldwork ended',
      ],
    });
    const quick = council([report('ilacs2018', 'a', '2019-03-02', 'GGGG', { start: '2019-02-25', end: '2019-03-01' })]);
    expect(timelineOf(quick, TODAY).notes.a?.dates[1]).toBe(
      'Report published 2 March 2019, 1 day after the fieldwork ended',
    );
    expect(TIMELINE.notes['jtai-2024']?.heading).toBe('Joint targeted area inspection (JTAI): serious youth violence');
  });
});

describe('the axis and the frameworks on it', () => {
  it('runs from the year of the first event to today', () => {
    expect(TIMELINE.axis).toEqual({ from: '2015-01-01', to: '2026-11-24', closed: false });
    const years = layOut(TIMELINE, 'wide').marks.filter(({ kind }) => kind === 'year');
    expect(years.map(({ id }) => Number(id.slice('year:'.length, -'-01'.length)))).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });
  it('still has an axis where nothing is on record', () => {
    expect(timelineOf(council([]), TODAY).axis).toEqual({ from: '2013-11-01', to: TODAY.today, closed: false });
  });
  it('runs to today, not beyond, for a council whose end is only announced', () => {
    const authority = { id: 'x', slug: 'x', name: 'Exshire', openedOn: null, closedOn: '2028-03-31' };
    const history = council([report('sif', 'a', '2016-05-01', 'GGGGGG')], { authority });
    expect(timelineOf(history, TODAY).axis).toMatchObject({ to: TODAY.today, closed: false });
    expect(timelineOf(history, TODAY).lanes[0]?.now).toBe('Good now');
  });
  it('is never shorter than a year', () => {
    const history = council([visit('v', '2026-02-05', '2026-03-05')]);
    expect(timelineOf(history, TODAY).axis.from).toBe('2025-01-01');
  });
  it('keeps the whole name of a framework whose label has no years to leave out', () => {
    const event = report('ilacs2018', 'a', '2019-03-02', 'GGGG');
    const named = { ...event, version: { ...event.version, label: 'Invented framework' } };
    expect(timelineOf(council([named]), TODAY).bands).toMatchObject([
      { label: 'Invented framework', short: 'Invented framework' },
    ]);
  });
  it('changes framework when the council’s own reports do', () => {
    expect(TIMELINE.bands.map(({ short, from }) => `${short} ${from}`)).toEqual([
      'SIF 2015-11-27',
      'ILACS 2023-01-26',
      'ILACS 2026-08-20',
    ]);
  });
});

describe('the news', () => {
  it('marks dated articles only, and counts the others', () => {
    expect(TIMELINE.news.map(({ article: id }) => id)).toEqual(['business', 'cyp-now']);
    expect(TIMELINE.undatedNews).toBe(1);
  });
  it('joins articles that would touch into one marker with a count', () => {
    const dates = ['2020-01-01', '2020-01-05', '2020-01-09', '2020-03-01'];
    const { news } = timelineOf(council([], { articles: dates.map((date) => article(date, date)) }), TODAY);
    const days = (day: string) => Date.parse(day) / 86_400_000;
    expect(clusterNews(news, days, 7).map(({ items }) => items.length)).toEqual([3, 1]);
    expect(clusterNews(news, days, 1).map(({ items }) => items.length)).toEqual([1, 1, 1, 1]);
    expect(clusterNews(news, days, 400).map(({ items }) => items.length)).toEqual([4]);
  });
});

describe('the description', () => {
  it('says what is drawn, and leaves the finding to the title', () => {
    expect(TIMELINE.description).toBe(
      'Time axis from 2015 to 24 November 2026 with 4 graded inspections, 1 visit without grades and 2 dated news items, ' +
        'each graded one at the day its report was published. It draws a step line for overall effectiveness and a ribbon ' +
        'for each of 7 judgement areas. Every value is in the table below.',
    );
  });
  it('crosses from server to browser as plain data', () => {
    expect(JSON.parse(JSON.stringify(TIMELINE))).toEqual(TIMELINE);
  });
});
