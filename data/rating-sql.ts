import { Prisma } from './generated/client.ts';
import { recordTables } from './record-tables.ts';
import type { StandingQuestion } from './standing-sql.ts';

/**
 * Joins to event `e` (its `inspection_id`; NULL where there is none) what it said of the area: its judgement `j` and its version `v`.
 * The version is looked up only where no judgement tells it. LIMIT 1 on what a key makes one row anyway keeps the planner from
 * joining freely, which takes fifty times as long at a million.
 */
export function joinJudgement({ area, view }: Pick<StandingQuestion, 'area' | 'view'>): Prisma.Sql {
  const { inspectionOf, judgementsOf } = recordTables(view);
  const event = Prisma.sql`e.inspection_id`;
  return Prisma.sql`
    LEFT JOIN LATERAL (
      SELECT j.inspection_id, j.version_slug, j.scale_slug, j.grade_slug, j.reason::text FROM ${judgementsOf(event)} j
      WHERE j.inspection_id = ${event} AND j.area_slug = ${area} LIMIT 1
    ) j ON true
    CROSS JOIN LATERAL (
      SELECT coalesce(j.version_slug, (SELECT i.version_slug FROM ${inspectionOf(event)} i WHERE i.id = ${event})) AS version_slug
    ) v`;
}

/**
 * A grade's slug, `no-overall`, or another reason's slug, of event `e` with what `joinJudgement` joins to it.
 * @param unseen the reason's slug where there is no event
 */
export function ratingSql({ regime, area }: Pick<StandingQuestion, 'regime' | 'area'>, unseen: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN j.grade_slug IS NOT NULL THEN j.grade_slug
    WHEN e.inspection_id IS NULL THEN ${unseen}
    WHEN j.inspection_id IS NOT NULL THEN j.reason
    WHEN ${isHeadline(regime, area)} AND NOT ${hasHeadline()} THEN 'no-overall' ELSE 'area-not-in-framework' END`;
}

/** Whether the event's own version has a headline, if perhaps another one. */
export function hasHeadline(): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM version_area own WHERE own.version_slug = v.version_slug AND own.headline)`;
}

/** Whether any version of the regime has the area as its headline. Asked once for the whole statement. */
export function isHeadline(regime: string, area: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM version_area h JOIN framework_version v ON v.slug = h.version_slug
    WHERE v.regime_slug = ${regime} AND h.area_slug = ${area} AND h.headline)`;
}
