import { beforeAll, describe, expect, it } from 'vitest';
import { amendedRecord } from '../domain/amended-record.ts';
import type { FormChoices } from '../domain/inspection-form/choices.ts';
import { type InspectionDraft, parseInspection } from '../domain/inspection-form/parse.ts';
import type { FormValues } from '../domain/inspection-form/values.ts';
import { valuesOf } from '../domain/inspection-form/values-of.ts';
import { ratingAsAt } from '../domain/standing.ts';
import { amendInspection, type Correction, restoreInspection, withdrawInspection } from './corrections.ts';
import { councilAt } from './council.ts';
import { database } from './database.ts';
import { countsOn } from './england.ts';
import { formChoices } from './framework-choices.ts';
import { recordNow } from './inspection-record.ts';
import { revisionsOf } from './revisions.ts';
import { questionOf } from './standing-sql.ts';

const ADA = { id: 'ada', name: 'Ada Editor' };
const BO = { id: 'bo', name: 'Bo Editor' };
const TODAY = '2026-11-24';
let choices: FormChoices;

beforeAll(async () => {
  choices = await formChoices();
  for (const person of [ADA, BO])
    await database().user.create({ data: { ...person, email: `${person.id}@example.org`, role: 'editor' } });
});

/** The form for this inspection, with some of it typed anew. */
async function draftOf(inspection: string, change: Partial<FormValues> = {}): Promise<InspectionDraft> {
  const record = await recordNow(database(), inspection);
  if (record === null) throw new Error(`${inspection} is not in the record`);
  const parsed = parseInspection({ ...valuesOf(record), ...change }, choices, TODAY);
  if ('problems' in parsed) throw new Error(`${inspection}: ${JSON.stringify(parsed.problems)}`);
  return parsed.draft;
}

let keys = 0;
const correction = (inspection: string, seen = 1, told: Partial<Correction> = {}): Correction => {
  keys += 1;
  return { inspection, seen, by: ADA, requestKey: `key-${keys}`, reason: 'A slip', sourceStatedOn: null, ...told };
};
const everything = async (inspection: string) => ({
  record: await recordNow(database(), inspection),
  revisions: await database().revision.count({ where: { subjectId: inspection } }),
});

describe('amending an inspection', () => {
  it('changes nothing where the form is sent back as it was shown, whichever event of the national set it is', async () => {
    const events = await database().inspection.findMany({ select: { id: true } });
    for (const { id } of events) {
      const record = await recordNow(database(), id);
      expect(record === null ? null : amendedRecord(record, await draftOf(id)), id).toEqual(record);
    }
  });
  it('keeps what it said, what it says, who changed it, why, and since when the source says so', async () => {
    const id = 'kent-ilacs-2022-05';
    const before = await recordNow(database(), id);
    const told = { reason: 'Ofsted’s erratum', sourceStatedOn: '2025-02-01' };
    const draft = await draftOf(id, { start: { day: '10', month: '5', year: '2022' }, note: 'Corrected' });
    expect(await amendInspection(draft, correction(id, 1, told))).toEqual({ outcome: 'changed', number: 2 });
    const after = await recordNow(database(), id);
    expect(after).toEqual({ ...before, start: '2022-05-10', note: 'Corrected' });
    expect((await revisionsOf(id))[0]).toMatchObject({
      number: 2,
      verb: 'amend',
      actorName: 'Ada Editor',
      ...told,
      before,
      after,
    });
    expect((await councilAt('kent'))?.inspections.find((event) => event.id === id)?.start).toBe('2022-05-10');
  });
  it('takes a key that another change has used for no reason to fail, nor to do nothing', async () => {
    const [first, second] = ['leeds-ilacs-2022-02', 'wigan-ilacs-2022-05'];
    const key = { requestKey: 'one key for two' };
    expect(await amendInspection(await draftOf(first, { note: 'One' }), correction(first, 1, key))).toMatchObject({
      outcome: 'changed',
    });
    expect(await amendInspection(await draftOf(second, { note: 'Two' }), correction(second, 1, key))).toMatchObject({
      outcome: 'changed',
    });
    expect(await amendInspection(await draftOf(first, { note: 'Three' }), correction(first, 2, key))).toMatchObject({
      outcome: 'changed',
      number: 3,
    });
  });
  it('is recorded by the database’s own clock, each change after the one before', async () => {
    const id = 'devon-ilacs-2020-01';
    const from = Date.now();
    for (const seen of [1, 2, 3]) {
      await amendInspection(await draftOf(id, { note: `Change ${seen}` }), correction(id, seen));
    }
    const times = (await revisionsOf(id)).map(({ recordedAt }) => recordedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.slice(0, 3).every((time) => time >= from - 1000 && time <= Date.now() + 1000)).toBe(true);
  });
  it('moves it to another council, whose page shows it from then on', async () => {
    const id = 'surrey-focused-visit-2024-04';
    await amendInspection(await draftOf(id, { authority: 'rutland' }), correction(id));
    expect((await councilAt('rutland'))?.inspections.map((event) => event.id)).toContain(id);
    expect((await councilAt('surrey'))?.inspections.map((event) => event.id)).not.toContain(id);
  });
  it('is refused where it changes nothing', async () => {
    const id = 'essex-ilacs-2018-11';
    const before = await everything(id);
    expect(await amendInspection(await draftOf(id), correction(id))).toEqual({ outcome: 'unchanged' });
    expect(await everything(id)).toEqual(before);
  });
  it('is refused where it would be an event that the council has already', async () => {
    const id = 'lancashire-sif-2018-06';
    const twin = await draftOf('lancashire-sif-2015-09');
    await amendInspection(await draftOf(id, { kind: 'inspection' }), correction(id));
    const before = await everything(id);
    expect(await amendInspection(twin, correction(id, 2))).toEqual({
      outcome: 'duplicate',
      id: 'lancashire-sif-2015-09',
    });
    expect(await everything(id)).toEqual(before);
  });
  it('is refused where there is no such inspection', async () => {
    const draft = await draftOf('essex-ilacs-2018-11');
    expect(await amendInspection(draft, correction('nowhere-ilacs-2018-11'))).toEqual({ outcome: 'absent' });
  });
});

describe('two editors at once', () => {
  const id = 'norfolk-ilacs-2022-11';
  it('change it one after the other: the second is told what the first did, and overwrites nothing', async () => {
    const [ada, bo] = [await draftOf(id, { note: 'Ada' }), await draftOf(id, { note: 'Bo' })];
    const outcomes = await Promise.all([
      amendInspection(ada, correction(id)),
      amendInspection(bo, correction(id, 1, { by: BO })),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'stale']);
    const [newest, ...others] = await revisionsOf(id);
    expect(others).toHaveLength(1);
    expect(outcomes.find(({ outcome }) => outcome === 'stale')).toEqual({ outcome: 'stale', newest });
    expect((await recordNow(database(), id))?.note).toBe(newest?.after?.note);
  });
  it('do not wait for each other for ever when they swap two councils’ events', async () => {
    const visits = await database().inspectionAuthority.findMany({
      where: { kindSlug: 'monitoring-visit' },
      distinct: ['authorityId'],
      orderBy: { authorityId: 'asc' },
      take: 2,
    });
    const [a, b] = visits;
    if (a === undefined || b === undefined) throw new Error('there are not two councils with visits');
    const there = await draftOf(a.inspectionId, { authority: b.authorityId });
    const back = await draftOf(b.inspectionId, { authority: a.authorityId });
    const outcomes = await Promise.all([
      amendInspection(there, correction(a.inspectionId)),
      amendInspection(back, correction(b.inspectionId)),
    ]);
    expect(outcomes).toEqual([
      { outcome: 'changed', number: 2 },
      { outcome: 'changed', number: 2 },
    ]);
  });
});

describe('a form sent twice', () => {
  it('changes the record once, even at the same moment', async () => {
    const id = 'suffolk-ilacs-2019-04';
    const draft = await draftOf(id, { note: 'Twice' });
    const once = correction(id);
    const outcomes = await Promise.all([1, 2, 3].map(() => amendInspection(draft, once)));
    expect(outcomes).toEqual([1, 2, 3].map(() => ({ outcome: 'changed', number: 2 })));
    expect(await revisionsOf(id)).toHaveLength(2);
  });
  it('and filled in differently the second time is not taken for the first', async () => {
    const id = 'essex-sif-2014-01';
    const once = correction(id);
    await amendInspection(await draftOf(id, { note: 'First' }), once);
    const again = await amendInspection(await draftOf(id, { note: 'Second' }), once);
    expect(again).toMatchObject({ outcome: 'stale', newest: { number: 2 } });
    expect((await recordNow(database(), id))?.note).toBe('First');
  });
});

describe('withdrawing an inspection', () => {
  const id = 'bromley-ilacs-2023-11';
  const answers = async () => {
    const council = await councilAt('bromley');
    if (council === null) throw new Error('Bromley has no page');
    const question = questionOf({ asAt: TODAY });
    return { counts: await countsOn(question), standing: ratingAsAt(council, question) };
  };
  it('takes it out of every answer, and restoring it brings the same answers back', async () => {
    const before = { answers: await answers(), record: await recordNow(database(), id) };
    expect(await withdrawInspection(correction(id))).toEqual({ outcome: 'changed', number: 2 });
    expect((await answers()).standing.inspectionId).not.toBe(id);
    expect((await answers()).counts).not.toEqual(before.answers.counts);
    expect(await withdrawInspection(correction(id, 2))).toEqual({ outcome: 'unchanged' });
    expect(await restoreInspection(correction(id, 2))).toEqual({ outcome: 'changed', number: 3 });
    expect({ answers: await answers(), record: await recordNow(database(), id) }).toEqual(before);
    expect((await revisionsOf(id)).map(({ verb }) => verb)).toEqual(['restore', 'withdraw', 'import']);
  });
  it('makes room for the event recorded anew; then it can’t be restored', async () => {
    const [old, other] = ['devon-ilacs-2020-01', 'cornwall-ilacs-2019-10'];
    const seen = (await revisionsOf(old))[0]?.number ?? 0;
    await withdrawInspection(correction(old, seen));
    const draft = await draftOf(old);
    const moved = await amendInspection(draft, correction(other, (await revisionsOf(other))[0]?.number));
    expect(moved.outcome).toBe('changed');
    expect(await restoreInspection(correction(old, seen + 1))).toEqual({ outcome: 'duplicate', id: other });
  });
});

describe('a change that fails', () => {
  it('leaves the record as it was, and no revision', async () => {
    const id = 'kent-sif-2017-03';
    const before = await everything(id);
    const nobody = { id: 'nobody', name: 'Nobody' };
    const draft = await draftOf(id, { note: 'Half' });
    await expect(amendInspection(draft, correction(id, 1, { by: nobody }))).rejects.toThrow();
    await expect(withdrawInspection(correction(id, 1, { by: nobody }))).rejects.toThrow();
    expect(await everything(id)).toEqual(before);
  });
});
