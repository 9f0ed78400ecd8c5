import type { RecordView } from '../domain/clocks.ts';
import type { Day } from '../domain/partial-date.ts';
import { toDate } from './dates.ts';
import { Prisma } from './generated/client.ts';

/** The beginning of a day in London, as an instant. */
export function startOfDay(day: Day): Prisma.Sql {
  return Prisma.sql`(${toDate(day)}::date::timestamp AT TIME ZONE 'Europe/London')`;
}

/** The end of a day in London, as an instant: the first of the next. */
export function endOfDay(day: Day): Prisma.Sql {
  return Prisma.sql`((${toDate(day)}::date + 1)::timestamp AT TIME ZONE 'Europe/London')`;
}

/**
 * Whether a revision of an inspection is one that the view does not know yet. A first revision is undone by `recordedAt`
 * alone: since when the source has said anything at all is its publication date, which is the clocks' affair.
 * @param r alias of revision
 */
export function isUnknownTo({ recordedAt, sourceStatedOn }: RecordView, r: Prisma.Sql): Prisma.Sql {
  const unknown = [
    ...(recordedAt === null ? [] : [Prisma.sql`${r}.recorded_at >= ${endOfDay(recordedAt)}`]),
    ...(sourceStatedOn === null
      ? []
      : [Prisma.sql`(${r}.source_stated_on > ${toDate(sourceStatedOn)}::date AND ${r}.number > 1)`]),
  ];
  return Prisma.sql`${r}.subject_type = 'inspection' AND (${unknown.length === 0 ? Prisma.sql`false` : Prisma.join(unknown, ' OR ')})`;
}

/** Whether nothing has happened to an inspection that the view does not know yet. */
export function isUnchangedSince(view: RecordView, inspection: Prisma.Sql): Prisma.Sql {
  const r = Prisma.sql`later`;
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM revision later
    WHERE later.subject_id = ${inspection} AND ${isUnknownTo(view, r)})`;
}

/**
 * For each inspection that has changed since the view, the first revision that it doesn't know: columns `subject_id`,
 * `number` and `before`, which is what the record said then. Inspections that did not exist yet are left out.
 * @param revisions where to look for it: a relation with revision's columns, or part of its rows
 */
export function firstChangesSince(view: RecordView, revisions: Prisma.Sql = Prisma.sql`revision`): Prisma.Sql {
  const [r, e] = [Prisma.sql`r`, Prisma.sql`earlier`];
  return Prisma.sql`SELECT r.subject_id, r.number, r.before FROM ${revisions} r
    WHERE r.before IS NOT NULL AND ${isUnknownTo(view, r)} AND NOT EXISTS (SELECT 1 FROM revision earlier
      WHERE earlier.subject_id = r.subject_id AND earlier.number < r.number AND ${isUnknownTo(view, e)})`;
}

/** The revisions that replaced a record of this council. OFFSET 0 has them looked up by council, and the day tested on those few. */
export function changesOfCouncil(authority: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT * FROM revision c WHERE c.before IS NOT NULL
    AND c.before->'authorities' @> jsonb_build_array(${authority}) OFFSET 0)`;
}

/** The revisions of one inspection. */
export function changesOf(inspection: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT * FROM revision c WHERE c.subject_id = ${inspection})`;
}
