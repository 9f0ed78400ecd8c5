import { changesOf } from '../domain/change-sentence.ts';
import type { CouncilChanges } from '../domain/changes-by-council.ts';
import type { Inspection } from '../domain/history.ts';
import { NOT_YET } from '../domain/inspection-record.ts';
import { database } from './database.ts';
import { toDate } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { INSPECTION, inspectionFrom } from './inspection-read.ts';

/**
 * What each of these inspections changed for each of its councils, by the `known` clock, keyed by inspection id; councils by
 * name. Visits, withdrawn events and those whose report is not out are left out.
 */
export async function changesIn(inspectionIds: readonly string[]): Promise<ReadonlyMap<string, CouncilChanges[]>> {
  const rows = await database().$queryRaw<Row[]>(withEarlier(inspectionIds));
  const events = await eventsWith(rows.flatMap((row) => [row.inspection_id, row.before_id, row.overall_id]));
  const changes = new Map<string, CouncilChanges[]>();
  for (const { inspection_id: id, council, before_id, overall_id } of rows) {
    const inspections = [...new Set([id, before_id, overall_id])].flatMap((one) => events.get(one ?? '') ?? []);
    const told = { council, changes: changesOf({ inspections }, id, 'known') };
    changes.set(id, [...(changes.get(id) ?? []), told]);
  }
  return changes;
}

interface Row {
  inspection_id: string;
  council: string;
  before_id: string | null;
  overall_id: string | null;
}

const EARLIER = Prisma.sql`ia.authority_id = e.authority_id AND ia.regime_slug = e.regime_slug AND ia.graded AND NOT ia.withdrawn
  AND (ia.known_from, ia.starts_counting, ia.inspection_id) < (e.known_from, e.starts_counting, e.inspection_id)
  ORDER BY ia.known_from DESC, ia.starts_counting DESC, ia.inspection_id DESC LIMIT 1`;

/** The event before each, and the last that had an overall grade: all that its sentences rest on. One index probe for either. */
function withEarlier(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT e.inspection_id, a.name AS council, before.inspection_id AS before_id, overall.inspection_id AS overall_id
    FROM inspection_authority e
    JOIN authority a ON a.id = e.authority_id
    LEFT JOIN LATERAL (SELECT ia.inspection_id FROM inspection_authority ia WHERE ${EARLIER}) before ON true
    LEFT JOIN LATERAL (
      SELECT ia.inspection_id FROM inspection_authority ia
      JOIN judgement j ON j.inspection_id = ia.inspection_id AND j.grade_slug IS NOT NULL
      JOIN version_area v ON v.version_slug = j.version_slug AND v.area_slug = j.area_slug AND v.headline
      WHERE ${EARLIER}
    ) overall ON true
    WHERE e.inspection_id = ANY(${ids}) AND e.graded AND NOT e.withdrawn AND e.known_from < ${toDate(NOT_YET)}::date
    ORDER BY a.name`;
}

async function eventsWith(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Inspection>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await database().inspection.findMany({ where: { id: { in: wanted } }, select: INSPECTION });
  return new Map(rows.map((row) => [row.id, inspectionFrom(row)]));
}
