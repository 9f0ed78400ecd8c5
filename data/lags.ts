import type { Lag } from '../domain/measures/lags.ts';
import { database } from './database.ts';
import { toDate } from './dates.ts';
import { Prisma } from './generated/client.ts';
import type { MeasureQuestion } from './measured.ts';
import { councilsIn, type PlaceColumns, placedFrom } from './places-sql.ts';
import { recordTables } from './record-tables.ts';
import { clockSql, countingSql } from './standing-sql.ts';

interface Row extends PlaceColumns {
  year: number;
  days: number | null;
  count: number;
}

/** The graded inspections that the clock places in the period, by the days from the end of fieldwork to publication. */
export async function lagsIn(question: MeasureQuestion): Promise<Lag[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT a.region_slug, a.region_name, a.type_slug, a.type_name, e.year, e.days, count(*)::int AS count
    FROM ${councilsIn(question.places)}
    CROSS JOIN LATERAL (${eventsOfCouncil(question)}) e
    GROUP BY 1, 2, 3, 4, 5, 6`;
  return rows.map(({ year, days, count, ...row }) => ({ ...placedFrom(row), year, days, count }));
}

/** OFFSET 0 has them read council by council, by the clock's index: joined freely, five years of them would be a scan of all. */
function eventsOfCouncil(question: MeasureQuestion): Prisma.Sql {
  const { inspectionAuthority, inspection } = recordTables(question.view);
  const { placed } = clockSql(question);
  return Prisma.sql`
    SELECT extract(year FROM i.published_latest)::int AS year,
      CASE WHEN i.end_earliest = i.end_latest AND i.published_earliest = i.published_latest
        THEN i.published_latest - i.end_latest END AS days
    FROM ${inspectionAuthority} ia JOIN ${inspection} i ON i.id = ia.inspection_id
    WHERE ${countingSql(question)} AND ${placed(Prisma.sql`ia`)} > ${toDate(question.from)}::date
    OFFSET 0`;
}
