import { describe, expect, it } from 'vitest';
import type { Grade } from '../history.ts';
import { areasFor, type FormChoices } from './choices.ts';
import { parseInspection } from './parse.ts';
import { type FormValues, NO_DATE, NO_VALUES } from './values.ts';

const GRADES: Grade[] = [
  { scale: 'four', slug: 'good', label: 'Good', rank: 3, steps: 4 },
  { scale: 'four', slug: 'inadequate', label: 'Inadequate', rank: 1, steps: 4 },
];
const area = (slug: string, label: string, printsPercentage = false) => ({
  slug,
  label,
  scale: 'four',
  printsPercentage,
  grades: GRADES,
});
const CHOICES: FormChoices = {
  authorities: [
    { id: 'lancashire', slug: 'lancashire', name: 'Lancashire', openedOn: null, closedOn: null },
    { id: 'cumbria', slug: 'cumbria', name: 'Cumbria', openedOn: null, closedOn: '2023-03-31' },
    { id: 'cumberland', slug: 'cumberland', name: 'Cumberland', openedOn: '2023-04-01', closedOn: null },
  ],
  versions: [
    {
      slug: 'ilacs-2026',
      label: 'ILACS 2026',
      framework: 'ilacs',
      regime: 'childrens-services',
      kinds: [
        { slug: 'standard', name: 'Standard inspection', graded: true },
        { slug: 'focused-visit', name: 'Focused visit', graded: false },
      ],
      areas: [area('impact-of-leaders', 'Impact of leaders'), area('care-leavers', 'Care leavers')],
    },
  ],
};
const TODAY = '2026-11-24';

const GOOD: FormValues = {
  ...NO_VALUES,
  authority: 'lancashire',
  version: 'ilacs-2026',
  kind: 'standard',
  start: { day: '7', month: '9', year: '2026' },
  end: { day: '18', month: 'September', year: '2026' },
  published: { day: '2', month: '11', year: '2026' },
  grades: { 'impact-of-leaders': 'good', 'care-leavers': 'not-judged' },
};

function problemsOf(change: Partial<FormValues>) {
  const parsed = parseInspection({ ...GOOD, ...change }, CHOICES, TODAY);
  return 'problems' in parsed ? parsed.problems : [];
}
const textOf = (change: Partial<FormValues>, field: string) =>
  problemsOf(change).find((problem) => problem.field === field)?.text;

describe('an inspection as an editor types it', () => {
  it('is read whole when nothing is wrong', () => {
    const parsed = parseInspection(GOOD, CHOICES, TODAY);
    expect(parsed).toMatchObject({
      draft: {
        kind: 'standard',
        graded: true,
        start: '2026-09-07',
        end: '2026-09-18',
        published: '2026-11-02',
        judgements: [
          { area: 'impact-of-leaders', grade: 'good', reason: null },
          { area: 'care-leavers', grade: null, reason: 'not-judged' },
        ],
        articles: [],
      },
    });
  });
  it('needs a council, a framework and a kind', () => {
    const problems = problemsOf({ authority: '', version: 'x', kind: '' });
    expect(problems.map(({ field }) => field)).toEqual(['authority', 'version', 'kind']);
    expect(textOf({ kind: 'inspection' }, 'kind')).toBe('Choose a kind that ILACS 2026 has');
  });
  it('needs a grade, or a reason, for each area that the framework judges', () => {
    expect(textOf({ grades: { 'impact-of-leaders': 'good' } }, 'grade-care-leavers')).toBe(
      'Choose a grade for “Care leavers”, or say why there is none',
    );
    expect(textOf({ grades: { ...GOOD.grades, 'care-leavers': 'splendid' } }, 'grade-care-leavers')).toBeDefined();
  });
  it('has no grades where it is a visit', () => {
    const parsed = parseInspection({ ...GOOD, kind: 'focused-visit' }, CHOICES, TODAY);
    expect(parsed).toMatchObject({ draft: { graded: false, judgements: [] } });
    expect(areasFor(CHOICES.versions, 'ilacs-2026', 'focused-visit')).toEqual([]);
    expect(areasFor(CHOICES.versions, '', '')).toEqual([]);
  });
  it('waits for its report without grades, and takes none before it', () => {
    const awaited = parseInspection({ ...GOOD, published: NO_DATE, grades: {} }, CHOICES, TODAY);
    expect(awaited).toMatchObject({ draft: { published: null, judgements: [] } });
    expect(textOf({ published: NO_DATE }, 'published')).toContain('Leave the grades blank until the report is out');
  });
  it('keeps a date to the precision it is known', () => {
    const known = {
      start: { day: '', month: '11', year: '2022' },
      end: NO_DATE,
      published: { day: '', month: '', year: '2023' },
    };
    expect(parseInspection({ ...GOOD, ...known }, CHOICES, TODAY)).toMatchObject({
      draft: { start: '2022-11', end: null, published: '2023' },
    });
  });
  it.each([
    [{ day: '31', month: '2', year: '2026' }, 'must be a real date'],
    [{ day: '1', month: '', year: '2026' }, 'must include a month'],
    [{ day: '1', month: '2', year: '' }, 'must include a year'],
    [{ day: '1', month: '2', year: '26' }, 'must have a year of four digits, like 2023'],
    [{ day: '1', month: '13', year: '2026' }, 'must have a month from 1 to 12'],
    [{ day: '1', month: 'Ju', year: '2026' }, 'must have a month from 1 to 12'],
    [{ day: 'x', month: '2', year: '2026' }, 'must have a day that is a number, like 28'],
    [{ day: '1', month: '2', year: '1066' }, 'must be a real date'],
    [
      { day: '1', month: '2', year: `2026${' '.repeat(77)}` },
      'must be a day, a month and a year, like 28 11 2022, and nothing else',
    ],
    [{ day: '', month: '12', year: '2026' }, 'must not be in the future'],
  ])('refuses the date %j', (start, complaint) => {
    expect(textOf({ start }, 'start')).toBe(`The first day of fieldwork ${complaint}`);
  });
  it('cannot end, or be published, before it started', () => {
    expect(textOf({ end: { day: '6', month: '9', year: '2026' } }, 'end')).toBe(
      'The last day of fieldwork must not be before the first, 7 September 2026',
    );
    expect(textOf({ published: { day: '6', month: '9', year: '2026' } }, 'published')).toContain('7 September 2026');
  });
  it('may end in the month it started in, when only the month is known', () => {
    expect(problemsOf({ end: { day: '', month: '9', year: '2026' } })).toEqual([]);
  });
  it('needs one date at least', () => {
    const none = { start: NO_DATE, end: NO_DATE, published: NO_DATE, grades: {} };
    expect(textOf(none, 'start')).toContain('or the publication date');
    expect(textOf({ start: NO_DATE }, 'start')).toContain('its last day is there');
  });
  it('cannot be of a council before it opened or after it closed', () => {
    expect(textOf({ authority: 'cumbria' }, 'start')).toBe(
      'The first day of fieldwork is after Cumbria closed, on 31 March 2023',
    );
    const early = { authority: 'cumberland', start: { day: '1', month: '3', year: '2023' } };
    expect(textOf(early, 'start')).toContain('before Cumberland opened, on 1 April 2023');
    const only = {
      authority: 'cumberland',
      start: NO_DATE,
      end: NO_DATE,
      published: { day: '1', month: '3', year: '2023' },
    };
    expect(textOf(only, 'published')).toContain('before Cumberland opened');
  });
  it('is not closed to the report of a council that closed in the meantime', () => {
    const change = { authority: 'cumbria', start: { day: '1', month: '2', year: '2023' }, end: NO_DATE };
    expect(problemsOf(change)).toEqual([]);
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'report.pdf', `https://a.org/${'x'.repeat(2000)}`])(
    'refuses the link %s',
    (reportUrl) => expect(textOf({ reportUrl }, 'reportUrl')).toMatch(/^The report’s address must be/),
  );
  it('refuses what is not text, and text that is too long', () => {
    expect(textOf({ note: 'a\u0000b' }, 'note')).toContain('The note has a control character after “a”');
    expect(textOf({ theme: 'a\nb' }, 'theme')).toContain('The subject must be on one line');
    expect(textOf({ note: 'x'.repeat(2001) }, 'note')).toBe('The note must be 2000 characters or fewer; it has 2001');
    expect(problemsOf({ note: 'two\r\nlines' })).toEqual([]);
  });
});

describe('what the report printed, as an editor types it', () => {
  const overall = area('overall', 'Overall', true);
  const scored: FormChoices = { ...CHOICES, versions: CHOICES.versions.map((one) => ({ ...one, areas: [overall] })) };
  const read = (change: Partial<FormValues>) =>
    parseInspection({ ...GOOD, grades: { overall: 'good' }, ...change }, scored, TODAY);
  const judged = (change: Partial<FormValues>) => {
    const parsed = read(change);
    return 'draft' in parsed ? parsed.draft.judgements[0] : parsed.problems[0];
  };
  it('is kept beside the grade, in the report’s own words', () => {
    expect(judged({ printed: { overall: ' Good, with strengths ' } })).toMatchObject({
      grade: 'good',
      asPrinted: 'Good, with strengths',
    });
    expect(judged({ printed: { overall: 'GOOD.' } })).toMatchObject({ asPrinted: 'GOOD.' });
    expect(judged({})).toMatchObject({ asPrinted: null, percentage: null });
  });
  it('may not name another grade than the one chosen', () => {
    const text =
      'The words in the report for “Overall” name a grade that is not the one chosen, “Inadequate”: choose it, or correct the words';
    expect(judged({ printed: { overall: 'inadequate.' } })).toEqual({ field: 'printed-overall', text });
    const unjudged = { grades: { overall: 'not-judged' }, printed: { overall: 'Inadequate' } };
    expect(judged(unjudged)).toEqual({ field: 'printed-overall', text });
    expect(judged({ ...unjudged, printed: { overall: 'Not applicable' } })).toMatchObject({ reason: 'not-judged' });
  });
  it('is text of no more than 120 characters', () => {
    expect(judged({ printed: { overall: 'x'.repeat(121) } })).toMatchObject({
      text: 'The words in the report for “Overall” must be 120 characters or fewer; it has 121',
    });
    expect(judged({ printed: { overall: 'Good\u202e' } })).toMatchObject({ text: expect.stringContaining('hidden') });
  });
  it.each([
    ['44.44', 44.44],
    ['44,4', 44.4],
    [' 70 % ', 70],
    ['0', 0],
    ['100', 100],
    ['', null],
  ])('takes “%s” for the percentage %s', (typed, percentage) => {
    expect(judged({ percentages: { overall: typed } })).toMatchObject({ percentage });
  });
  it.each(['100.01', '-1', '44.444', 'forty', '1e2', '44.', `44${' '.repeat(78)}`])(
    'refuses the percentage “%s”',
    (typed) => {
      expect(judged({ percentages: { overall: typed } })).toEqual({
        field: 'percentage-overall',
        text: 'The percentage for “Overall” must be a number from 0 to 100 with at most two decimals, like 44.44',
      });
    },
  );
  it('has no percentage where the area was not judged, or the framework prints none', () => {
    const unjudged = { grades: { overall: 'not-judged' }, percentages: { overall: '44' } };
    expect(judged(unjudged)).toMatchObject({ field: 'percentage-overall' });
    const grades = { 'impact-of-leaders': 'good', 'care-leavers': 'good' };
    const parsed = parseInspection({ ...GOOD, grades, percentages: { 'care-leavers': '44' } }, CHOICES, TODAY);
    expect(parsed).toMatchObject({ draft: { judgements: [{ percentage: null }, { percentage: null }] } });
  });
  it('waits for the report as the grades do', () => {
    for (const early of [{ printed: { overall: 'Good' } }, { percentages: { overall: '44' } }]) {
      expect(read({ published: NO_DATE, grades: {}, ...early })).toMatchObject({ problems: [{ field: 'published' }] });
    }
  });
});

describe('the coverage typed with it', () => {
  const article = { url: 'https://example.org/a', title: ' A title ', publisher: '', published: NO_DATE };
  it('is an address and a title, with a date where it is known', () => {
    const dated = { ...article, published: { day: '', month: '2', year: '2023' } };
    expect(parseInspection({ ...GOOD, articles: [dated] }, CHOICES, TODAY)).toMatchObject({
      draft: { articles: [{ url: 'https://example.org/a', title: 'A title', publisher: null, published: '2023-02' }] },
    });
  });
  it('is left out where nothing was typed, but not where only a date was', () => {
    const blank = { ...article, url: ' ', title: '' };
    expect(parseInspection({ ...GOOD, articles: [blank] }, CHOICES, TODAY)).toMatchObject({ draft: { articles: [] } });
    const dated = { ...blank, published: { day: '', month: '', year: '2023' } };
    expect(textOf({ articles: [dated] }, 'article-1-url')).toBe('The address of article 1 is missing');
  });
  it('needs both, and a safe address', () => {
    expect(textOf({ articles: [{ ...article, url: '' }] }, 'article-1-url')).toBe(
      'The address of article 1 is missing',
    );
    expect(textOf({ articles: [{ ...article, title: '' }] }, 'article-1-title')).toBe(
      'The title of article 1 is missing',
    );
    expect(textOf({ articles: [{ ...article, url: 'javascript:x' }] }, 'article-1-url')).toContain(
      'must be a web address',
    );
    const odd = { ...article, published: { day: '', month: '', year: 'x' } };
    expect(textOf({ articles: [odd] }, 'article-1-published')).toContain('The date of article 1');
  });
  it('names no article twice', () => {
    const twin = { ...article, url: 'http://www.example.org/a/' };
    expect(textOf({ articles: [article, twin] }, 'article-2-url')).toBe('Article 2 is the same as one above');
    const blank = { ...article, url: '', title: '' };
    expect(problemsOf({ articles: [blank, article, twin] })).toEqual([
      { field: 'article-3-url', text: 'Article 3 is the same as one above' },
    ]);
  });
  it('has not appeared on a day to come', () => {
    const on = (day: string, month: string) => ({ ...article, published: { day, month, year: '2026' } });
    expect(problemsOf({ articles: [on('24', '11')] })).toEqual([]);
    expect(problemsOf({ articles: [on('', '11')] })).toEqual([]);
    expect(problemsOf({ articles: [on('25', '11')] })).toEqual([
      { field: 'article-1-published', text: 'The date of article 1 must not be in the future' },
    ]);
    expect(textOf({ articles: [on('', '12')] }, 'article-1-published')).toContain('must not be in the future');
  });
});
