import type { Wait } from '../domain/measures/recoveries.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull, toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import type { MeasureQuestion } from './measured.ts';
import { councilFrom, councilsIn, type PlaceColumns, placedFrom } from './places-sql.ts';
import { recordTables } from './record-tables.ts';
import { joinSaid, sayings } from './said-sql.ts';
import { clockSql, countingSql } from './standing-sql.ts';

interface Row extends PlaceColumns {
  slug: string;
  name: string;
  closed_on: Date | null;
  began_earliest: Date;
  began_latest: Date;
  ended_earliest: Date | null;
  ended_latest: Date | null;
  recovered: boolean;
}

const ia = Prisma.sql`ia`;

/** The waits for good that an inspection in the period ended, and those that none has ended by the later day. */
export async function waitsIn(question: MeasureQuestion): Promise<Wait[]> {
  const { inspection } = recordTables(question.view);
  const { date } = clockSql(question);
  const [began, ended] = [date(Prisma.sql`b`), date(Prisma.sql`e`)];
  const rows = await database().$queryRaw<Row[]>`
    WITH ${sayings(question)}
    SELECT a.*, ${began.first} AS began_earliest, ${began.last} AS began_latest,
      ${ended.first} AS ended_earliest, ${ended.last} AS ended_latest, coalesce(w.recovered, false) AS recovered
    FROM ${councilsIn(question.places)}
    CROSS JOIN LATERAL (${waitsOfCouncil(question)}) w
    JOIN ${inspection} b ON b.id = w.began
    LEFT JOIN ${inspection} e ON e.id = w.ended`;
  return rows.flatMap((row) => {
    const began = toPartial(row.began_earliest, row.began_latest);
    const ended = toPartial(row.ended_earliest, row.ended_latest);
    const council = { council: councilFrom(row), ...placedFrom(row), closedOn: toDayOrNull(row.closed_on) };
    return began === null ? [] : [{ ...council, began, ended, recovered: row.recovered }];
  });
}

/** A wait is a stretch of events below good, on one scale and of one coverage, from its first at the lowest grade on. */
function waitsOfCouncil(question: MeasureQuestion): Prisma.Sql {
  const inStretches = Prisma.sql`
    SELECT e.*, count(*) FILTER (WHERE NOT (e.waits AND e.alike)) OVER (ORDER BY e.n) AS stretch,
      e.next_waits IS NOT NULL AND NOT (e.next_waits AND e.next_alike) AS next_ends
    FROM (${eventsOfCouncil(question)}) e`;
  return Prisma.sql`
    SELECT (array_agg(s.inspection_id ORDER BY s.n) FILTER (WHERE s.rank = 1))[1] AS began,
      max(s.next_id) FILTER (WHERE s.next_ends) AS ended,
      bool_or(s.next_alike AND s.next_good) FILTER (WHERE s.next_ends) AS recovered
    FROM (${inStretches}) s
    WHERE s.waits GROUP BY s.stretch
    HAVING bool_or(s.rank = 1)
      AND coalesce(max(s.next_placed) FILTER (WHERE s.next_ends) > ${toDate(question.from)}::date, true)`;
}

/**
 * The events of council `a`, oldest first, each with the next: whether it `waits` (is below good), whether it is `alike` the
 * one before (same scale, same coverage). Read from the last event before the period that didn't wait: none before it matters.
 */
function eventsOfCouncil(question: MeasureQuestion): Prisma.Sql {
  const { inspectionAuthority } = recordTables(question.view);
  const { newest, oldest, placed } = clockSql(question);
  const counting = countingSql(question);
  const waits = Prisma.sql`coalesce(said.rank < said.good_rank, false)`;
  const alike = Prisma.sql`(said.scale_slug, said.covers) IS NOT DISTINCT FROM`;
  return Prisma.sql`
    SELECT row_number() OVER t AS n, ia.inspection_id, said.rank, ${waits} AS waits,
      ${alike} (lag(said.scale_slug) OVER t, lag(said.covers) OVER t) AS alike,
      lead(ia.inspection_id) OVER t AS next_id, lead(${placed(ia)}) OVER t AS next_placed,
      lead(${waits}) OVER t AS next_waits, lead(said.rank >= said.good_rank) OVER t AS next_good,
      ${alike} (lead(said.scale_slug) OVER t, lead(said.covers) OVER t) AS next_alike
    FROM ${inspectionAuthority} ia ${joinSaid(question)}
    WHERE ${counting} AND ${placed(ia)} >= coalesce((
      SELECT ${placed(ia)} FROM ${inspectionAuthority} ia ${joinSaid(question)}
      WHERE ${counting} AND ${placed(ia)} <= ${toDate(question.from)}::date AND NOT ${waits}
      ORDER BY ${newest} LIMIT 1
    ), DATE '0001-01-01')
    WINDOW t AS (ORDER BY ${oldest})`;
}
