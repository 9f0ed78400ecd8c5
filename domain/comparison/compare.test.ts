import { describe, expect, it } from 'vitest';
import { predecessor, report } from '../timeline/example.ts';
import { compare } from './compare.ts';
import { BY_NAME, closed, QUESTION, rated, record, withoutOverall } from './example.ts';

const beside = (focus: string) => ({ ...BY_NAME, focus });

describe('the finding of a comparison', () => {
  it('says where a council stands among the others, and where those stand, each once', () => {
    const councils = [
      rated('Lancashire', 'G'),
      rated('Bury', 'G'),
      rated('Dudley', 'R'),
      rated('Wigan', 'R'),
      rated('Leeds', 'R'),
      rated('Bradford', 'I'),
    ];
    expect(compare(councils, QUESTION, beside('lancashire')).title).toBe(
      'Lancashire is one of 2 of 6 councils rated good; 3 are rated requires improvement; Bradford is rated inadequate',
    );
  });
  it('says when it is the only one of its grade, or all share it', () => {
    const only = compare([rated('Bury', 'O'), rated('Leeds', 'R')], QUESTION, beside('bury')).title;
    expect(only).toBe('Bury is the only one of 2 councils rated outstanding; Leeds is rated requires improvement');
    const all = compare([rated('Bury', 'G'), rated('Leeds', 'G')], QUESTION, beside('bury')).title;
    expect(all).toBe('Both councils are rated good, Bury among them');
  });
  it('counts councils without an overall grade apart, never by their last one', () => {
    const councils = [withoutOverall('Lancashire'), rated('Bury', 'G')];
    expect(compare(councils, QUESTION, BY_NAME).title).toBe(
      'Bury is rated good; Lancashire is without an overall grade',
    );
  });
  it('leaves a closed council’s grade in the past', () => {
    const councils = [closed('Cumbria', 'R'), rated('Bury', 'G')];
    expect(compare(councils, QUESTION, BY_NAME).title).toBe('Bury is rated good; Cumbria is closed');
    expect(compare(councils, QUESTION, beside('cumbria')).title).toBe('Cumbria is closed; Bury is rated good');
  });
  it('names the judgement and the day, where they are not the usual ones', () => {
    const question = { ...QUESTION, area: 'impact-of-leaders', areaName: 'Impact of leaders', asAt: '2023-01-31' };
    expect(compare([rated('Bury', 'G')], question, BY_NAME).title).toBe(
      'Impact of leaders, as at 31 January 2023: Bury was rated good',
    );
  });
  it('never says that a council was never inspected', () => {
    expect(compare([record('Bury', [])], QUESTION, BY_NAME).title).toBe('Bury is without an inspection in this record');
  });
});

describe('a council’s line beside others', () => {
  it('ends at the closing of the council', () => {
    const [cumbria] = compare([closed('Cumbria', 'R'), rated('Bury', 'G')], QUESTION, BY_NAME).councils.toReversed();
    const [lane] = cumbria?.row.lanes ?? [];
    expect(lane?.spans.map(({ from, to }) => [from, to])).toEqual([['2022-05-10', '2023-03-31']]);
    expect(lane?.now).toBe('Requires improvement at its closing');
  });
  it('counts no report that came out after the closing', () => {
    const late = closed('Cumbria', 'R', '2022-03-31');
    const [council] = compare([late], QUESTION, BY_NAME).councils;
    expect(council?.row.points).toEqual([]);
    expect(council?.standing.grade).toBeNull();
  });
  it('has nothing of the council before it', () => {
    const before = predecessor('Cumbria', '2023-04-01', [report('ilacs2018', 'c-1', '2018-03-01', 'RRRR')]);
    const cumberland = { ...record('Cumberland', []), predecessors: [before] };
    const [council] = compare([cumberland], QUESTION, BY_NAME).councils;
    expect(council?.row.lanes.flatMap(({ spans }) => spans)).toEqual([]);
    expect(council?.row.lanes[0]?.now).toBe('None yet: only the council before it was inspected');
  });
  it('says until when nothing is there of a council that is to open', () => {
    const coming = record('Newshire', []);
    const opened = { ...coming, authority: { ...coming.authority, openedOn: '2027-04-01' } };
    expect(compare([opened], QUESTION, BY_NAME).councils[0]?.row.lanes[0]?.now).toBe('Opens 1 April 2027');
  });
  it('runs from fieldwork by the other clock', () => {
    const event = report('ilacs2018', 'b-1', '2022-05-10', 'GGGG', { start: '2022-03-01', end: '2022-03-12' });
    const bury = record('Bury', [event]);
    const starts = (basis: 'known' | 'inspected') =>
      compare([bury], { ...QUESTION, basis }, BY_NAME).councils[0]?.row.points.map(({ at }) => at);
    expect([starts('known'), starts('inspected')]).toEqual([['2022-05-10'], ['2022-03-01']]);
  });
  it('shares its time axis with all the others', () => {
    const { axis } = compare([rated('Bury', 'G', '2016-06-01'), rated('Leeds', 'G')], QUESTION, BY_NAME).picture;
    expect(axis).toMatchObject({ from: '2016-01-01', to: '2026-11-24' });
  });
});

describe('the order of a comparison', () => {
  const councils = [
    rated('Bury', 'I', '2024-01-01'),
    rated('Ayr', 'G', '2023-01-01'),
    rated('Cork', 'O'),
    closed('Dorset', 'O'),
  ];
  const order = (sort: 'name' | 'grade' | 'since' | 'published') =>
    compare(councils, QUESTION, { ...BY_NAME, sort }).councils.map(({ name }) => name);

  it('is by name, by grade, by how long it has been held or by the latest report, closed councils last', () => {
    expect(order('name')).toEqual(['Ayr', 'Bury', 'Cork', 'Dorset']);
    expect(order('grade')).toEqual(['Cork', 'Ayr', 'Bury', 'Dorset']);
    expect(order('since')).toEqual(['Cork', 'Ayr', 'Bury', 'Dorset']);
    expect(order('published')).toEqual(['Bury', 'Ayr', 'Cork', 'Dorset']);
  });
  it('is by closeness for neighbours, the council itself first', () => {
    const closeness = new Map([
      ['ayr', { rank: 2, words: 'close' }],
      ['bury', { rank: 1, words: 'very close' }],
    ]);
    const { councils: sorted } = compare(councils.slice(0, 3), QUESTION, {
      ...BY_NAME,
      sort: 'closeness',
      focus: 'cork',
      closeness,
    });
    expect(sorted.map(({ name }) => name)).toEqual(['Cork', 'Bury', 'Ayr']);
  });
});
