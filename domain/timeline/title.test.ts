import { describe, expect, it } from 'vitest';
import { council, FIVE, FOUR, LANCASHIRE, report, TODAY, visit } from './example.ts';
import { titleOf } from './title.ts';

/** "2015G 2019R": overall grades by year of publication. */
function titled(story: string, more: Parameters<typeof council>[1] = {}): string {
  const events = story.split(' ').map((part) => report('ilacs2018', part, `${part.slice(0, 4)}-03-02`, part.slice(4)));
  return titleOf(council(events, more), TODAY);
}

describe('the title of a council’s timeline', () => {
  it('states Lancashire’s rise and that its latest report has no overall grade', () => {
    expect(titleOf(LANCASHIRE, TODAY)).toBe(
      'Lancashire rose from inadequate (2015) to good (2023); its 2026 report gives no overall grade',
    );
  });
  it('says how long a grade has been held', () => {
    expect(titled('2015G 2019G 2023G')).toBe('Exshire has been good since 2015, confirmed in 2019 and 2023');
    expect(titled('2015R 2019G 2023G')).toBe(
      'Exshire rose from requires improvement (2015) to good (2019), confirmed in 2023',
    );
  });
  it('tells a fall and a recovery as two moves', () => {
    expect(titled('2014G 2017I 2020R 2023G')).toBe(
      'Exshire fell from good (2014) to inadequate (2017), then rose to good (2023)',
    );
    expect(titled('2014R 2017I 2020G 2023I')).toBe(
      'Exshire fell from requires improvement (2014) to inadequate (2017), rose to good (2020), then fell to inadequate (2023)',
    );
  });
  it('works for one inspection', () => {
    expect(titled('2022G')).toBe('Exshire is good by its one overall grade on record (2022)');
    const recent = council([report('ilacs2026', 'a', '2026-06-01', 'GGGG')]);
    expect(titleOf(recent, TODAY)).toBe('Exshire’s 2026 report gives no overall grade');
  });
  it('does not say that a grade still stands when a later report has none', () => {
    const events = [report('ilacs2018', 'a', '2019-03-02', 'GGGG'), report('ilacs2026', 'b', '2026-06-01', 'GGGG')];
    expect(titleOf(council(events), TODAY)).toBe(
      'Exshire was good by its one overall grade on record (2019); its 2026 report gives no overall grade',
    );
  });
  it('says that an overall grade was given but is not held here', () => {
    const event = report('ilacs2018', 'a', '2019-03-02', '-GGG');
    const judgements = event.judgements.map((judgement) => ({ ...judgement, reason: 'not-held' as const }));
    expect(titleOf(council([{ ...event, judgements }]), TODAY)).toBe(
      'Exshire’s 2019 report has an overall grade that is not held here',
    );
  });
  it('works for none, and says where the record starts', () => {
    expect(titleOf(council([]), TODAY)).toBe(
      'No inspection of Exshire is in this record, which starts in November 2013',
    );
    expect(titleOf(council([visit('v', '2024-03-05', null)]), TODAY)).toBe(
      'Exshire has no graded report in this record',
    );
  });
  it('names an inspection whose report is awaited', () => {
    const events = [
      report('ilacs2018', 'a', '2019-03-02', 'GGGG'),
      report('ilacs2026', 'b', null, '', { start: '2026-11-02', end: '2026-11-13' }),
    ];
    expect(titleOf(council(events), TODAY)).toBe(
      'Exshire is good by its one overall grade on record (2019); the report on its November 2026 inspection is awaited',
    );
  });
  it('puts a closed council in the past', () => {
    const authority = { id: 'x', slug: 'x', name: 'Exshire', openedOn: null, closedOn: '2023-03-31' };
    expect(titled('2015G 2019G', { authority })).toBe(
      'Exshire was good from 2015, confirmed in 2019; it closed on 31 March 2023',
    );
  });
  it('keeps a council in the present until an end that is only announced', () => {
    const authority = { id: 'x', slug: 'x', name: 'Exshire', openedOn: null, closedOn: '2028-03-31' };
    expect(titled('2015G 2019G', { authority })).toBe('Exshire has been good since 2015, confirmed in 2019');
  });
  it('tells no move between different scales', () => {
    const first = report('ilacs2018', 'a', '2019-03-02', 'GGGG');
    const other = report('ilacs2018', 'b', '2023-03-02', 'GGGG');
    const judgements = other.judgements.map((judgement) => ({ ...judgement, grade: FIVE.grades[0] ?? null }));
    const history = council([first, { ...other, judgements }], { scales: [FOUR, FIVE] });
    expect(titleOf(history, TODAY)).toBe('Exshire is urgent by its one overall grade on record (2023)');
  });
});
