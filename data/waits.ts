import type { LatestInspection } from '../domain/measures/waits.ts';
import { database } from './database.ts';
import { toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import type { MeasureQuestion } from './measured.ts';
import { councilFrom, inPlaces, type PlaceColumns, placedFrom } from './places-sql.ts';
import { recordTables } from './record-tables.ts';
import { clockSql, standingsOn } from './standing-sql.ts';

interface Row extends PlaceColumns {
  slug: string;
  name: string;
  inspection_id: string | null;
  first: Date | null;
  last: Date | null;
}

/** Every council open on the later day with its latest graded inspection, whatever areas it judged. */
export async function latestInspections(question: MeasureQuestion): Promise<LatestInspection[]> {
  const { inspection } = recordTables(question.view);
  const { first, last } = clockSql(question).date(Prisma.sql`i`);
  const rows = await database().$queryRaw<Row[]>`
    SELECT s.slug, s.name, s.region_slug, s.region_name, s.type_slug, s.type_name, s.inspection_id, d.first, d.last
    FROM (${standingsOn(question)}) s
    LEFT JOIN LATERAL (SELECT ${first} AS first, ${last} AS last FROM ${inspection} i WHERE i.id = s.inspection_id LIMIT 1) d
      ON true
    WHERE ${inPlaces(question.places)}`;
  return rows.map((row) => {
    const on = toPartial(row.first, row.last);
    const latest = on === null || row.inspection_id === null ? null : { id: row.inspection_id, on };
    return { council: councilFrom(row), ...placedFrom(row), latest };
  });
}
