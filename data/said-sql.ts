import { GOOD } from '../domain/measures/recoveries.ts';
import { Prisma } from './generated/client.ts';
import { recordTables } from './record-tables.ts';
import type { StandingQuestion } from './standing-sql.ts';

/**
 * What each framework version can say of an area: a row for each grade, with what it covers and the rank of good on its
 * scale. A dozen rows, made once for a statement, so that an event looks up its judgement and nothing more.
 */
export function sayings({ regime, area }: Pick<StandingQuestion, 'regime' | 'area'>): Prisma.Sql {
  return Prisma.sql`saying AS MATERIALIZED (
    SELECT va.version_slug, va.covers, g.scale_slug, g.slug AS grade_slug, g.rank, good.rank AS good_rank
    FROM version_area va
    JOIN framework_version v ON v.slug = va.version_slug AND v.regime_slug = ${regime}
    JOIN grade g ON g.scale_slug = va.scale_slug
    LEFT JOIN grade good ON good.scale_slug = va.scale_slug AND good.slug = ${GOOD}
    WHERE va.area_slug = ${area})`;
}

/** Joins to each event `ia` what it said of the area, as `said`; all NULL where it gave no grade. Needs `sayings`. */
export function joinSaid({ area, view }: Pick<StandingQuestion, 'area' | 'view'>): Prisma.Sql {
  const { judgement } = recordTables(view);
  return Prisma.sql`LEFT JOIN ${judgement} j ON j.inspection_id = ia.inspection_id AND j.area_slug = ${area}
    LEFT JOIN saying said ON said.version_slug = j.version_slug AND said.grade_slug = j.grade_slug`;
}
