import { describe, expect, it } from 'vitest';
import { allChanges, changesOf, NO_CHANGES } from './change-sentence.ts';
import type { Grade, Inspection } from './history.ts';
import { council, FIVE, LANCASHIRE, report, visit } from './timeline/example.ts';

const headline = (events: Inspection[], id = 'b') => changesOf({ inspections: events }, id, 'known').headline;
const two = (before: [string, string], now: [string, string]) => [
  report('ilacs2018', 'a', before[0], `${before[1]}GGG`),
  report('ilacs2018', 'b', now[0], `${now[1]}GGG`),
];
const regraded = (event: Inspection, grade: Grade | undefined): Inspection => ({
  ...event,
  judgements: event.judgements.map((judgement) => ({ ...judgement, grade: grade ?? null })),
});

describe('what an inspection changed overall', () => {
  it('is a rise, with the grade before, its month and the time between', () => {
    expect(changesOf(LANCASHIRE, 'ilacs-2022', 'known').headline).toBe(
      'Up from requires improvement (August 2018) to good, after four years and five months',
    );
  });
  it('is told by the start of the fieldwork where the other clock is asked for', () => {
    expect(changesOf(LANCASHIRE, 'ilacs-2022', 'inspected').headline).toBe(
      'Up from requires improvement (June 2018) to good, after four years and five months',
    );
  });
  it('is a fall', () => {
    expect(headline(two(['2019-05-01', 'G'], ['2022-04-02', 'I']))).toBe(
      'Down from good (May 2019) to inadequate, after two years and eleven months',
    );
  });
  it('is nothing but a confirmation where the grade is the same', () => {
    expect(headline(two(['2019-05-01', 'G'], ['2022-04-02', 'G']))).toBe('Still good, as in May 2019');
  });
  it('is the first grade of this record, which may not be the first ever', () => {
    expect(changesOf(LANCASHIRE, 'sif-2015', 'known')).toEqual({
      headline: 'First overall grade in this record: inadequate',
      areas: [],
      against: null,
    });
  });
  it('is no step from the grade of a council before it', () => {
    const heir = council([report('ilacs2023', 'b', '2024-05-01', 'GGGGG')], {
      predecessors: [
        {
          id: 'c',
          slug: 'c',
          name: 'Cumbria',
          on: '2023-04-01',
          part: null,
          source: { title: 'The register', url: null },
          inspections: [report('ilacs2018', 'a', '2022-11-01', 'RRRR')],
        },
      ],
    });
    expect(changesOf(heir, 'b', 'known').headline).toBe('First overall grade in this record: good');
  });
  it('is the end of overall grades, with the last one as the past', () => {
    expect(changesOf(LANCASHIRE, 'ilacs-2026', 'known').headline).toBe(
      'No overall grade: inspections since April 2026 give none; the last was good, in January 2023',
    );
  });
  it('looks past a report that judged no overall for the last one there was', () => {
    const events = [
      report('ilacs2018', 'a', '2019-05-01', 'RGGG'),
      report('ilacs2023', 'unjudged', '2023-05-01', '-GGGG'),
      report('ilacs2026', 'b', '2026-05-01', 'GGGG'),
    ];
    expect(headline(events)).toContain('the last was requires improvement, in May 2019');
  });
  it('lacks nothing where the council never had an overall grade', () => {
    expect(headline([report('ilacs2026', 'b', '2026-05-01', 'GGGG')])).toBeNull();
    expect(headline([{ ...report('ilacs2026', 'b', '2026-05-01', ''), judgements: [] }])).toBeNull();
  });
});

describe('nothing is said', () => {
  it('of an area that either report did not judge', () => {
    expect(headline(two(['2019-05-01', 'G'], ['2022-04-02', '-']))).toBeNull();
    expect(headline(two(['2019-05-01', '-'], ['2022-04-02', 'G']))).toBeNull();
    expect(headline([report('ilacs2018', 'b', '2022-04-02', '-GGG')])).toBeNull();
  });
  it('of grades on different scales', () => {
    const [before, now] = two(['2019-05-01', 'G'], ['2022-04-02', 'G']);
    if (before === undefined || now === undefined) throw new Error('two events were made');
    expect(changesOf({ inspections: [before, regraded(now, FIVE.grades[4])] }, 'b', 'known')).toEqual(NO_CHANGES);
  });
  it('of children in care before and after care leavers were judged apart', () => {
    const events = [report('ilacs2018', 'a', '2022-05-01', 'GGGG'), report('ilacs2023', 'b', '2025-05-01', 'GGGOO')];
    const areas = changesOf({ inspections: events }, 'b', 'known').areas.map(({ area }) => area);
    expect(areas).toEqual(['impact-of-leaders', 'help-and-protection']);
  });
  it('of a report that is not out, of a visit, and of an inspection that the council never had', () => {
    const waiting = report('ilacs2018', 'b', null, 'GGGG', { start: '2022-04-02' });
    const events = [report('ilacs2018', 'a', '2019-05-01', 'GGGG'), waiting, visit('v', '2022-05-01', '2022-06-01')];
    for (const id of ['b', 'v', 'elsewhere']) {
      expect(changesOf({ inspections: events }, id, 'known')).toEqual(NO_CHANGES);
    }
  });
  it('of grades in another regime', () => {
    const [before, now] = two(['2019-05-01', 'R'], ['2022-04-02', 'G']);
    if (before === undefined || now === undefined) throw new Error('two events were made');
    const other = { ...before, version: { ...before.version, regime: 'area-send' } };
    expect(headline([other, now])).toBe('First overall grade in this record: good');
  });
  it('where the dates do not tell which report came first', () => {
    expect(headline(two(['2022-06-15', 'R'], ['2022', 'G']))).toBeNull();
    expect(headline(two(['2022-06-15', 'R'], ['2022-06-15', 'G']))).toBeNull();
  });
});

describe('a date known to the month or year', () => {
  it('is told as far as it is known', () => {
    expect(headline(two(['2018-08', 'R'], ['2023-01-26', 'G']))).toBe(
      'Up from requires improvement (August 2018) to good, after about four years and five months',
    );
    expect(headline(two(['2018', 'R'], ['2023-01-26', 'G']))).toBe(
      'Up from requires improvement (2018) to good, after about five years',
    );
    expect(headline(two(['2018', 'G'], ['2023-01-26', 'G']))).toBe('Still good, as in 2018');
  });
  it('is put in order by the fieldwork where the reports’ own dates leave it open', () => {
    const events = [
      report('ilacs2018', 'a', '2022-06', 'RGGG', { start: '2022-01-10' }),
      report('ilacs2018', 'b', '2022-06-30', 'GGGG', { start: '2022-06-01' }),
    ];
    expect(headline(events)).toBe('Up from requires improvement (June 2022) to good, after less than a month');
  });
});

describe('what an inspection changed area by area', () => {
  it('is a rise, a fall or a confirmation of each area that covers the same, with what it is compared with', () => {
    const events = [report('ilacs2023', 'a', '2023-05-01', 'RIGOG'), report('ilacs2026', 'b', '2026-05-01', 'RGG-')];
    expect(changesOf({ inspections: events }, 'b', 'known')).toMatchObject({
      areas: [
        { area: 'impact-of-leaders', words: 'Impact of leaders: up from inadequate to requires improvement' },
        { area: 'help-and-protection', words: 'Help and protection: still good' },
        { area: 'children-in-care', words: 'Children in care: down from outstanding to good' },
      ],
      against: 'the report of May 2023',
    });
    expect(changesOf(LANCASHIRE, 'sif-2018', 'inspected').against).toBe('the inspection of September 2015');
  });
  it('is the same whether asked for one event or for all', () => {
    const all = allChanges(LANCASHIRE, 'known');
    expect([...all.keys()].sort()).toEqual(['ilacs-2022', 'ilacs-2026', 'sif-2015', 'sif-2018']);
    for (const [id, changes] of all) expect(changes).toEqual(changesOf(LANCASHIRE, id, 'known'));
  });
});
