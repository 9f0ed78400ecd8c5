import { beforeAll, describe, expect, it } from 'vitest';
import type { FormChoices } from '../domain/inspection-form/choices.ts';
import { type InspectionDraft, parseInspection } from '../domain/inspection-form/parse.ts';
import { type FormValues, NO_VALUES } from '../domain/inspection-form/values.ts';
import { listCoverage } from './articles.ts';
import { councilAt } from './council.ts';
import { database } from './database.ts';
import { formChoices } from './framework-choices.ts';
import { recordInspection } from './record.ts';

const ADA = { id: 'ada', name: 'Ada Editor' };
let choices: FormChoices;

beforeAll(async () => {
  choices = await formChoices();
  await database().user.create({ data: { ...ADA, email: 'ada@example.org', role: 'editor' } });
});

const typed = (authority: string, day: string): FormValues => ({
  ...NO_VALUES,
  authority,
  version: 'ilacs-2026',
  kind: 'short',
  start: { day, month: '9', year: '2026' },
  published: { day: '2', month: '11', year: '2026' },
  grades: {
    'impact-of-leaders': 'good',
    'help-and-protection': 'good',
    'children-in-care': 'outstanding',
    'care-leavers': 'not-judged',
  },
});

function draftOf(values: FormValues): InspectionDraft {
  const parsed = parseInspection(values, choices, '2026-11-24');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.draft;
}

describe('recording an inspection', () => {
  it('puts it at the head of the council’s history, with a revision that names who', async () => {
    const recorded = await recordInspection(draftOf(typed('kent', '7')), ADA, 'key-kent');
    expect(recorded).toEqual({ outcome: 'recorded', id: 'kent-ilacs-2026-09' });
    const event = (await councilAt('kent'))?.inspections[0];
    expect(event).toMatchObject({ id: 'kent-ilacs-2026-09', start: '2026-09-07', end: null, published: '2026-11-02' });
    expect(event?.judgements.map(({ grade, reason }) => grade?.slug ?? reason)).toEqual([
      'good',
      'good',
      'outstanding',
      'not-judged',
    ]);
    const revision = await database().revision.findUniqueOrThrow({ where: { requestKey: 'key-kent' } });
    expect(revision).toMatchObject({
      subjectId: 'kent-ilacs-2026-09',
      verb: 'record',
      actorId: 'ada',
      actorName: 'Ada Editor',
      before: null,
    });
    expect(revision.after).toMatchObject({ version: 'ilacs-2026', start: '2026-09-07', authorities: ['kent'] });
  });
  it('records once when the same form is sent twice, even at the same moment', async () => {
    const draft = draftOf(typed('surrey', '7'));
    const both = await Promise.all([1, 2, 3].map(() => recordInspection(draft, ADA, 'key-surrey')));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.every(({ outcome }) => outcome === 'recorded')).toBe(true);
    expect(await database().inspection.count({ where: { id: { startsWith: 'surrey-ilacs-2026-09' } } })).toBe(1);
  });
  it('refuses the same council, framework, kind and start from another form, and names the event there is', async () => {
    const draft = draftOf(typed('essex', '7'));
    const outcomes = await Promise.all(['a', 'b'].map((key) => recordInspection(draft, ADA, `key-essex-${key}`)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['duplicate', 'recorded']);
    expect(new Set(outcomes.map(({ id }) => id))).toEqual(new Set(['essex-ilacs-2026-09']));
  });
  it('numbers a second event of the same month', async () => {
    await recordInspection(draftOf(typed('devon', '1')), ADA, 'key-devon-1');
    expect(await recordInspection(draftOf(typed('devon', '29')), ADA, 'key-devon-2')).toEqual({
      outcome: 'recorded',
      id: 'devon-ilacs-2026-09-2',
    });
  });
  it('links an article that the record has already, as it stands, and records a new one', async () => {
    const known = await database().article.findFirstOrThrow({ where: { url: { contains: 'businesslancashire' } } });
    const article = { title: 'Typed title', publisher: '', published: { day: '', month: '', year: '' } };
    const articles = [
      { ...article, url: `${known.url}?utm_source=x` },
      { ...article, url: 'https://news.example.org/cornwall' },
    ];
    await recordInspection(draftOf({ ...typed('cornwall', '7'), articles }), ADA, 'key-cornwall');
    const event = (await councilAt('cornwall'))?.inspections[0];
    expect(new Set(event?.articles.map(({ title }) => title))).toEqual(new Set([known.title, 'Typed title']));
    expect(await database().revision.count({ where: { subjectType: 'article', actorId: 'ada' } })).toBe(1);
  });
  it('keeps each date as far as it is known, and puts it where its last possible day belongs', async () => {
    const [month, year] = [
      { day: '', month: '11', year: '2022' },
      { day: '', month: '', year: '2022' },
    ];
    const url = (n: number) => `https://news.example.org/kirklees-${n}`;
    const story = { title: 'A story', publisher: '' };
    const older = {
      ...typed('kirklees', '7'),
      version: 'ilacs-2018',
      start: month,
      published: year,
      grades: {
        'overall-effectiveness': 'good',
        'impact-of-leaders': 'good',
        'help-and-protection': 'good',
        'children-in-care': 'good',
      },
      articles: [
        { ...story, url: url(1), published: { day: '28', month: '11', year: '2022' } },
        { ...story, url: url(2), published: year },
        { ...story, url: url(3), published: month },
      ],
    };
    const { id } = await recordInspection(draftOf(older), ADA, 'key-kirklees');
    const council = await councilAt('kirklees');
    expect(council?.inspections.find((event) => event.id === id)).toMatchObject({
      start: '2022-11',
      published: '2022',
    });
    const typedDates = (council?.articles ?? []).filter((article) => article.url.includes('kirklees-'));
    expect(typedDates.map(({ published }) => published)).toEqual(['2022', '2022-11', '2022-11-28']);
    const { articles } = await listCoverage(1);
    const listed = articles.filter((article) => article.url.includes('kirklees-'));
    expect(listed.map(({ published }) => published)).toEqual(['2022', '2022-11', '2022-11-28']);
  });
  it('keeps the report’s own words, and the percentage of a framework that prints one', async () => {
    const printing = { versionSlug: 'ilacs-2026', areaSlug: 'care-leavers' };
    await database().versionArea.updateMany({ where: printing, data: { printsPercentage: true } });
    choices = await formChoices();
    const values = {
      ...typed('torbay', '7'),
      grades: { ...typed('torbay', '7').grades, 'care-leavers': 'requires-improvement' },
      printed: { 'care-leavers': 'Requires improvement to be good' },
      percentages: { 'care-leavers': '44,44', 'children-in-care': '90' },
    };
    await recordInspection(draftOf(values), ADA, 'key-torbay');
    const judgements = (await councilAt('torbay'))?.inspections[0]?.judgements;
    expect(judgements?.find(({ area }) => area === 'care-leavers')).toMatchObject({
      grade: { label: 'Requires improvement' },
      asPrinted: 'Requires improvement to be good',
      percentage: 44.44,
    });
    expect(judgements?.find(({ area }) => area === 'children-in-care')?.percentage).toBeNull();
  });
  it('leaves no trace of an event that could not be recorded whole', async () => {
    const draft = draftOf(typed('dorset', '7'));
    const nobody = { id: 'nobody', name: 'Nobody' };
    await expect(recordInspection(draft, nobody, 'key-dorset')).rejects.toThrow();
    expect(await database().inspection.count({ where: { id: 'dorset-ilacs-2026-09' } })).toBe(0);
  });
});
