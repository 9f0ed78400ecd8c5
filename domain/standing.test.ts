import { describe, expect, it } from 'vitest';
import type { CouncilHistory, Grade, Inspection } from './history.ts';
import { noneInWords, OVERALL, ratingAsAt, reasonOf } from './standing.ts';
import { listInWords, standingSentence } from './standing-sentence.ts';

const grade = (slug: string, rank: number): Grade => ({
  scale: 'four',
  slug,
  label: slug.replace('-', ' '),
  rank,
  steps: 4,
});
const GOOD = grade('good', 3);
const RI = grade('requires-improvement', 2);
const OUTSTANDING = grade('outstanding', 4);

/** A graded report; `null` is an area the framework judges but this report did not, `undefined` one it does not judge. */
function report(
  id: string,
  published: string | null,
  overall: Grade | null | undefined,
  start = published,
): Inspection {
  const judged = {
    area: OVERALL,
    label: 'Overall',
    covers: OVERALL,
    headline: true,
    position: 1,
    asPrinted: null,
    percentage: null,
  };
  return {
    id,
    version: {
      slug: 'v',
      label: 'V',
      framework: 'ilacs',
      frameworkName: 'ILACS',
      regime: 'childrens-services',
      startsOn: '2018-01-01',
    },
    kind: { slug: 'standard', label: 'Standard inspection' },
    graded: true,
    start,
    end: null,
    published,
    publication: published === null ? 'awaited' : 'published',
    theme: null,
    reportUrl: null,
    judgements:
      overall === undefined ? [] : [{ ...judged, grade: overall, reason: overall === null ? 'not-judged' : null }],
    articles: [],
  };
}

function council(inspections: Inspection[], more: Partial<CouncilHistory> = {}): CouncilHistory {
  return {
    authority: { id: 'x', slug: 'x', name: 'Exshire', openedOn: null, closedOn: null },
    inspections,
    articles: [],
    deliveries: [],
    scales: [],
    regimes: [{ slug: 'childrens-services', name: 'Children’s services', position: 1, headlines: [OVERALL] }],
    predecessors: [],
    successors: [],
    ...more,
  };
}

const SOURCE = { title: 'The register', url: null };
const CUMBRIA = {
  id: 'c',
  slug: 'c',
  name: 'Cumbria',
  on: '2023-04-01',
  part: null,
  source: SOURCE,
  inspections: [report('c1', '2017-01-01', RI)],
};
const TODAY = '2026-11-24';
const stands = (history: CouncilHistory, today = TODAY) =>
  ratingAsAt(history, { regime: 'childrens-services', area: OVERALL, asAt: today, basis: 'known' });

describe('where a council stands', () => {
  it('is what its latest published report says', () => {
    const history = council([report('b', '2023-01-26', GOOD), report('a', '2018-08-17', RI)]);
    expect(stands(history)).toMatchObject({
      grade: GOOD,
      since: '2023-01-26',
      confirmed: '2023-01-26',
      inspectionId: 'b',
    });
    expect(stands(history, '2023-01-25')).toMatchObject({ grade: RI, inspectionId: 'a' });
  });
  it('says since when the grade has been held without a break, and when it was confirmed', () => {
    const history = council([
      report('c', '2023-05-01', GOOD),
      report('b', '2019-05-01', GOOD),
      report('a', '2015-05-01', RI),
    ]);
    expect(stands(history)).toMatchObject({ since: '2019-05-01', confirmed: '2023-05-01' });
    expect(standingSentence(history, stands(history), TODAY)).toBe(
      'Exshire’s children’s services are rated good since May 2019, confirmed in May 2023.',
    );
  });
  it('starts the run again after a report that did not judge the area', () => {
    const history = council([
      report('c', '2023-05-01', GOOD),
      report('b', '2020-05-01', null),
      report('a', '2019-05-01', GOOD),
    ]);
    expect(stands(history).since).toBe('2023-05-01');
  });
  it('is no overall grade, never the last one, once the framework gives none', () => {
    const history = council([report('b', '2026-08-20', undefined), report('a', '2023-01-26', GOOD)]);
    expect(stands(history)).toMatchObject({
      grade: null,
      reason: 'no-overall-in-framework',
      lastHeld: { grade: GOOD, on: '2023-01-26' },
    });
    expect(standingSentence(history, stands(history), TODAY)).toBe(
      'Exshire has had no overall grade since its report of 20 August 2026: Ofsted stopped giving one in April 2026. Its last overall grade was good, in January 2023.',
    );
    expect(standingSentence(history, { ...stands(history), lastHeld: null }, TODAY)).not.toContain('last overall');
  });
  it('is not judged apart where the framework has no such area', () => {
    const history = council([report('a', '2023-01-26', GOOD)]);
    const question = {
      regime: 'childrens-services',
      area: 'care-leavers',
      asAt: '2026-01-01',
      basis: 'known',
    } as const;
    expect(ratingAsAt(history, question).reason).toBe('area-not-in-framework');
  });
  it('is read from the latest report even when that one did not judge the area', () => {
    expect(stands(council([report('b', '2020-05-01', null), report('a', '2019-05-01', GOOD)])).reason).toBe(
      'not-judged',
    );
  });
  it('counts a report known to the month once the month is over', () => {
    const history = council([report('a', '2023-01', GOOD, '2022-11-28')]);
    expect(stands(history, '2023-01-30').reason).toBe('not-published');
    expect(stands(history, '2023-01-31').grade).toEqual(GOOD);
  });
  it('breaks a tie on the day of publication by the later start, then by id', () => {
    const early = report('z', '2023-01-26', RI, '2022-10-01');
    const late = report('a', '2023-01-26', GOOD, '2022-11-01');
    expect(stands(council([early, late])).inspectionId).toBe('a');
    expect(
      stands(
        council([
          { ...early, start: null },
          { ...late, start: null },
        ]),
      ).inspectionId,
    ).toBe('z');
  });
  it('says why there is none: report awaited, only a predecessor inspected, or nothing in the record', () => {
    expect(stands(council([report('a', null, null, '2026-10-01')])).reason).toBe('not-published');
    expect(stands(council([], { predecessors: [CUMBRIA] })).reason).toBe('predecessor-only');
    expect(stands(council([])).reason).toBe('none-in-record');
  });
  it('takes no grade of another regime', () => {
    const other = report('a', '2023-01-26', OUTSTANDING);
    expect(stands(council([{ ...other, version: { ...other.version, regime: 'send' } }])).reason).toBe(
      'none-in-record',
    );
  });
  it('takes an area for no headline where its regime isn’t known to have one', () => {
    const history = council([report('b', '2026-08-20', undefined)], { regimes: [] });
    expect(stands(history).reason).toBe('area-not-in-framework');
  });
  it('has nothing to say of the last overall grade where there never was one', () => {
    expect(stands(council([report('b', '2026-08-20', undefined)])).lastHeld).toBeNull();
  });
});

describe('the sentence at the head of a council’s page', () => {
  it('tells a grade once where one report alone gave it, and only as far as its date is known', () => {
    const sentenceOf = (published: string) => {
      const history = council([report('a', published, GOOD)]);
      return standingSentence(history, stands(history), TODAY);
    };
    expect(sentenceOf('2023-01-26')).toBe('Exshire’s children’s services are rated good since January 2023.');
    expect(sentenceOf('2022')).toBe('Exshire’s children’s services are rated good since 2022.');
  });
  it('tells a grade without its dates where none are given', () => {
    const history = council([report('a', '2023-01-26', GOOD)]);
    const dateless = { ...stands(history), since: null, confirmed: null };
    expect(standingSentence(history, dateless, TODAY)).toBe('Exshire’s children’s services are rated good.');
    expect(standingSentence(history, { ...stands(history), confirmed: null }, TODAY)).not.toContain('confirmed');
  });
  it('says when a council closed and who took over', () => {
    const authority = { id: 'c', slug: 'c', name: 'Cumbria', openedOn: null, closedOn: '2023-03-31' };
    const heir = (name: string) => ({ id: name, slug: name, name, on: '2023-04-01', part: null, source: SOURCE });
    const closed = council([], { authority, successors: [heir('Cumberland'), heir('Westmorland and Furness')] });
    expect(standingSentence(closed, stands(closed), TODAY)).toBe(
      'Cumbria closed on 31 March 2023. Cumberland and Westmorland and Furness took over its children’s services. Its ratings ended with it.',
    );
    expect(standingSentence({ ...closed, successors: [] }, stands(closed), TODAY)).not.toContain('took over');
  });
  it('speaks of a council as open until an end that is only announced, and as to come before it opens', () => {
    const authority = { id: 'l', slug: 'l', name: 'Exshire', openedOn: null, closedOn: '2028-03-31' };
    const heir = { id: 'n', slug: 'n', name: 'North Exshire', on: '2028-04-01', part: null, source: SOURCE };
    const history = council([report('a', '2019-05-01', GOOD)], { authority, successors: [heir] });
    expect(standingSentence(history, stands(history), TODAY)).toBe(
      'Exshire’s children’s services are rated good since May 2019.',
    );
    expect(standingSentence(history, stands(history, '2028-04-01'), '2028-04-01')).toContain('closed on 31 March 2028');
    const north = { id: 'n', slug: 'n', name: 'North Exshire', openedOn: '2028-04-01', closedOn: null };
    const before = { ...CUMBRIA, name: 'Exshire', on: '2028-04-01' };
    const coming = council([], { authority: north, predecessors: [before] });
    expect(standingSentence(coming, stands(coming), TODAY)).toBe(
      'North Exshire opens on 1 April 2028. It will take over from Exshire, whose rating will not pass on.',
    );
    expect(standingSentence({ ...coming, predecessors: [] }, stands(coming), TODAY)).toBe(
      'North Exshire opens on 1 April 2028.',
    );
  });
  it('never passes a predecessor’s grade on', () => {
    const heir = council([], { predecessors: [CUMBRIA] });
    expect(standingSentence(heir, stands(heir), TODAY)).toContain(
      'It took over from Cumbria, whose rating did not pass on.',
    );
  });
  it('has words for every reason', () => {
    const empty = council([]);
    expect(standingSentence(empty, stands(empty), TODAY)).toBe(
      'Exshire: none in this record, which starts in November 2013.',
    );
    expect(noneInWords('not-held')).toContain('not held');
    expect(noneInWords('area-not-in-framework')).toContain('Not judged apart');
    expect(noneInWords('predecessor-only')).toContain('council before it');
    expect(noneInWords('no-overall-in-framework')).toBe('No overall grade');
    expect(noneInWords('not-published')).toContain('not published');
    expect(noneInWords('not-judged')).toContain('Not judged');
  });
  it('tells a rating filter’s reasons from its grades', () => {
    expect(reasonOf('no-overall')).toBe('no-overall-in-framework');
    expect(reasonOf('good')).toBeNull();
    expect(reasonOf('constructor')).toBeNull();
  });
  it('lists names as people do', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
