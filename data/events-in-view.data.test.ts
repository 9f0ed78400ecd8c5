import { beforeAll, describe, expect, it } from 'vitest';
import { AS_IT_STANDS, type RecordView } from '../domain/clocks.ts';
import { parseInspection } from '../domain/inspection-form/parse.ts';
import type { FormValues } from '../domain/inspection-form/values.ts';
import { valuesOf } from '../domain/inspection-form/values-of.ts';
import { parseListing } from '../domain/listing.ts';
import { londonDay } from '../domain/london.ts';
import { ratingAsAt, reasonOf } from '../domain/standing.ts';
import { listAuthorities } from './authorities.ts';
import { amendInspection, type Correction, restoreInspection, withdrawInspection } from './corrections.ts';
import { allRegimes, councilAt } from './council.ts';
import { database } from './database.ts';
import { countsOn } from './england.ts';
import { formChoices } from './framework-choices.ts';
import { recordNow } from './inspection-record.ts';
import { inspectionWith } from './inspections.ts';
import { questionOf } from './standing-sql.ts';

const TODAY = londonDay(new Date());
const daysAgo = (days: number) => londonDay(new Date(Date.now() - days * 86_400_000));
const view = (asked: Partial<RecordView>): RecordView => ({ ...AS_IT_STANDS, ...asked });
const careLeavers = { ...questionOf({ asAt: '2025-03-31' }), area: 'care-leavers' };

async function council(slug: string, asked: Partial<RecordView> = {}) {
  const found = await councilAt(slug, view(asked));
  if (found === null) throw new Error(`${slug} has no page`);
  return found;
}
const idsOf = async (slug: string, asked: Partial<RecordView> = {}) =>
  (await council(slug, asked)).inspections.map(({ id }) => id);

let correction: (inspection: string, seen?: number) => Correction;

async function amend(id: string, change: Partial<FormValues>, seen = 1): Promise<void> {
  const record = await recordNow(database(), id);
  if (record === null) throw new Error(`${id} is not in the record`);
  const parsed = parseInspection({ ...valuesOf(record), ...change }, await formChoices(), TODAY);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  expect(await amendInspection(parsed.draft, correction(id, seen))).toMatchObject({ outcome: 'changed' });
}

const MOVED = 'kent-sif-2017-03';
const WITHDRAWN = 'bromley-ilacs-2023-11';
const REGRADED = 'essex-ilacs-2023-06';
const OF_A_PREDECESSOR = 'cumbria-ilacs-2022-09';
const questions = (['known', 'inspected'] as const).flatMap((basis) =>
  ['2018-09-01', '2023-04-01', TODAY].map((asAt) => ({ ...questionOf({ asAt, basis }) })),
);
let countsBefore: unknown;

/** The national set was put in ten days ago; since then, events were moved, withdrawn, regraded and put back. */
beforeAll(async () => {
  const by = { id: 'ada', name: 'Ada Editor' };
  await database().user.create({ data: { ...by, email: 'ada@example.org', role: 'editor' } });
  await database().$executeRaw`UPDATE revision SET recorded_at = recorded_at - interval '10 days'`;
  let keys = 0;
  correction = (inspection, seen = 1) => {
    keys += 1;
    return { inspection, seen, by, requestKey: `key-${keys}`, reason: 'A test', sourceStatedOn: '2026-06-01' };
  };
  countsBefore = await Promise.all(questions.map((question) => countsOn(question)));
  await amend(MOVED, { authority: 'rutland' });
  await amend(MOVED, { note: 'Of Rutland', published: { day: '', month: '', year: '2017' } }, 2);
  await withdrawInspection(correction(WITHDRAWN));
  await amend(REGRADED, { grades: { ...(await gradesOf(REGRADED)), 'overall-effectiveness': 'inadequate' } });
  await amend(OF_A_PREDECESSOR, { authority: 'devon' });
  await withdrawInspection(correction('norfolk-ilacs-2022-11'));
  await restoreInspection(correction('norfolk-ilacs-2022-11', 2));
});

async function gradesOf(id: string) {
  const record = await recordNow(database(), id);
  return record === null ? {} : valuesOf(record).grades;
}

describe('Staffordshire’s care leavers judgement', () => {
  const standing = async (asked: Partial<RecordView>) =>
    ratingAsAt(await council('staffordshire', asked), { ...careLeavers });
  it('requires improvement as at 31 March 2025, as far as we know now', async () => {
    expect((await standing({})).grade?.slug).toBe('requires-improvement');
  });
  it('was good in what Ofsted had said until 24 September 2025', async () => {
    expect((await standing({ sourceStatedOn: '2025-09-24' })).grade?.slug).toBe('good');
    expect((await standing({ sourceStatedOn: '2025-09-25' })).grade?.slug).toBe('requires-improvement');
  });
  it('was not in this record before the day it was put in, nor was anything', async () => {
    expect(await standing({ recordedAt: daysAgo(12) })).toMatchObject({ grade: null, reason: 'none-in-record' });
    expect(await idsOf('staffordshire', { recordedAt: daysAgo(12) })).toEqual([]);
    expect((await standing({ recordedAt: daysAgo(9) })).grade?.slug).toBe('requires-improvement');
  });
});

describe.each([{ recordedAt: daysAgo(2) }, { sourceStatedOn: '2026-05-31' }])('the record in the view %j', (asked) => {
  it('has events back with the council they were of', async () => {
    expect(await idsOf('kent')).not.toContain(MOVED);
    expect(await idsOf('kent', asked)).toContain(MOVED);
    expect(await idsOf('rutland')).toContain(MOVED);
    expect(await idsOf('rutland', asked)).not.toContain(MOVED);
    const found = (await council('kent', asked)).inspections.find(({ id }) => id === MOVED);
    expect(found).toMatchObject({ published: '2017-06-13', kind: { slug: 'inspection' }, graded: true });
    expect(found?.judgements[0]).toMatchObject({ headline: true, label: 'Overall effectiveness', grade: { steps: 4 } });
  });
  it('has withdrawn events back, and each grade as it was', async () => {
    expect(await idsOf('bromley')).not.toContain(WITHDRAWN);
    expect(await idsOf('bromley', asked)).toContain(WITHDRAWN);
    const now = (await council('essex')).inspections.find(({ id }) => id === REGRADED);
    const then = (await council('essex', asked)).inspections.find(({ id }) => id === REGRADED);
    expect(now?.judgements[0]?.grade?.slug).toBe('inadequate');
    expect(then?.judgements[0]?.grade?.slug).toBe('outstanding');
  });
  it('has a predecessor’s events as they were', async () => {
    const ofCumbria = async (state: Partial<RecordView>) =>
      (await council('cumberland', state)).predecessors[0]?.inspections.map(({ id }) => id);
    expect(await ofCumbria({})).not.toContain(OF_A_PREDECESSOR);
    expect(await ofCumbria(asked)).toContain(OF_A_PREDECESSOR);
  });
  it('counts England as it did before the changes', async () => {
    const then = questions.map((question) => countsOn({ ...question, view: view(asked) }));
    expect(await Promise.all(then)).toEqual(countsBefore);
    expect(await Promise.all(questions.map((question) => countsOn(question)))).not.toEqual(countsBefore);
  });
  it('answers for all councils in one statement what the rule says council by council', async () => {
    const regimes = await allRegimes();
    for (const { asAt, basis, area } of questions) {
      const listing = parseListing({ asAt, basis, area, ...asked }, { today: TODAY, regimes });
      const { authorities } = await listAuthorities(listing);
      const told = ['kent', 'rutland', 'bromley', 'essex', 'devon', 'norfolk', 'staffordshire', 'cumberland'];
      for (const { slug, rating, since, confirmed } of authorities.filter((one) => told.includes(one.slug))) {
        const standing = ratingAsAt(await council(slug, asked), questionOf({ asAt, basis, area }));
        expect({ slug, grade: reasonOf(rating) === null ? rating : null, since, confirmed }).toEqual({
          slug,
          grade: standing.grade?.slug ?? null,
          since: standing.since,
          confirmed: standing.confirmed,
        });
      }
    }
  });
});

describe('one inspection', () => {
  it('is told as it was, with the changes that had been made', async () => {
    const now = await inspectionWith(MOVED);
    expect(now).toMatchObject({ note: 'Of Rutland', published: '2017', authorities: [{ slug: 'rutland' }] });
    expect(now?.revisions.map(({ number }) => number)).toEqual([3, 2, 1]);
    const then = await inspectionWith(MOVED, view({ recordedAt: daysAgo(2) }));
    expect(then).toMatchObject({
      note: null,
      published: '2017-06-13',
      authorities: [{ slug: 'kent' }],
      withdrawn: false,
    });
    expect(then?.revisions.map(({ number }) => number)).toEqual([1]);
  });
  it('is what it is now where nothing happened to it since, coverage and all', async () => {
    const id = 'lancashire-ilacs-2022-11';
    expect(await inspectionWith(id, view({ recordedAt: daysAgo(2) }))).toEqual(await inspectionWith(id));
  });
  it('is told from its revision in the same words as from its rows', async () => {
    const id = 'norfolk-ilacs-2022-11';
    const { revisions: _then, ...then } = (await inspectionWith(id, view({ recordedAt: daysAgo(2) }))) ?? {};
    const { revisions: _now, ...now } = (await inspectionWith(id)) ?? {};
    expect(then).toEqual(now);
  });
  it('is not there before it was recorded', async () => {
    expect(await inspectionWith(MOVED, view({ recordedAt: daysAgo(12) }))).toBeNull();
    expect(await inspectionWith('nowhere-2020-01', view({ recordedAt: daysAgo(2) }))).toBeNull();
  });
});
