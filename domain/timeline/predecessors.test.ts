import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../drawing/drawing.ts';
import type { CouncilHistory } from '../history.ts';
import { ratingAsAt } from '../standing.ts';
import { council, FIVE, FOUR, predecessor, report, TODAY } from './example.ts';
import { layOut } from './layout.ts';
import { timelineTable } from './table.ts';
import { timelineOf } from './timeline-of.ts';

const CUMBRIA = predecessor('Cumbria', '2023-04-01', [
  report('sif', 'c-2015', '2015-05-27', 'IIRRII', { start: '2015-03-02' }),
  report('ilacs2018', 'c-2022', '2022-11-01', 'RRRR', { start: '2022-09-19' }),
]);
const HEIR = council([report('ilacs2023', 'h-2025', '2025-02-01', 'GGGGG', { start: '2024-12-01' })], {
  predecessors: [CUMBRIA],
});
const told = (history: CouncilHistory, clock: 'known' | 'inspected' = 'known') =>
  timelineOf(history, { ...TODAY, clock }).lanes[0]?.before.map(({ slug, spans }) => [
    slug,
    ...spans.map(({ from, to, grade }) => `${from} ${to} ${grade.slug}`),
  ]);

describe('a predecessor’s line', () => {
  it('runs on the successor’s overall lane up to the day of succession, by either clock', () => {
    expect(told(HEIR)).toEqual([
      ['cumbria', '2015-05-27 2022-11-01 inadequate', '2022-11-01 2023-04-01 requires-improvement'],
    ]);
    expect(told(HEIR, 'inspected')).toEqual([
      ['cumbria', '2015-03-02 2022-09-19 inadequate', '2022-09-19 2023-04-01 requires-improvement'],
    ]);
  });
  it('is no grade of the successor: not in its spans, its points, its standing or its title', () => {
    const { lanes, points, title, notes } = timelineOf(HEIR, TODAY);
    const alone = timelineOf({ ...HEIR, predecessors: [] }, TODAY);
    expect(lanes.map(({ before: _, ...lane }) => lane)).toEqual(alone.lanes.map(({ before: _, ...lane }) => lane));
    expect([points, title, notes]).toEqual([alone.points, alone.title, alone.notes]);
    const asked = { regime: 'childrens-services', area: 'overall-effectiveness', asAt: '2023-06-01', basis: 'known' };
    expect(ratingAsAt(HEIR, { ...asked, basis: 'known' })).toMatchObject({ grade: null, reason: 'predecessor-only' });
  });
  it('widens the axis, so that it is seen whole', () => {
    expect(timelineOf(HEIR, TODAY).axis.from).toBe('2015-01-01');
  });
  it('is told to those who don’t see it, as another council’s', () => {
    expect(timelineOf(HEIR, TODAY).description).toContain(
      'A dashed line shows, as context, the overall grades of Cumbria, until 31 March 2023. ',
    );
    const two = { ...HEIR, predecessors: [CUMBRIA, predecessor('Carlisle', '2023-04-01', CUMBRIA.inspections)] };
    expect(timelineOf(two, TODAY).description).toContain(
      'Dashed lines show, as context, the overall grades of Carlisle, until 31 March 2023 and Cumbria, until',
    );
  });
  it('is in the table with every report, under the name of its council', () => {
    const { predecessors, rows } = timelineTable(HEIR, TODAY);
    expect(rows.map(({ inspection }) => inspection)).toEqual(['h-2025']);
    expect(predecessors).toMatchObject([
      { name: 'Cumbria', until: '2023-03-31', reports: [{ grade: 'Inadequate' }, { grade: 'Requires improvement' }] },
    ]);
  });
  it('is not there before the day of a succession that is only announced', () => {
    const announced = { ...HEIR, predecessors: [{ ...CUMBRIA, on: '2028-04-01' }] };
    expect(told(announced)).toEqual([]);
    expect(timelineOf(announced, TODAY).predecessors).toEqual([]);
  });
  it('leaves out what came out after the succession, and a council that was never graded', () => {
    const late = predecessor('Late', '2023-04-01', [report('ilacs2018', 'l', '2023-05-01', 'GGGG')]);
    expect(told({ ...HEIR, predecessors: [late] })).toEqual([]);
  });
  it('is broken where a report gave no overall grade', () => {
    const broken = predecessor('Broken', '2023-04-01', [
      report('ilacs2018', 'a', '2018-05-01', 'GGGG'),
      report('ilacs2018', 'b', '2020-05-01', '-GGG'),
      report('ilacs2018', 'c', '2022-05-01', 'RGGG'),
    ]);
    expect(told({ ...HEIR, predecessors: [broken] })).toEqual([
      ['broken', '2018-05-01 2020-05-01 good', '2022-05-01 2023-04-01 requires-improvement'],
    ]);
  });
});

describe('a council that only its predecessor was inspected before', () => {
  const EMPTY = council([], { predecessors: [CUMBRIA] });
  it('still has the overall lane, with nothing of its own on it', () => {
    const [lane] = timelineOf(EMPTY, TODAY).lanes;
    expect(lane).toMatchObject({ area: 'overall-effectiveness', headline: true, spans: [], gaps: [], now: null });
    expect(lane?.levels).toHaveLength(4);
    const words = layOut(timelineOf(EMPTY, TODAY), 'wide').words.map(({ text }) => text);
    expect(words.join(' ')).toContain('No grade of its own');
  });
  it('says why its own reports have none, where they never had an overall grade', () => {
    const recent = council([report('ilacs2026', 'r', '2026-06-01', 'GGGG')], { predecessors: [CUMBRIA] });
    const [lane] = timelineOf(recent, TODAY).lanes;
    expect(lane?.spans).toEqual([]);
    expect(lane?.gaps.map(({ words }) => words)).toEqual(['no overall grade given from April 2026']);
  });
  it('keeps grades of different scales on lanes of their own', () => {
    const five = report('ilacs2018', 'f', '2019-01-10', 'GGGG');
    const judgements = five.judgements.map((judgement) => ({ ...judgement, grade: FIVE.grades[1] ?? null }));
    const other = predecessor('Other', '2023-04-01', [{ ...five, judgements }]);
    const { lanes } = timelineOf({ ...HEIR, predecessors: [CUMBRIA, other], scales: [FOUR, FIVE] }, TODAY);
    const overall = lanes.filter(({ headline }) => headline);
    expect(overall.map(({ id, before }) => `${id}: ${before.map(({ slug }) => slug)}`)).toEqual([
      'overall-effectiveness: cumbria',
      'overall-effectiveness/five: other',
    ]);
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
  });
});

describe.each(['narrow', 'medium', 'wide'] as const)('in the %s picture', (form) => {
  const names = ['Bournemouth', 'Dorset (former county)', 'Poole'];
  const three = council([], {
    predecessors: names.map((name) => predecessor(name, '2019-04-01', CUMBRIA.inspections.slice(1))),
  });
  const drawn = (history: CouncilHistory) => layOut(timelineOf(history, TODAY), form);
  const kinds = (history: CouncilHistory, kind: MarkKind) => drawn(history).marks.filter((mark) => mark.kind === kind);
  it('names a single predecessor with its last day, and dots each of its reports', () => {
    const words = drawn(HEIR).words.map(({ text }) => text);
    expect(words.join(' ')).toMatch(/Cumbria, until (31 March )?2023/);
    expect(kinds(HEIR, 'predecessor-point')).toHaveLength(2);
    expect(drawn(HEIR).lines.map(({ dashes }) => dashes)).toContain(0);
  });
  it('tells several apart by place and dashes, each named beside a sample of its own', () => {
    const { lines, words } = drawn(three);
    const text = words.map((word) => word.text).join(' ');
    for (const name of names) expect(text).toContain(`${name}, until 31 March 2019`);
    const own = lines.filter(({ dashes, lane }) => dashes !== null && !lane.endsWith('/sample'));
    expect(new Set(own.map(({ dashes }) => dashes)).size).toBe(3);
    expect(new Set(own.map(({ pieces }) => pieces[0]?.[0]?.y)).size).toBe(3);
    expect(lines.filter(({ lane }) => lane.endsWith('/sample'))).toHaveLength(3);
  });
  it('can be stopped at once for each predecessor', () => {
    expect(
      drawn(three)
        .stops.map(({ id }) => id)
        .sort(),
    ).toEqual(three.predecessors.map(({ slug }) => `predecessor:${slug}`).sort());
  });
});
