import { isAsItStands, type RecordView } from '../domain/clocks.ts';
import type { Inspection } from '../domain/history.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { parseRecord } from '../domain/parse-record.ts';
import { database } from './database.ts';
import { changesOfCouncil, firstChangesSince, isUnknownTo } from './first-change.ts';
import { Prisma } from './generated/client.ts';
import { inspectionsFrom } from './recorded-inspections.ts';

interface Events {
  /** The council's id. */
  id: string;
  /** Its inspections as they are now, without the withdrawn. */
  inspections: readonly Inspection[];
}

/**
 * The inspections of each of these councils in the state that the view asks for: those not changed since, and those that
 * the record had then, as it said then: amended or withdrawn since, or another council's now. In no order.
 */
export async function eventsIn(view: RecordView, councils: readonly Events[]): Promise<Inspection[][]> {
  if (isAsItStands(view)) return councils.map(({ inspections }) => [...inspections]);
  const changed = await changedSince(
    view,
    councils.flatMap(({ inspections }) => inspections.map(({ id }) => id)),
  );
  return Promise.all(
    councils.map(async ({ id, inspections }) => [
      ...inspections.filter((event) => !changed.has(event.id)),
      ...(await inspectionsFrom(await recordsThen(view, id))),
    ]),
  );
}

async function changedSince(view: RecordView, inspections: string[]): Promise<Set<string>> {
  const r = Prisma.sql`r`;
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT r.subject_id AS id FROM revision r WHERE r.subject_id = ANY(${inspections}) AND ${isUnknownTo(view, r)}`;
  return new Set(rows.map(({ id }) => id));
}

/** What the first changes since replaced, where that was the council's and in the record. */
async function recordsThen(view: RecordView, council: string): Promise<InspectionRecord[]> {
  const rows = await database().$queryRaw<{ before: unknown }[]>(
    firstChangesSince(view, changesOfCouncil(Prisma.sql`${council}::text`)),
  );
  return rows.flatMap(({ before }) => parseRecord(before) ?? []).filter(({ withdrawn }) => !withdrawn);
}

/** The first revision of an inspection that the view doesn't know; null where it knows all of them. */
export async function firstChange(
  view: RecordView,
  inspection: string,
): Promise<{ number: number; before: InspectionRecord | null } | null> {
  const r = Prisma.sql`r`;
  const [row] = await database().$queryRaw<{ number: number; before: unknown }[]>`
    SELECT r.number, r.before FROM revision r WHERE r.subject_id = ${inspection} AND ${isUnknownTo(view, r)}
    ORDER BY r.number LIMIT 1`;
  return row === undefined ? null : { number: row.number, before: parseRecord(row.before) };
}
