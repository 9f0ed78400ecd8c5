import type { Grade } from '../domain/history.ts';
import type { CouncilStart, LatestStart } from '../domain/measures/latest-start.ts';
import type { Places } from '../domain/measures/places.ts';
import { reasonOf } from '../domain/standing.ts';
import { database } from './database.ts';
import { toDate, toDay, toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { councilFrom, inPlaces, type PlaceColumns, placedFrom } from './places-sql.ts';
import { hasHeadline, isHeadline } from './rating-sql.ts';
import { recordTables } from './record-tables.ts';
import { clockSql, councilsOpenOn, type StandingQuestion } from './standing-sql.ts';

interface Row extends PlaceColumns {
  slug: string;
  name: string;
  /** The rest is null where the record has none; the grade's columns too where it gave none. */
  inspection_id: string | null;
  start_first: Date | null;
  start_last: Date | null;
  begun_by: Date | null;
  framework: string | null;
  framework_name: string | null;
  scale: string | null;
  grade: string | null;
  label: string | null;
  rank: number | null;
  steps: number | null;
  /** Why it gave none, as lists name it. */
  none: string | null;
}

const ia = Prisma.sql`ia`;

/**
 * Every council open on the day, by name, with its graded inspection that began last, whether its report is out or not: the
 * rule is that of domain/measures/latest-start.ts. One index probe for a council's event.
 */
export async function latestStarts(question: StandingQuestion, places: Places): Promise<CouncilStart[]> {
  const { inspectionOf, judgementsOf } = recordTables(question.view);
  const event = Prisma.sql`e.inspection_id`;
  const rows = await database().$queryRaw<Row[]>`
    SELECT s.slug, s.name, s.region_slug, s.region_name, s.type_slug, s.type_name, e.inspection_id,
      v.start_earliest AS start_first, v.start_latest AS start_last, least(v.start_latest, v.published_latest) AS begun_by,
      v.framework_slug AS framework, (SELECT f.short_name FROM framework f WHERE f.slug = v.framework_slug) AS framework_name,
      g.scale_slug AS scale, g.slug AS grade, g.label, g.rank,
      (SELECT count(*)::int FROM grade n WHERE n.scale_slug = g.scale_slug) AS steps,
      CASE WHEN NOT e.reported THEN 'not-published' WHEN j.inspection_id IS NOT NULL THEN j.reason::text
        WHEN ${isHeadline(question.regime, question.area)} AND NOT ${hasHeadline()} THEN 'no-overall'
        ELSE 'area-not-in-framework' END AS none
    FROM (${councilsOpenOn(question.asAt)}) s
    LEFT JOIN LATERAL (${lastBegun(question)}) e ON true
    LEFT JOIN LATERAL (SELECT * FROM ${inspectionOf(event)} i WHERE i.id = ${event} LIMIT 1) v ON true
    LEFT JOIN LATERAL (SELECT * FROM ${judgementsOf(event)} j
      WHERE j.inspection_id = ${event} AND j.area_slug = ${question.area} AND e.reported LIMIT 1) j ON true
    LEFT JOIN grade g ON g.scale_slug = j.scale_slug AND g.slug = j.grade_slug
    WHERE ${inPlaces(places)}
    ORDER BY s.name, s.id`;
  return rows.map((row) => ({ council: councilFrom(row), ...placedFrom(row), latest: latestFrom(row) }));
}

/** The event of council `s` that began last by the day, and whether its report counts. */
function lastBegun(question: StandingQuestion): Prisma.Sql {
  const { eventsOf } = recordTables(question.view);
  const counts = clockSql(question).counts(ia);
  return Prisma.sql`
    SELECT ia.inspection_id, (${counts}) AS reported FROM ${eventsOf(Prisma.sql`s.id`)} ia
    WHERE ia.authority_id = s.id AND ia.regime_slug = ${question.regime} AND ia.graded AND NOT ia.withdrawn
      AND (${counts} OR ia.starts_counting <= ${toDate(question.asAt)}::date)
    ORDER BY ia.starts_counting DESC, ia.inspection_id DESC LIMIT 1`;
}

function latestFrom(row: Row): LatestStart | null {
  const { inspection_id: id, begun_by: by, framework, framework_name } = row;
  if (id === null || by === null || framework === null || framework_name === null) return null;
  const grade = gradeFrom(row);
  return {
    id,
    start: toPartial(row.start_first, row.start_last),
    by: toDay(by),
    framework: { slug: framework, name: framework_name },
    grade,
    reason: grade === null && row.none !== null ? reasonOf(row.none) : null,
  };
}

function gradeFrom({ scale, grade, label, rank, steps }: Row): Grade | null {
  const held = scale !== null && grade !== null && label !== null && rank !== null && steps !== null;
  return held ? { scale, slug: grade, label, rank, steps } : null;
}
