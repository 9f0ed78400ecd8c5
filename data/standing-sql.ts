import { lastReportDay } from '../domain/as-at.ts';
import { AS_IT_STANDS, type RecordView } from '../domain/clocks.ts';
import { CHILDRENS_SERVICES, OVERALL, type Question } from '../domain/standing.ts';
import { toDate } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { joinJudgement, ratingSql } from './rating-sql.ts';
import { type RecordTables, recordTables } from './record-tables.ts';

/** What is asked of the record, and in which state of it. */
export interface StandingQuestion extends Question {
  view: RecordView;
}

/** Children's services' overall grade by the `known` clock, unless something else is asked. */
export function questionOf(asked: Partial<StandingQuestion> & { asAt: string }): StandingQuestion {
  return { regime: CHILDRENS_SERVICES, area: OVERALL, basis: 'known', view: AS_IT_STANDS, ...asked };
}

/** How one clock chooses and orders events. Each order is an index of inspection_authority. */
interface ClockSql {
  /** Whether an event counts. @param ia alias of inspection_authority */
  counts: (ia: Prisma.Sql) => Prisma.Sql;
  /** The day that it places an event at: the last one that its date can have been. */
  placed: (ia: Prisma.Sql) => Prisma.Sql;
  /** What orders events, latest first. */
  newest: Prisma.Sql;
  oldest: Prisma.Sql;
  key: (ia: Prisma.Sql) => Prisma.Sql;
  /** First and last day of the date that the clock tells. @param i alias of inspection */
  date: (i: Prisma.Sql) => { first: Prisma.Sql; last: Prisma.Sql };
}

export function clockSql({ asAt, basis }: Pick<Question, 'asAt' | 'basis'>): ClockSql {
  const on = toDate(asAt);
  const by = toDate(lastReportDay({ asAt, basis }));
  if (basis === 'known') {
    return {
      counts: (ia) => Prisma.sql`${ia}.known_from <= ${by}::date`,
      placed: (ia) => Prisma.sql`${ia}.known_from`,
      newest: Prisma.sql`ia.known_from DESC, ia.starts_counting DESC, ia.inspection_id DESC`,
      oldest: Prisma.sql`ia.known_from, ia.starts_counting, ia.inspection_id`,
      key: (ia) => Prisma.sql`(${ia}.known_from, ${ia}.starts_counting, ${ia}.inspection_id)`,
      date: (i) => ({ first: Prisma.sql`${i}.published_earliest`, last: Prisma.sql`${i}.published_latest` }),
    };
  }
  return {
    counts: (ia) => Prisma.sql`${ia}.starts_counting <= ${on}::date AND ${ia}.known_from <= ${by}::date`,
    placed: (ia) => Prisma.sql`${ia}.starts_counting`,
    newest: Prisma.sql`ia.starts_counting DESC, ia.inspection_id DESC`,
    oldest: Prisma.sql`ia.starts_counting, ia.inspection_id`,
    key: (ia) => Prisma.sql`(${ia}.starts_counting, ${ia}.inspection_id)`,
    date: (i) => ({
      first: Prisma.sql`coalesce(${i}.start_earliest, ${i}.published_earliest)`,
      last: Prisma.sql`coalesce(${i}.start_latest, ${i}.published_latest)`,
    }),
  };
}

/** The graded events of council `a` in the regime that count by the clock, as conditions on `ia`. */
export function countingSql(question: StandingQuestion, authority = Prisma.sql`a.id`): Prisma.Sql {
  const ia = Prisma.sql`ia`;
  return Prisma.sql`ia.authority_id = ${authority} AND ia.regime_slug = ${question.regime} AND ia.graded
    AND NOT ia.withdrawn AND ${clockSql(question).counts(ia)}`;
}

/** Every council open on the day. Columns: `id`, `slug`, `name`, `official_name`, and slug and name of its region and type. */
export function councilsOpenOn(asAt: Question['asAt']): Prisma.Sql {
  const on = toDate(asAt);
  return Prisma.sql`
    SELECT a.id, a.slug, a.name, a.official_name, r.slug AS region_slug, r.name AS region_name, t.slug AS type_slug,
      t.name AS type_name
    FROM authority a
    JOIN region r ON r.code = a.region_code
    JOIN authority_type t ON t.slug = a.type_slug
    WHERE (a.opened_on IS NULL OR a.opened_on <= ${on}::date) AND (a.closed_on IS NULL OR a.closed_on >= ${on}::date)`;
}

/**
 * Each of the councils, every one open on the day unless others are given, with where it stood: one index probe for the event that counts, and one for its judgement.
 * DISTINCT ON reads every event instead and takes fifty times as long at a million.
 * Columns: the council's own, `inspection_id`, `known_from`, `version_slug`, `framework_slug`, `scale_slug`, `grade_slug`,
 * `grade_label`, `grade_rank`, `grade_steps` and `rating` (a grade's slug, `no-overall`, or another reason's slug).
 */
export function standingsOn(question: StandingQuestion, councils = councilsOpenOn(question.asAt)): Prisma.Sql {
  const tables = recordTables(question.view);
  return Prisma.sql`
    SELECT a.*, e.inspection_id, e.known_from, v.version_slug,
      (SELECT f.framework_slug FROM framework_version f WHERE f.slug = v.version_slug) AS framework_slug, j.scale_slug,
      j.grade_slug, g.label AS grade_label, g.rank AS grade_rank,
      (SELECT count(*)::int FROM grade s WHERE s.scale_slug = j.scale_slug) AS grade_steps,
      ${ratingSql(question, unseenReason(question, tables))} AS rating
    FROM (${councils}) a
    LEFT JOIN LATERAL (
      SELECT ia.inspection_id, ia.known_from FROM ${tables.eventsOf(Prisma.sql`a.id`)} ia
      WHERE ${countingSql(question)} ORDER BY ${clockSql(question).newest} LIMIT 1
    ) e ON true
    ${joinJudgement(question)}
    LEFT JOIN grade g ON g.scale_slug = j.scale_slug AND g.slug = j.grade_slug`;
}

/**
 * Why nothing counts for council `a` yet: the same rule as domain/standing.ts. Not EXISTS, which the planner may turn into a hash of
 * every event: few councils get here, and each needs one probe.
 */
function unseenReason(question: StandingQuestion, { eventsOf }: RecordTables): Prisma.Sql {
  const on = toDate(question.asAt);
  const before = Prisma.sql`s.predecessor_id`;
  return Prisma.sql`CASE
    WHEN (SELECT true FROM ${eventsOf(Prisma.sql`a.id`)} u WHERE u.authority_id = a.id AND u.regime_slug = ${question.regime}
      AND u.graded AND NOT u.withdrawn AND u.starts_counting <= ${on}::date LIMIT 1) THEN 'not-published'
    WHEN (SELECT true FROM succession s JOIN ${eventsOf(before)} ia ON ${countingSql(question, before)}
      WHERE s.successor_id = a.id AND s.on <= ${on}::date LIMIT 1) THEN 'predecessor-only'
    ELSE 'none-in-record' END`;
}
