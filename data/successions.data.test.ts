import { beforeAll, describe, expect, it } from 'vitest';
import { lineageOf } from '../domain/lineage.ts';
import { parseListing } from '../domain/listing.ts';
import { parseSuccession, type SuccessionDraft } from '../domain/succession-form/parse.ts';
import { NO_SUCCESSION, NO_SUCCESSOR, type SuccessionValues } from '../domain/succession-form/values.ts';
import { listAuthorities } from './authorities.ts';
import { allRegimes, councilAt } from './council.ts';
import { database } from './database.ts';
import { successionsAround } from './lineage.ts';
import { successionChoices } from './succession-choices.ts';
import { recordSuccession } from './successions.ts';

const ADA = { id: 'ada', name: 'Ada Administrator' };
const TODAY = '2026-11-24';

beforeAll(async () => {
  await database().user.create({ data: { ...ADA, email: 'ada@example.org', role: 'administrator' } });
});

const created = (name: string) => ({
  ...NO_SUCCESSOR,
  name,
  officialName: `${name} Council`,
  type: 'unitary',
  region: 'E12000002',
});

const typed = (authority: string, more: Partial<SuccessionValues> = {}): SuccessionValues => ({
  ...NO_SUCCESSION,
  authority,
  on: { day: '1', month: '4', year: '2028' },
  extent: 'whole',
  successors: [created(`North ${authority}`), created(`South ${authority}`)],
  sourceTitle: 'Local government reorganisation: decision',
  sourcePublisher: 'The government',
  sourceUrl: 'https://www.gov.example/decision',
  sourcePublished: { day: '1', month: '10', year: '2026' },
  ...more,
});

async function draftOf(values: SuccessionValues): Promise<SuccessionDraft> {
  const parsed = parseSuccession(values, await successionChoices(), TODAY);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.draft;
}
const record = async (values: SuccessionValues, key: string) => recordSuccession(await draftOf(values), ADA, key);
/** What a refused change says, once it is sure that it left nothing behind. */
async function refused(values: SuccessionValues, key: string): Promise<string> {
  const traces = async () => [
    await database().authority.count(),
    await database().succession.count(),
    await database().source.count(),
    await database().revision.count(),
  ];
  const before = await traces();
  const recorded = await record(values, key);
  expect(await traces()).toEqual(before);
  return recorded.outcome === 'refused' ? `${recorded.problem.field}: ${recorded.problem.text}` : recorded.outcome;
}
const openCouncils = async (asAt: string) =>
  (
    await listAuthorities(parseListing({ q: 'lancashire' }, { today: asAt, regimes: await allRegimes() }))
  ).authorities.map(({ slug }) => slug);

describe('an announced change', () => {
  it('is recorded with its source years ahead, and the council stays open until its last day', async () => {
    expect(await record(typed('lancashire'), 'key-lancashire')).toEqual({ outcome: 'recorded' });
    const lancashire = await councilAt('lancashire');
    expect(lancashire?.authority.closedOn).toBe('2028-03-31');
    const { descendants } = lineageOf('lancashire', await successionsAround('lancashire'));
    expect(descendants.map(({ authority, on, source }) => [authority.slug, on, source.url])).toEqual([
      ['north-lancashire', '2028-04-01', 'https://www.gov.example/decision'],
      ['south-lancashire', '2028-04-01', 'https://www.gov.example/decision'],
    ]);
    expect(await openCouncils(TODAY)).toEqual(['lancashire']);
    expect(await openCouncils('2028-03-31')).toEqual(['lancashire']);
    expect(await openCouncils('2028-04-01')).toEqual(['north-lancashire', 'south-lancashire']);
  });
  it('leaves revisions that say who, what it was before, and since when the source says so', async () => {
    const revision = await database().revision.findUniqueOrThrow({ where: { requestKey: 'key-lancashire' } });
    expect(revision).toMatchObject({
      subjectType: 'succession',
      subjectId: 'lancashire',
      number: 1,
      verb: 'record',
      actorId: 'ada',
      actorName: 'Ada Administrator',
      before: { closedOn: null },
      after: {
        on: '2028-04-01',
        whole: true,
        closedOn: '2028-03-31',
        successors: [{ authority: 'north-lancashire' }, { authority: 'south-lancashire' }],
      },
    });
    expect(revision.sourceStatedOn?.toISOString().slice(0, 10)).toBe('2026-10-01');
    expect(await database().revision.count({ where: { subjectType: 'authority', actorId: 'ada' } })).toBe(2);
  });
  it('is recorded once when the same form is sent twice, even at the same moment', async () => {
    const draft = await draftOf(typed('surrey', { on: { day: '1', month: '4', year: '2027' } }));
    const outcomes = await Promise.all(['key-surrey', 'key-surrey'].map((key) => recordSuccession(draft, ADA, key)));
    expect(outcomes).toEqual([{ outcome: 'recorded' }, { outcome: 'recorded' }]);
    expect(await database().succession.count({ where: { predecessorId: 'surrey' } })).toBe(2);
    expect(await record(typed('lancashire'), 'key-lancashire')).toEqual({ outcome: 'recorded' });
  });
  it('takes a further successor of the same day', async () => {
    const further = typed('lancashire', { successors: [{ ...NO_SUCCESSOR, council: 'cumberland' }] });
    expect(await record(further, 'key-lancashire-2')).toEqual({ outcome: 'recorded' });
    const numbers = await database().revision.findMany({
      where: { subjectType: 'succession', subjectId: 'lancashire' },
    });
    expect(numbers.map(({ number }) => number).sort()).toEqual([1, 2]);
  });
  it('closes nobody where only a part passes, and keeps which', async () => {
    const part = { ...NO_SUCCESSOR, council: 'devon', part: 'Lyme Regis' };
    expect(await record(typed('dorset', { extent: 'part', successors: [part] }), 'key-dorset')).toEqual({
      outcome: 'recorded',
    });
    expect((await councilAt('dorset'))?.authority.closedOn).toBeNull();
    expect(lineageOf('devon', await successionsAround('devon')).ancestors.map(({ part }) => part)).toEqual([
      'Lyme Regis',
    ]);
  });
});

describe('a change that contradicts the record', () => {
  const to = (council: string) => [{ ...NO_SUCCESSOR, council }];
  it('is refused where a council would take over from itself, or from what it came from', async () => {
    expect(await refused(typed('kent', { successors: to('kent') }), 'r1')).toBe(
      'successor-1-council: Kent can’t take over from itself',
    );
    expect(await refused(typed('devon', { successors: to('dorset') }), 'r2')).toBe(
      'successor-1-council: Devon took over from Dorset itself, so Dorset can’t take over from it',
    );
  });
  it('is refused before the council opened, after it closed, or with another last day than is recorded', async () => {
    const on = (year: string) => ({ on: { day: '1', month: '4', year }, successors: to('kent') });
    expect(await refused(typed('cumberland', on('2023')), 'r3')).toContain(
      'must be after Cumberland opened, on 1 April 2023',
    );
    expect(await refused(typed('cumbria', on('2027')), 'r4')).toContain('is after Cumbria closed, on 31 March 2023');
    expect(await refused(typed('lancashire', on('2027')), 'r5')).toContain(
      'Lancashire closes on 31 March 2028 by what is',
    );
  });
  it('is refused where the successor is not open on the day, or takes over already', async () => {
    expect(await refused(typed('kent', { successors: to('cumbria') }), 'r6')).toContain('Cumbria is closed by then');
    const early = { on: { day: '1', month: '4', year: '2027' }, successors: to('north-lancashire') };
    expect(await refused(typed('kent', early), 'r7')).toContain('opens only on 1 April 2028');
    expect(await refused(typed('lancashire', { successors: to('north-lancashire') }), 'r8')).toContain(
      'recorded already',
    );
  });
  it('is refused where a new council would have the address of another, old or new', async () => {
    await database().authorityFormerName.create({
      data: { slug: 'wessex', authorityId: 'dorset', name: 'Wessex', sourceId: 'editors' },
    });
    expect(await refused(typed('kent', { successors: [created('Kent')] }), 'r9')).toContain(
      'successor-1-name: “Kent” has the address of Kent',
    );
    expect(await refused(typed('kent', { successors: [created('Wessex')] }), 'r10')).toContain('successor-1-name');
  });
});
