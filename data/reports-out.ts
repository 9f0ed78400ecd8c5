import { monthsAfter } from '../domain/as-at.ts';
import type { Published } from '../domain/england/pauses.ts';
import type { ReportsOut } from '../domain/england/publication.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import { database } from './database.ts';
import { toDate, toDay } from './dates.ts';
import { Prisma } from './generated/client.ts';
import type { MeasureQuestion } from './measured.ts';
import { councilsIn } from './places-sql.ts';
import { recordTables } from './record-tables.ts';
import { clockSql, countingSql } from './standing-sql.ts';

interface ReportRow {
  published: Date;
  days: number;
  count: number;
  councils: string[] | null;
}

/** More than ever took equally long and came out on one day, of a national record. */
const MOST_NAMED = 12;

/** The reports of `lagsIn` whose days are known, by the day they came out and the days they took. */
export async function reportsOut(question: MeasureQuestion): Promise<ReportsOut[]> {
  const rows = await database().$queryRaw<ReportRow[]>`
    SELECT e.published_latest AS published, e.published_latest - e.end_latest AS days, count(*)::int AS count,
      CASE WHEN count(*) <= ${MOST_NAMED} THEN array_agg(a.name ORDER BY a.name) END AS councils
    FROM ${councilsIn(question.places)}
    CROSS JOIN LATERAL (${eventsOfCouncil(question)}) e
    WHERE e.end_earliest = e.end_latest AND e.published_earliest = e.published_latest
    GROUP BY 1, 2 ORDER BY 1, 2`;
  return rows.map(({ published, councils, ...row }) => ({
    ...row,
    published: toDay(published),
    councils: councils ?? [],
  }));
}

/**
 * When graded reports came out anywhere in England up to the later day, from a year before the period, so that a time without
 * any has its beginning: by publication, whichever clock is asked for.
 */
export async function publicationsIn(question: MeasureQuestion): Promise<Published[]> {
  const known = { ...question, basis: 'known' as const, from: monthsAfter(question.from, -12) };
  const rows = await database().$queryRaw<{ first: Date; last: Date }[]>`
    SELECT DISTINCT e.published_earliest AS first, e.published_latest AS last
    FROM ${councilsIn(EVERYWHERE)}
    CROSS JOIN LATERAL (${eventsOfCouncil(known)}) e
    WHERE e.published_earliest IS NOT NULL ORDER BY 1, 2`;
  return rows.map(({ first, last }) => ({ first: toDay(first), last: toDay(last) }));
}

/** OFFSET 0 has them read council by council, by the clock's index, as in lags.ts. */
function eventsOfCouncil(question: MeasureQuestion): Prisma.Sql {
  const { inspectionAuthority, inspection } = recordTables(question.view);
  const { placed } = clockSql(question);
  return Prisma.sql`
    SELECT i.end_earliest, i.end_latest, i.published_earliest, i.published_latest
    FROM ${inspectionAuthority} ia JOIN ${inspection} i ON i.id = ia.inspection_id
    WHERE ${countingSql(question)} AND ${placed(Prisma.sql`ia`)} > ${toDate(question.from)}::date
    OFFSET 0`;
}
