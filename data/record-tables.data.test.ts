import { beforeAll, describe, expect, it } from 'vitest';
import { AS_IT_STANDS, type RecordView } from '../domain/clocks.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { londonDay } from '../domain/london.ts';
import { database } from './database.ts';
import { countsOn } from './england.ts';
import { endOfDay } from './first-change.ts';
import { Prisma } from './generated/client.ts';
import { recordNow } from './inspection-record.ts';
import { replaceRecord } from './inspection-write.ts';
import { recordTables } from './record-tables.ts';
import { newestRevision, writeRevision } from './revisions.ts';
import { questionOf } from './standing-sql.ts';

const ADA = { id: 'ada', name: 'Ada Editor' };
const seeded = async () => londonDay((await database().revision.findFirstOrThrow({ where: { number: 1 } })).recordedAt);
const yesterday = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const view = (asked: Partial<RecordView>): RecordView => ({ ...AS_IT_STANDS, ...asked });
const STAFFORDSHIRE = { asAt: '2025-03-31', area: 'care-leavers', basis: 'inspected' } as const;

/** How many councils had each rating for care leavers at 31 March 2025. */
async function counts(asked: Partial<RecordView>): Promise<Record<string, number>> {
  const rows = await countsOn(questionOf({ ...STAFFORDSHIRE, view: view(asked) }));
  return Object.fromEntries(rows.map(({ rating, count }) => [rating, count]));
}

describe('the record as the sources had it', () => {
  it('has one council more that is good for care leavers until Ofsted corrected Staffordshire’s grade', async () => {
    const now = await counts({});
    const { good = 0, 'requires-improvement': improving = 0, ...others } = now;
    expect(await counts({ sourceStatedOn: '2025-09-24' })).toEqual({
      good: good + 1,
      'requires-improvement': improving - 1,
      ...others,
    });
    expect(await counts({ sourceStatedOn: '2025-09-25' })).toEqual(now);
  });
});

describe('the record as this site had it', () => {
  it('was empty before the day it was put in, and is whole at that day’s end', async () => {
    const day = await seeded();
    expect(await counts({ recordedAt: yesterday(day) })).toEqual({ 'none-in-record': 153 });
    expect(await counts({ recordedAt: day })).toEqual(await counts({}));
  });
  it('can be asked together with what the sources had said by a day', async () => {
    const both = { recordedAt: await seeded(), sourceStatedOn: '2025-09-24' };
    expect(await counts(both)).toEqual(await counts({ sourceStatedOn: '2025-09-24' }));
  });
  it('changes at midnight in London, winter and summer', async () => {
    const ends = async (day: string) => {
      const [row] = await database().$queryRaw<{ at: Date }[]>`SELECT ${endOfDay(day)} AS at`;
      return row?.at.toISOString();
    };
    expect(await ends('2026-11-24')).toBe('2026-11-25T00:00:00.000Z');
    expect(await ends('2026-07-01')).toBe('2026-07-01T23:00:00.000Z');
  });
});

/** Writes a change as it would have been recorded on an earlier day. */
async function changed(id: string, after: Partial<InspectionRecord>, statedOn: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const before = await recordNow(tx, id);
    if (before === null) throw new Error(`${id} is not in the record`);
    const number = ((await newestRevision(tx, id))?.number ?? 0) + 1;
    const record = { ...before, ...after };
    await replaceRecord(tx, record);
    const told = { by: ADA, requestKey: `${id}-${number}`, reason: 'A test', sourceStatedOn: statedOn };
    await writeRevision(tx, { ...told, number, verb: 'amend', before, after: record });
  });
}

/** The rows of one inspection in a view, as text, in one order. */
async function rowsIn(id: string, asked: RecordView): Promise<unknown> {
  const { inspection, inspectionAuthority, judgement } = recordTables(asked);
  const rows = (table: Prisma.Sql, key: Prisma.Sql) =>
    database().$queryRaw<{ row: Record<string, unknown> }[]>`
      SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${key} = ${id} ORDER BY to_jsonb(t)::text`;
  return Promise.all([
    rows(inspection, Prisma.sql`t.id`),
    rows(inspectionAuthority, Prisma.sql`t.inspection_id`),
    rows(judgement, Prisma.sql`t.inspection_id`),
  ]);
}

describe('what a change replaced', () => {
  beforeAll(async () => {
    await database().user.create({ data: { ...ADA, email: 'ada@example.org', role: 'editor' } });
  });
  it.each([
    ['lancashire-ilacs-2022-11', {}],
    ['city-of-london-sif-2016-09', {}],
    ['lancashire-jtai-2024-02', { start: '2024', published: null, publication: 'awaited' }],
    ['kent-ilacs-2022-05', { start: '2022', end: '2022-02', published: '2022-12' }],
    ['dorset-former-county-sif-2016-02', { start: null, end: null, published: '2016-02' }],
    ['birmingham-focused-visit-2024-09', { withdrawn: true }],
  ] as const)('is there again as it was, row by row: %s with %j', async (id, first) => {
    await changed(id, first, '2026-01-01');
    const then = view({ sourceStatedOn: '2026-05-31' });
    const before = await rowsIn(id, then);
    const judgements = (await recordNow(database(), id))?.judgements.slice(1);
    const moved = {
      authorities: ['rutland', 'kent'],
      start: '2012',
      end: null,
      withdrawn: !id.startsWith('lancashire-ilacs'),
    };
    await changed(id, { ...moved, judgements }, '2026-06-01');
    await changed(id, { note: 'Again' }, '2026-07-01');
    expect(await rowsIn(id, then)).toEqual(before);
    expect(await rowsIn(id, AS_IT_STANDS)).not.toEqual(before);
  });
});
