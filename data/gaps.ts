import type { GapCount, GapEnd } from '../domain/measures/gaps.ts';
import type { Named } from '../domain/measures/places.ts';
import type { EnglandGaps } from '../domain/measures/usual-gap.ts';
import { database } from './database.ts';
import { toDate } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { recordTables } from './record-tables.ts';
import { joinSaid, sayings } from './said-sql.ts';
import { countingSql, type StandingQuestion } from './standing-sql.ts';

interface Row {
  framework: string;
  framework_name: string;
  /** The rest is null where the framework has no gaps at all. */
  scale: string | null;
  grade: string | null;
  ended: GapEnd | null;
  days: number | null;
  count: number;
}

/**
 * How the time after each grade ended, all over England, under the framework of the regime that was in force on the day: the
 * one whose latest version began last. One statement; the rule is that of domain/measures/gaps.ts.
 */
export async function gapsAfterGrades(question: StandingQuestion): Promise<EnglandGaps> {
  const rows = await database().$queryRaw<Row[]>`
    WITH ${sayings(question)}
    SELECT f.slug AS framework, f.short_name AS framework_name, g.scale, g.grade, g.ended, g.days, count(*)::int AS count
    FROM (${frameworkInForce(question)}) f
    LEFT JOIN LATERAL (
      SELECT e.* FROM authority a CROSS JOIN LATERAL (${gapsOfCouncil(question)}) e
      WHERE e.framework_slug = f.slug AND e.grade IS NOT NULL
    ) g ON true
    GROUP BY 1, 2, 3, 4, 5, 6`;
  return { framework: frameworkOf(rows), counts: rows.flatMap(countFrom) };
}

function frameworkInForce({ regime, asAt }: StandingQuestion): Prisma.Sql {
  return Prisma.sql`SELECT f.slug, f.short_name FROM framework f JOIN framework_version v ON v.framework_slug = f.slug
    WHERE v.regime_slug = ${regime} AND v.starts_on <= ${toDate(asAt)}::date ORDER BY v.starts_on DESC, f.slug LIMIT 1`;
}

/** The events of council `a`, each with how the time after it ended. OFFSET 0 has them read council by council, by an index. */
function gapsOfCouncil(question: StandingQuestion): Prisma.Sql {
  const { inspectionAuthority, inspection } = recordTables(question.view);
  const closed = Prisma.sql`a.closed_on < ${toDate(question.asAt)}::date`;
  return Prisma.sql`
    SELECT t.framework_slug, t.scale, t.grade,
      CASE WHEN t.next_framework IS NULL THEN CASE WHEN ${closed} THEN 'closed' ELSE 'waiting' END
        WHEN t.next_framework <> t.framework_slug THEN 'elsewhere'
        WHEN t.next_start - t.start IS NULL THEN 'undated' ELSE 'next' END AS ended,
      CASE WHEN t.next_framework = t.framework_slug THEN t.next_start - t.start END AS days
    FROM (
      SELECT ia.framework_slug, said.scale_slug AS scale, said.grade_slug AS grade, ${startToTheDay} AS start,
        lead(ia.framework_slug) OVER starts AS next_framework, lead(${startToTheDay}) OVER starts AS next_start
      FROM ${inspectionAuthority} ia JOIN ${inspection} i ON i.id = ia.inspection_id ${joinSaid(question)}
      WHERE ${countingSql(question)}
      WINDOW starts AS (ORDER BY ia.starts_counting, ia.inspection_id)
      OFFSET 0
    ) t`;
}

const startToTheDay = Prisma.sql`CASE WHEN i.start_earliest = i.start_latest THEN i.start_earliest END`;

function frameworkOf([row]: readonly Row[]): Named | null {
  return row === undefined ? null : { slug: row.framework, name: row.framework_name };
}

function countFrom({ scale, grade, ended, days, count }: Row): GapCount[] {
  return scale === null || grade === null || ended === null ? [] : [{ scale, grade, end: ended, days, count }];
}
