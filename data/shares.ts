import { lastReportDay } from '../domain/as-at.ts';
import { sampleDays } from '../domain/england/sample-days.ts';
import { fromFirstSeen, type Shares, sharesOf } from '../domain/england/shares.ts';
import type { StoodSpan } from '../domain/england/stood-span.ts';
import { EVERYWHERE, type Places } from '../domain/measures/places.ts';
import type { Day } from '../domain/partial-date.ts';
import { database } from './database.ts';
import { Prisma } from './generated/client.ts';
import { gradesJudged } from './grades.ts';
import { councilsIn } from './places-sql.ts';
import { joinJudgement, ratingSql } from './rating-sql.ts';
import { recordTables } from './record-tables.ts';
import { clockSql, type StandingQuestion } from './standing-sql.ts';

/** How the councils open on each day from one to another were divided among the grades; `from` is null for the whole record. */
export async function sharesOver(question: StandingQuestion & { places: Places }, from: Day | null): Promise<Shares> {
  const days = sampleDays({ from, asAt: question.asAt });
  const [spans, grades] = await Promise.all([stoodSpans(question, days, question.places), gradesJudged(question)]);
  const shares = sharesOf(days, spans, grades);
  return from === null ? fromFirstSeen(shares) : shares;
}

/** What is asked of each of the days. */
type SeriesQuestion = Omit<StandingQuestion, 'asAt'>;

/**
 * Where the councils open on each day of a series stood, as spans of days counted together: the same as asking for each day
 * alone (`countsOn`), in one reading of every council's events. Asking day by day costs a probe for each council and day.
 * @param days ascending
 */
export async function stoodSpans(
  question: SeriesQuestion,
  days: readonly Day[],
  places = EVERYWHERE,
): Promise<StoodSpan[]> {
  const reported = days.map((asAt) => lastReportDay({ asAt, basis: question.basis }));
  return database().$queryRaw<StoodSpan[]>`
    SELECT s.rating, s.scale, g.label, g.rank,
      (SELECT count(*)::int FROM grade step WHERE step.scale_slug = s.scale) AS steps, va.covers, s.first, s.until, s.count
    FROM (
      SELECT ${ratingSql(question, Prisma.sql`e.unseen`)} AS rating, j.scale_slug AS scale, j.grade_slug,
        CASE WHEN j.grade_slug IS NOT NULL THEN v.version_slug END AS graded_by, e.first, e.until, count(*)::int AS count
      FROM (SELECT ${[...days]}::text[]::date[] AS on, ${reported}::text[]::date[] AS reported, ${days.length}::int AS n) d
      CROSS JOIN ${councilsIn(places)}
      CROSS JOIN LATERAL (SELECT coalesce(${firstOn(Prisma.sql`a.opened_on`)}, 0) AS opens,
        coalesce(width_bucket(a.closed_on, d.on), d.n) AS closes) o
      CROSS JOIN LATERAL (${spansOfCouncil(question)}) span
      CROSS JOIN LATERAL (SELECT span.inspection_id, span.unseen, greatest(span.first, o.opens) AS first,
        least(span.until, o.closes) AS until) e
      ${joinJudgement(question)}
      WHERE e.first < e.until GROUP BY 1, 2, 3, 4, 5, 6
    ) s
    LEFT JOIN grade g ON g.scale_slug = s.scale AND g.slug = s.grade_slug
    LEFT JOIN version_area va ON va.version_slug = s.graded_by AND va.area_slug = ${question.area}`;
}

/** Index of the first of the days that a date has come by; their number where it comes by none. */
function firstOn(date: Prisma.Sql, days = Prisma.sql`d.on`): Prisma.Sql {
  return Prisma.sql`width_bucket(${date} - 1, ${days})`;
}

/** The graded events of a council in the regime: their ids, when each began, and from when it counts by the clock. */
function eventsOf({ regime, basis, view }: SeriesQuestion, council: Prisma.Sql): Prisma.Sql {
  const began = firstOn(Prisma.sql`ia.starts_counting`);
  const reported = firstOn(Prisma.sql`ia.known_from`, Prisma.sql`d.reported`);
  const counts = basis === 'known' ? reported : Prisma.sql`greatest(${began}, ${reported})`;
  return Prisma.sql`SELECT ia.inspection_id, ia.starts_counting, ia.known_from, ${began} AS began, ${counts} AS counts
    FROM ${recordTables(view).eventsOf(council)} ia
    WHERE ia.authority_id = ${council} AND ia.regime_slug = ${regime} AND ia.graded AND NOT ia.withdrawn`;
}

/**
 * Each event of council `a` from when it counts until one that the clock places later does, and the reasons before any does: in
 * the order in which domain/standing.ts gives them.
 */
function spansOfCouncil(question: SeriesQuestion): Prisma.Sql {
  const { newest } = clockSql({ ...question, asAt: '9999-12-31' });
  const none = Prisma.sql`NULL::text AS inspection_id`;
  return Prisma.sql`
    SELECT ia.inspection_id, NULL::text AS unseen, ia.counts AS first,
      coalesce(min(ia.counts) OVER (ORDER BY ${newest} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), d.n) AS until
    FROM (${eventsOf(question, Prisma.sql`a.id`)}) ia
    UNION ALL SELECT ${none}, unseen.reason, unseen.first, unseen.until
    FROM (SELECT coalesce(min(x.counts), d.n) AS seen, coalesce(min(x.began), d.n) AS began
      FROM (${eventsOf(question, Prisma.sql`a.id`)}) x) own
    CROSS JOIN LATERAL (${predecessorSeen(question)}) before
    CROSS JOIN LATERAL (VALUES
      ('not-published', own.began, own.seen),
      ('predecessor-only', before.seen, least(own.began, own.seen)),
      ('none-in-record', 0, least(before.seen, own.began, own.seen))
    ) unseen (reason, first, until)`;
}

/** From when a council before council `a` had itself been inspected, and had passed on its duties. */
function predecessorSeen(question: SeriesQuestion): Prisma.Sql {
  return Prisma.sql`SELECT coalesce(min(greatest(${firstOn(Prisma.sql`s.on`)}, p.seen)), d.n) AS seen
    FROM succession s
    CROSS JOIN LATERAL (SELECT min(x.counts) AS seen FROM (${eventsOf(question, Prisma.sql`s.predecessor_id`)}) x) p
    WHERE s.successor_id = a.id AND p.seen < d.n`;
}
