import { Prisma } from './generated/client.ts';
import { recordTables } from './record-tables.ts';
import { clockSql, countingSql, type StandingQuestion } from './standing-sql.ts';

/** One council with where it stood, and the two dates of its grade. */
export interface DatedStandingRow {
  slug: string;
  name: string;
  inspection_id: string | null;
  /** Grade slug, or `no-overall`, `none-in-record`, or another reason's slug. */
  rating: string;
  scale_slug: string | null;
  /** By the chosen clock: the event that counts. */
  confirmed_earliest: Date | null;
  confirmed_latest: Date | null;
  since_earliest: Date | null;
  since_latest: Date | null;
}

/** One council's line in a list: where it stood, since when, and what it is shown with. */
export interface StandingRow extends DatedStandingRow {
  id: string;
  region_name: string;
  type_name: string;
  version_label: string | null;
  grade_label: string | null;
  grade_rank: number | null;
  grade_steps: number | null;
  published_earliest: Date | null;
  published_latest: Date | null;
  last_label: string | null;
  last_earliest: Date | null;
  last_latest: Date | null;
  leaders_label: string | null;
  leaders_rank: number | null;
  leaders_steps: number | null;
}

const i = Prisma.sql`i`;
const ia = Prisma.sql`ia`;
const council = Prisma.sql`s.id`;
const event = Prisma.sql`ia.inspection_id`;

/** The two dates of the grade of each of the `standings` (a SELECT of standingsOn's columns), by the question's clock. */
export function dated(standings: Prisma.Sql, question: StandingQuestion): Prisma.Sql {
  const { inspectionOf } = recordTables(question.view);
  const { first, last } = clockSql(question).date(i);
  return Prisma.sql`
    SELECT s.*, i.published_earliest, i.published_latest, ${first} AS confirmed_earliest, ${last} AS confirmed_latest,
      since.first AS since_earliest, since.last AS since_latest
    FROM (${standings}) s
    LEFT JOIN LATERAL (SELECT * FROM ${inspectionOf(Prisma.sql`s.inspection_id`)} i WHERE i.id = s.inspection_id LIMIT 1) i ON true
    LEFT JOIN LATERAL (${runStart(question)}) since ON true`;
}

/** What lists show besides: the last grade where the framework has stopped giving one, and the grade of the council's leaders. */
export function detailed(standings: Prisma.Sql, question: StandingQuestion): Prisma.Sql {
  return Prisma.sql`
    SELECT s.*, v.label AS version_label, last.label AS last_label, last.first AS last_earliest, last.last AS last_latest,
      leaders.label AS leaders_label, leaders.rank AS leaders_rank, leaders.steps AS leaders_steps
    FROM (${dated(standings, question)}) s
    LEFT JOIN framework_version v ON v.slug = s.version_slug
    LEFT JOIN LATERAL (${lastHeld(question)}) last ON true
    LEFT JOIN LATERAL (${leadersGrade(question)}) leaders ON true`;
}

/**
 * First and last day of the date since which council `s` has held its grade: that of the first event of the unbroken run, the one
 * after the latest event that said something else.
 */
export function runStart(question: StandingQuestion): Prisma.Sql {
  const { eventsOf, inspectionOf, judgementsOf } = recordTables(question.view);
  const { newest, oldest, key, date } = clockSql(question);
  const counting = countingSql(question, council);
  const b = Prisma.sql`broken`;
  return Prisma.sql`
    SELECT ${date(i).first} AS first, ${date(i).last} AS last
    FROM (SELECT s.id WHERE s.grade_slug IS NOT NULL) held
    LEFT JOIN LATERAL (
      SELECT ia.known_from, ia.starts_counting, ia.inspection_id FROM ${eventsOf(council)} ia
      LEFT JOIN ${judgementsOf(event)} b ON b.inspection_id = ia.inspection_id AND b.area_slug = ${question.area}
      WHERE ${counting} AND (b.grade_slug, b.scale_slug) IS DISTINCT FROM (s.grade_slug, s.scale_slug)
      ORDER BY ${newest} LIMIT 1
    ) broken ON true
    JOIN LATERAL (
      SELECT ia.inspection_id FROM ${eventsOf(council)} ia
      WHERE ${counting} AND (broken.inspection_id IS NULL OR ${key(ia)} > ${key(b)})
      ORDER BY ${oldest} LIMIT 1
    ) run ON true
    JOIN ${inspectionOf(Prisma.sql`run.inspection_id`)} i ON i.id = run.inspection_id`;
}

/** The last grade of an area that the framework no longer judges overall. */
function lastHeld(question: StandingQuestion): Prisma.Sql {
  const { eventsOf, inspectionOf, judgementsOf } = recordTables(question.view);
  const { newest, date } = clockSql(question);
  return Prisma.sql`
    SELECT g.label, ${date(i).first} AS first, ${date(i).last} AS last
    FROM ${eventsOf(council)} ia
    JOIN ${inspectionOf(event)} i ON i.id = ia.inspection_id
    JOIN ${judgementsOf(event)} l ON l.inspection_id = ia.inspection_id AND l.area_slug = ${question.area}
    JOIN grade g ON g.scale_slug = l.scale_slug AND g.slug = l.grade_slug
    WHERE s.rating = 'no-overall' AND ${countingSql(question, council)}
    ORDER BY ${newest} LIMIT 1`;
}

/** The grade that the same event gave for how the council is led. */
function leadersGrade(question: StandingQuestion): Prisma.Sql {
  const { judgementsOf } = recordTables(question.view);
  return Prisma.sql`
    SELECT g.label, g.rank, (SELECT count(*)::int FROM grade n WHERE n.scale_slug = l.scale_slug) AS steps
    FROM ${judgementsOf(Prisma.sql`s.inspection_id`)} l
    JOIN area ON area.slug = l.area_slug AND area.leaders
    JOIN grade g ON g.scale_slug = l.scale_slug AND g.slug = l.grade_slug
    WHERE l.inspection_id = s.inspection_id LIMIT 1`;
}
