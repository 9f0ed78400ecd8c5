import { describe, expect, it } from 'vitest';
import { council, FIVE, FOUR, LANCASHIRE, report, TODAY } from './example.ts';
import type { Lane } from './model.ts';
import { timelineOf } from './timeline-of.ts';

const lanesOf = (history = LANCASHIRE): Lane[] => timelineOf(history, TODAY).lanes;
const lane = (id: string, history = LANCASHIRE) => lanesOf(history).find((candidate) => candidate.id === id);
const spansOf = (id: string, history = LANCASHIRE) =>
  lane(id, history)?.spans.map(({ from, to, grade }) => `${from} ${to} ${grade.slug}`);
const gapsOf = (id: string, history = LANCASHIRE) =>
  lane(id, history)?.gaps.map(({ from, to, words }) => `${from} ${to} ${words}`);

describe('lanes of a council', () => {
  it('has the overall grade first, then today’s areas in order, then those that only older frameworks judged', () => {
    expect(lanesOf().map(({ area }) => area)).toEqual([
      'overall-effectiveness',
      'impact-of-leaders',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
      'looked-after',
      'adoption',
      'leadership',
    ]);
  });
  it('ends the overall line with the first report that has no overall grade, and says so', () => {
    expect(spansOf('overall-effectiveness')).toEqual([
      '2015-11-27 2018-08-17 inadequate',
      '2018-08-17 2023-01-26 requires-improvement',
      '2023-01-26 2026-08-20 good',
    ]);
    expect(gapsOf('overall-effectiveness')).toEqual(['2026-08-20 2026-11-24 no overall grade given from April 2026']);
    expect(lane('overall-effectiveness')?.now).toBeNull();
  });
  it('does not carry SIF’s leadership on into ILACS’s impact of leaders', () => {
    expect(gapsOf('leadership')).toEqual(['2023-01-26 2026-11-24 not judged under ILACS']);
    expect(gapsOf('impact-of-leaders')).toEqual(['2015-11-27 2023-01-26 not judged under SIF']);
    expect(lane('impact-of-leaders')?.now).toBe('Outstanding now');
  });
  it('says that care leavers were judged with children in care where they were', () => {
    expect(gapsOf('care-leavers')).toEqual(['2023-01-26 2026-08-20 judged with children in care']);
    expect(spansOf('care-leavers')).toHaveLength(3);
  });
  it('says which version left an area out where the same framework once judged it', () => {
    const history = council([
      report('ilacs2023', 'a', '2023-05-01', 'GGGGR'),
      report('ilacs2018', 'b', '2024-05-01', 'GGGG'),
    ]);
    const dropped = {
      ...history,
      inspections: history.inspections.map((event) => (event.id === 'b' ? withoutCover(event) : event)),
    };
    expect(gapsOf('care-leavers', dropped)).toEqual([
      '2024-05-01 2026-11-24 not judged under this version of the framework',
    ]);
  });
  it('tells not judged, and not held here, from not in the framework', () => {
    const history = council([report('ilacs2018', 'a', '2019-05-01', 'GG-G')]);
    expect(gapsOf('help-and-protection', history)).toEqual(['2019-05-01 2026-11-24 not judged at this inspection']);
    const [event] = history.inspections;
    const judgements =
      event?.judgements.map((judgement) => ({
        ...judgement,
        reason: judgement.grade ? null : ('not-held' as const),
      })) ?? [];
    const notHeld = { ...history, inspections: event ? [{ ...event, judgements }] : [] };
    expect(gapsOf('help-and-protection', notHeld)).toEqual(['2019-05-01 2026-11-24 grade not held here']);
  });
  it('keeps one gap where several reports in a row give no overall grade', () => {
    const history = council([
      report('ilacs2026', 'a', '2026-05-01', 'GGGG'),
      report('ilacs2026', 'b', '2026-09-01', 'GGGG'),
    ]);
    expect(gapsOf('overall-effectiveness', history)).toBeUndefined();
    const longer = council([report('ilacs2023', 'z', '2023-05-01', 'GGGGG'), ...history.inspections.toReversed()]);
    expect(gapsOf('overall-effectiveness', longer)).toEqual([
      '2026-05-01 2026-11-24 no overall grade given from April 2026',
    ]);
  });
  it('ends with a closed council', () => {
    const authority = { id: 'x', slug: 'x', name: 'Exshire', openedOn: null, closedOn: '2023-03-31' };
    const history = council([report('sif', 'a', '2016-05-01', 'GGGGGG')], { authority });
    expect(spansOf('overall-effectiveness', history)).toEqual(['2016-05-01 2023-03-31 good']);
    expect(lane('overall-effectiveness', history)?.now).toBe('Good at its closing');
  });
});

describe('scales', () => {
  const five = (published: string, rank: number) => {
    const event = report('ilacs2018', published, published, 'GGGG');
    const grade = FIVE.grades[rank - 1] ?? null;
    return { ...event, judgements: event.judgements.map((judgement) => ({ ...judgement, grade })) };
  };
  it('takes the named levels from the scale, whatever it is', () => {
    const history = council([five('2020-01-10', 2)], { scales: [FIVE] });
    expect(lane('overall-effectiveness', history)?.levels.map(({ label }) => label)).toEqual([
      'Urgent',
      'Weak',
      'Attention needed',
      'Secure',
      'Exceptional',
    ]);
  });
  it('never joins grades of different scales: each has its own lane', () => {
    const history = council([report('ilacs2018', 'a', '2019-01-10', 'GGGG'), five('2024-01-10', 5)], {
      scales: [FOUR, FIVE],
    });
    expect(spansOf('help-and-protection/four', history)).toEqual(['2019-01-10 2024-01-10 good']);
    expect(gapsOf('help-and-protection/four', history)).toEqual(['2024-01-10 2026-11-24 graded on another scale']);
    expect(spansOf('help-and-protection/five', history)).toEqual(['2024-01-10 2026-11-24 exceptional']);
  });
});

function withoutCover(event: ReturnType<typeof report>) {
  return { ...event, judgements: event.judgements.map((judgement) => ({ ...judgement, covers: judgement.area })) };
}
