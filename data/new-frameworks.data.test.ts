import { beforeAll, describe, expect, it } from 'vitest';
import { compareGrades } from '../domain/grade.ts';
import { parseInspection } from '../domain/inspection-form/parse.ts';
import { type FormValues, NO_VALUES } from '../domain/inspection-form/values.ts';
import { parseListing } from '../domain/listing.ts';
import { readRatingsQuery } from '../domain/ratings-query.ts';
import { ratingAsAt } from '../domain/standing.ts';
import { stripOf } from '../domain/timeline/strip.ts';
import { timelineOf } from '../domain/timeline/timeline-of.ts';
import { filterChoices, listAuthorities } from './authorities.ts';
import { allRegimes, councilAt } from './council.ts';
import { database } from './database.ts';
import { formChoices } from './framework-choices.ts';
import { ratingsAsAt, ratingsChoices } from './ratings.ts';
import { recordInspection } from './record.ts';

const ADA = { id: 'ada', name: 'Ada Editor' };
const TODAY = '2027-11-24';

// Everything a reform brings, as rows: a successor of ILACS on five points, and a regime that nobody has heard of.
beforeAll(async () => {
  const db = database();
  await db.user.create({ data: { ...ADA, email: 'ada@example.org', role: 'editor' } });
  await addScale('five-point', ['Urgent', 'Weak', 'Attention needed', 'Good', 'Exceptional']);
  await addScale('traffic-light', ['Red', 'Amber', 'Green']);
  await db.regime.create({ data: { slug: 'fostering', name: 'Fostering', position: 99 } });
  await db.kind.create({ data: { slug: 'full', name: 'Full inspection' } });
  await addFramework('next-ilacs', 'childrens-services', 'five-point', [
    'overall-2027',
    'Overall',
    'safety-2027',
    'Safety',
  ]);
  await addFramework('fostering', 'fostering', 'traffic-light', ['fostering-overall', 'Fostering overall']);
  await type('lancashire', 'next-ilacs-2027', { 'overall-2027': 'good', 'safety-2027': 'weak' });
  await type('lancashire', 'fostering-2027', { 'fostering-overall': 'amber' });
  await type('kent', 'fostering-2027', { 'fostering-overall': 'green' });
});

async function addScale(slug: string, labels: string[]) {
  const grades = labels.map((label, at) => ({ slug: label.toLowerCase().replace(' ', '-'), label, rank: at + 1 }));
  await database().scale.create({ data: { slug, name: slug.replace('-', ' '), grades: { create: grades } } });
}

/** @param areas slug and label by turns, the headline first */
async function addFramework(slug: string, regimeSlug: string, scaleSlug: string, areas: string[]) {
  const db = database();
  const version = `${slug}-2027`;
  await db.framework.create({ data: { slug, regimeSlug, name: slug, shortName: slug, inspectorate: 'Ofsted' } });
  const dates = { startsOn: new Date('2027-01-01'), sourceId: 'ofsted-reports' };
  const label = `${slug} (from 2027)`;
  await db.frameworkVersion.create({ data: { slug: version, frameworkSlug: slug, regimeSlug, label, ...dates } });
  await db.versionKind.create({ data: { versionSlug: version, kindSlug: 'full', graded: true, position: 1 } });
  for (let at = 0; at < areas.length; at += 2) {
    const [area = '', name = ''] = areas.slice(at);
    await db.area.create({ data: { slug: area, name, position: 50 + at } });
    const judged = { label: name, covers: area, headline: at === 0, position: at + 1 };
    await db.versionArea.create({ data: { versionSlug: version, areaSlug: area, scaleSlug, ...judged } });
  }
}

async function type(authority: string, version: string, grades: Record<string, string>) {
  const values: FormValues = {
    ...NO_VALUES,
    authority,
    version,
    kind: 'full',
    start: { day: '1', month: '3', year: '2027' },
    published: { day: '', month: '5', year: '2027' },
    grades,
  };
  const parsed = parseInspection(values, await formChoices(), TODAY);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  await recordInspection(parsed.draft, ADA, `${authority} ${version}`);
}

const list = async (params: Record<string, string>) =>
  (await listAuthorities(parseListing(params, { today: TODAY, regimes: await allRegimes() }))).authorities;

describe('a framework that did not exist when this was written', () => {
  it('is recorded, and is where the council stands from then on', async () => {
    const history = await councilAt('lancashire');
    if (history === null) throw new Error('Lancashire is gone');
    const asked = { regime: 'childrens-services', asAt: TODAY, basis: 'known' } as const;
    expect(ratingAsAt(history, { ...asked, area: 'overall-2027' })).toMatchObject({
      grade: { slug: 'good', scale: 'five-point', steps: 5 },
      confirmed: '2027-05',
    });
    // It has a headline, only not this one: nothing is said of Ofsted giving none.
    expect(ratingAsAt(history, { ...asked, area: 'overall-effectiveness' }).reason).toBe('area-not-in-framework');
  });
  it('is drawn on its own scale, apart from the grades before it', async () => {
    const history = await councilAt('lancashire');
    if (history === null) throw new Error('Lancashire is gone');
    const { lanes } = timelineOf(history, { today: TODAY, clock: 'known' });
    const headlines = lanes.filter(({ headline }) => headline);
    expect(headlines.map(({ area, levels }) => [area, levels.length])).toEqual([
      ['overall-2027', 5],
      ['overall-effectiveness', 4],
    ]);
  });
  it('is listed and filtered by its own grades', async () => {
    const asked = { area: 'overall-2027', asAt: TODAY };
    expect((await list({ ...asked, rating: 'good' })).map(({ slug }) => slug)).toEqual(['lancashire']);
    expect(await list({ ...asked, rating: 'weak' })).toEqual([]);
    expect((await filterChoices('overall-2027', 'childrens-services')).grades.map(({ label }) => label)).toEqual([
      'Exceptional',
      'Good',
      'Attention needed',
      'Weak',
      'Urgent',
    ]);
  });
  it('is never compared with a grade of the same name on another scale', async () => {
    const history = await councilAt('lancashire');
    const grades =
      history?.inspections.flatMap(({ judgements }) => judgements.flatMap(({ grade }) => grade ?? [])) ?? [];
    const [five, four] = ['five-point', 'ofsted-four-point'].map((scale) =>
      grades.find((grade) => grade.scale === scale && grade.slug === 'good'),
    );
    if (five === undefined || four === undefined) throw new Error('both scales have a good');
    expect(() => compareGrades(five, four)).toThrow('on different scales');
  });
});

describe('a regime that nobody has heard of', () => {
  it('has its own list, filters and counts, and moves no council in another regime', async () => {
    const asked = { regime: 'fostering', asAt: TODAY };
    expect((await list({ ...asked, rating: 'amber' })).map(({ slug, since }) => [slug, since])).toEqual([
      ['lancashire', '2027-05'],
    ]);
    expect((await list({ ...asked, rating: 'none-in-record' })).length).toBe(151);
    const params = new URLSearchParams({ regime: 'fostering', asAt: TODAY });
    const read = readRatingsQuery(params, await ratingsChoices(), TODAY);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(await ratingsAsAt(read.query)).toMatchObject({
      area: 'fostering-overall',
      total: 153,
      counts: [
        { grade: 'green', count: 1 },
        { grade: 'amber', count: 1 },
        { grade: 'red', count: 0 },
      ],
      none: [{ reason: 'none-in-record', count: 151 }],
    });
    const kent = await list({ asAt: TODAY, q: 'Kent' });
    expect(kent[0]?.grade?.label).toBe('Good');
  });
  it('is a lane of its own on the whole council’s strip, with the grade on its own scale', async () => {
    const history = await councilAt('lancashire');
    if (history === null) throw new Error('Lancashire is gone');
    const { regimes, title } = stripOf(history, { today: TODAY, clock: 'known' });
    expect(regimes.map(({ slug }) => slug)).toEqual(['childrens-services', 'jtai', 'area-send', 'fostering']);
    expect(title).toContain('amber for fostering since 2027');
  });
  it('leaves a council without any event of it with a reason', async () => {
    const history = await councilAt('essex');
    if (history === null) throw new Error('Essex is gone');
    const asked = { regime: 'fostering', area: 'fostering-overall', asAt: TODAY, basis: 'known' } as const;
    expect(ratingAsAt(history, asked)).toMatchObject({ grade: null, reason: 'none-in-record' });
  });
});
