import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { changesAsked } from '@/data/activity';
import { database } from '@/data/database';
import type { ActivityAsked } from '@/domain/activity/asked';
import { activityCsv } from './csv';

const ALL: ActivityAsked = { person: null, council: null, kind: null, from: null, to: null };
const HOSTILE = '=HYPERLINK("https://evil.example")';

/** A change of an inspection of Wokingham, made at that moment. */
async function changed(recordedAt: string, reason: string) {
  const [row] = await changesAsked({ ...ALL, council: 'wokingham' }, null, 1);
  const count = await database().revision.count({ where: { subjectId: row?.subjectId ?? '' } });
  const id = randomUUID();
  await database().$executeRaw`
    INSERT INTO revision (id, subject_type, subject_id, number, verb, before, after, actor_name, reason, recorded_at, request_key)
    SELECT ${id}, subject_type, subject_id, ${count + 1}, 'amend', after, after || '{"note": "A note"}'::jsonb, 'Command line',
      ${reason}, ${new Date(recordedAt)}, ${id}
    FROM revision WHERE id = ${row?.id}`;
  return id;
}

async function csvOf(asked: ActivityAsked): Promise<Record<string, string>[]> {
  const texts: string[] = [];
  for await (const text of activityCsv(asked)) texts.push(text);
  return z.array(z.record(z.string(), z.string())).parse(parse(texts.join(''), { columns: true }));
}

let summer: string;
let winter: string;

beforeAll(async () => {
  summer = await changed('2027-06-30T23:30:00.000Z', HOSTILE);
  winter = await changed('2027-01-31T23:30:00.000Z', 'By hand');
});

describe('the changes asked for', () => {
  it('are all of them, newest first, page by page without a gap or a repetition', async () => {
    const all = await changesAsked(ALL, null, 10_000);
    expect(all).toHaveLength(await database().revision.count());
    const paged: string[] = [];
    for (let after = null, more = true; more; ) {
      const page = await changesAsked(ALL, after, 300);
      paged.push(...page.map(({ id }) => id));
      after = page.at(-1) ?? null;
      more = page.length === 300;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    expect(all[0]?.id).toBe(summer);
  });

  it('can be those of one person, with an account or without', async () => {
    const byHand = await changesAsked({ ...ALL, person: 'command-line' }, null, 10);
    expect(byHand.map(({ id }) => id)).toEqual([summer, winter]);
    const imported = await changesAsked({ ...ALL, person: 'national-data-set' }, null, 10_000);
    expect(imported.length).toBeGreaterThan(800);
    expect(new Set(imported.map(({ actorName }) => actorName))).toEqual(new Set(['The national data set']));
    expect(await changesAsked({ ...ALL, person: 'nobody' }, null, 10)).toEqual([]);
  });

  it('can be those of one council, whichever side of a change names it', async () => {
    const wokingham = await changesAsked({ ...ALL, council: 'wokingham' }, null, 1000);
    expect(wokingham.length).toBeGreaterThan(3);
    expect(wokingham.every(({ before, after }) => /"wokingham"/.test(JSON.stringify([before, after])))).toBe(true);
  });

  it('can be of one kind', async () => {
    const amended = await changesAsked({ ...ALL, kind: 'amended' }, null, 10_000);
    expect(amended.length).toBeGreaterThan(2);
    expect(amended.every(({ subjectType, verb }) => subjectType === 'inspection' && verb === 'amend')).toBe(true);
    expect(await changesAsked({ ...ALL, kind: 'people' }, null, 10)).toEqual([]);
  });

  it('can be of some days, which begin and end at midnight in London, in summer too', async () => {
    const on = async (day: string) =>
      (await changesAsked({ ...ALL, from: day, to: day }, null, 10)).map(({ id }) => id);
    expect(await on('2027-06-30')).toEqual([]);
    expect(await on('2027-07-01')).toEqual([summer]);
    expect(await on('2027-01-31')).toEqual([winter]);
    expect(await on('2027-02-01')).toEqual([]);
  });
});

describe('the changes as CSV', () => {
  it('are all rows, with what an amendment made different', async () => {
    const rows = await csvOf({ ...ALL, council: 'wokingham' });
    expect(rows).toHaveLength((await changesAsked({ ...ALL, council: 'wokingham' }, null, 10_000)).length);
    expect(rows[1]).toMatchObject({ by: 'Command line', verb: 'amend', subject: 'inspection', reason: 'By hand' });
    expect(rows[0]?.differences).toContain('Note: nothing → A note');
  });

  it('hold no formula that a spreadsheet would run', async () => {
    const [row] = await csvOf({ ...ALL, person: 'command-line' });
    expect(row?.reason).toBe(`'${HOSTILE}`);
  });
});
