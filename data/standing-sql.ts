import type { Day } from '../domain/partial-date.ts';
import { OVERALL } from '../domain/standing.ts';
import { toDate } from './dates.ts';
import { Prisma } from './generated/client.ts';

/** The line of inspection that `/` and `/authorities` speak of. */
export const CHILDRENS_SERVICES = 'childrens-services';

/** One council and where it stands on one area, as the statement below answers it. */
export interface StandingRow {
  id: string;
  slug: string;
  name: string;
  region_name: string;
  type_name: string;
  version_slug: string | null;
  version_label: string | null;
  inspection_id: string | null;
  published_earliest: Date | null;
  published_latest: Date | null;
  /** Grade slug, or `no-overall`, `none-in-record`, or another reason's slug. */
  rating: string;
  grade_label: string | null;
  grade_rank: number | null;
  grade_steps: number | null;
  since_earliest: Date | null;
  since_latest: Date | null;
  last_label: string | null;
  last_earliest: Date | null;
  last_latest: Date | null;
  leaders_label: string | null;
  leaders_rank: number | null;
  leaders_steps: number | null;
}

const newest = Prisma.sql`ia.known_from DESC, ia.starts_counting DESC, ia.inspection_id DESC`;

/**
 * Every council open on `asAt` with where it stood on `area` by the `known` clock: one index probe for the latest graded
 * report, one for the break before the run of its grade, one for the first report of that run. DISTINCT ON reads every
 * event instead and takes fifty times as long at a million.
 */
export function standingsOn(asAt: Day, area: string): Prisma.Sql {
  const on = toDate(asAt);
  const graded = Prisma.sql`ia.authority_id = a.id AND ia.regime_slug = ${CHILDRENS_SERVICES} AND ia.graded
    AND NOT ia.withdrawn AND ia.known_from <= ${on}::date`;
  return Prisma.sql`
    SELECT a.id, a.slug, a.name, a.official_name, r.slug AS region_slug, r.name AS region_name, t.slug AS type_slug,
      t.name AS type_name, i.version_slug, v.label AS version_label, i.framework_slug, e.inspection_id,
      i.published_earliest, i.published_latest, i.known_from,
      CASE WHEN j.grade_slug IS NOT NULL THEN j.grade_slug
        WHEN e.inspection_id IS NULL THEN coalesce(unseen.reason, 'none-in-record')
        WHEN j.inspection_id IS NOT NULL THEN j.reason::text
        WHEN ${area} = ${OVERALL} THEN 'no-overall' ELSE 'area-not-in-framework' END AS rating,
      g.label AS grade_label, g.rank AS grade_rank, steps.n AS grade_steps, 
      since.published_earliest AS since_earliest, since.published_latest AS since_latest,
      last.label AS last_label, last.published_earliest AS last_earliest, last.published_latest AS last_latest,
      leaders.label AS leaders_label, leaders.rank AS leaders_rank, leaders.n AS leaders_steps
    FROM authority a
    JOIN region r ON r.code = a.region_code
    JOIN authority_type t ON t.slug = a.type_slug
    LEFT JOIN LATERAL (
      SELECT ia.inspection_id FROM inspection_authority ia WHERE ${graded} ORDER BY ${newest} LIMIT 1
    ) e ON true
    LEFT JOIN inspection i ON i.id = e.inspection_id
    LEFT JOIN framework_version v ON v.slug = i.version_slug
    LEFT JOIN judgement j ON j.inspection_id = e.inspection_id AND j.area_slug = ${area}
    LEFT JOIN grade g ON g.scale_slug = j.scale_slug AND g.slug = j.grade_slug
    LEFT JOIN LATERAL (SELECT count(*)::int AS n FROM grade s WHERE s.scale_slug = j.scale_slug) steps ON true
    LEFT JOIN LATERAL (
      SELECT ia.known_from, ia.starts_counting, ia.inspection_id FROM inspection_authority ia
      LEFT JOIN judgement b ON b.inspection_id = ia.inspection_id AND b.area_slug = ${area}
      WHERE ${graded}
        AND (b.grade_slug, b.scale_slug) IS DISTINCT FROM (j.grade_slug, j.scale_slug)
      ORDER BY ${newest} LIMIT 1
    ) broken ON j.grade_slug IS NOT NULL
    LEFT JOIN LATERAL (
      SELECT ia.inspection_id FROM inspection_authority ia
      WHERE ${graded} AND (broken.inspection_id IS NULL OR (ia.known_from, ia.starts_counting, ia.inspection_id)
        > (broken.known_from, broken.starts_counting, broken.inspection_id))
      ORDER BY ia.known_from, ia.starts_counting, ia.inspection_id LIMIT 1
    ) run ON j.grade_slug IS NOT NULL
    LEFT JOIN inspection since ON since.id = run.inspection_id
    LEFT JOIN LATERAL (
      SELECT lg.label, li.published_earliest, li.published_latest FROM inspection_authority ia
      JOIN inspection li ON li.id = ia.inspection_id
      JOIN judgement l ON l.inspection_id = ia.inspection_id AND l.area_slug = ${area}
      JOIN grade lg ON lg.scale_slug = l.scale_slug AND lg.slug = l.grade_slug
      WHERE ${graded}
      ORDER BY ${newest} LIMIT 1
    ) last ON e.inspection_id IS NOT NULL AND j.inspection_id IS NULL AND ${area} = ${OVERALL}
    LEFT JOIN LATERAL (
      SELECT lg.label, lg.rank, (SELECT count(*)::int FROM grade s WHERE s.scale_slug = l.scale_slug) AS n
      FROM judgement l JOIN grade lg ON lg.scale_slug = l.scale_slug AND lg.slug = l.grade_slug
      WHERE l.inspection_id = e.inspection_id AND l.area_slug IN ('impact-of-leaders', 'leadership') LIMIT 1
    ) leaders ON true
    LEFT JOIN LATERAL (
      SELECT CASE
        WHEN EXISTS (SELECT 1 FROM inspection_authority u WHERE u.authority_id = a.id
          AND u.regime_slug = ${CHILDRENS_SERVICES} AND u.graded AND NOT u.withdrawn) THEN 'not-published'
        WHEN EXISTS (SELECT 1 FROM succession s WHERE s.successor_id = a.id) THEN 'predecessor-only' END AS reason
    ) unseen ON e.inspection_id IS NULL
    WHERE (a.opened_on IS NULL OR a.opened_on <= ${on}::date) AND (a.closed_on IS NULL OR a.closed_on >= ${on}::date)`;
}
