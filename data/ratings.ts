import type { PartialDate } from '../domain/partial-date.ts';
import type { RatingsChoices, RatingsQuery } from '../domain/ratings-query.ts';
import { type NoneReason, reasonOf } from '../domain/standing.ts';
import { allRegimes } from './council.ts';
import { database } from './database.ts';
import { toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { type DatedStandingRow, dated } from './standing-details-sql.ts';
import { standingsOn } from './standing-sql.ts';

/** Where every council asked for stood: what `/api/v1/ratings` answers. */
export interface Ratings {
  asAt: string;
  basis: string;
  area: string;
  /** Councils open that day: the counts and the reasons add up to it. */
  total: number;
  /** Every grade of the scales that a council stood on, best first, those that none held with 0. */
  counts: { grade: string; label: string; count: number; scale: string }[];
  none: { reason: NoneReason; count: number }[];
  /** By name. */
  authorities: RatedAuthority[];
}

export interface RatedAuthority {
  slug: string;
  name: string;
  /** A grade slug, or null with the reason. */
  grade: string | null;
  reason: NoneReason | null;
  /** By the chosen clock, to the precision they are known. */
  since: PartialDate | null;
  confirmed: PartialDate | null;
  /** Id of the inspection that says so. */
  inspection: string | null;
}

/** The councils open on the day, in the regions and of the types asked for, with where each stood. One statement. */
export async function ratingsAsAt({ clocks, regime, area, regions, types }: RatingsQuery): Promise<Ratings> {
  const { asAt, basis, ...view } = clocks;
  const question = { regime, area, asAt, basis, view };
  const within = Prisma.sql`(${regions.length === 0} OR s.region_slug = ANY(${regions}))
    AND (${types.length === 0} OR s.type_slug = ANY(${types}))`;
  const standings = Prisma.sql`SELECT s.* FROM (${standingsOn(question)}) s WHERE ${within}`;
  const rows = await database().$queryRaw<DatedStandingRow[]>`${dated(standings, question)} ORDER BY s.name, s.id`;
  const authorities = rows.map(rated);
  return {
    asAt,
    basis,
    area,
    total: rows.length,
    counts: await gradeCounts(rows),
    none: reasonCounts(authorities),
    authorities,
  };
}

function rated(row: DatedStandingRow): RatedAuthority {
  const reason = reasonOf(row.rating);
  return {
    slug: row.slug,
    name: row.name,
    grade: reason === null ? row.rating : null,
    reason,
    since: toPartial(row.since_earliest, row.since_latest),
    confirmed: toPartial(row.confirmed_earliest, row.confirmed_latest),
    inspection: row.inspection_id,
  };
}

async function gradeCounts(rows: readonly DatedStandingRow[]): Promise<Ratings['counts']> {
  const held = new Map<string, number>();
  const key = (scale: string | null, grade: string) => `${scale} ${grade}`;
  for (const { scale_slug, rating } of rows) {
    held.set(key(scale_slug, rating), (held.get(key(scale_slug, rating)) ?? 0) + 1);
  }
  const scales = [...new Set(rows.flatMap(({ scale_slug }) => scale_slug ?? []))];
  const grades = await database().grade.findMany({
    where: { scaleSlug: { in: scales } },
    select: { slug: true, label: true, scaleSlug: true },
    orderBy: [{ scaleSlug: 'asc' }, { rank: 'desc' }],
  });
  return grades.map(({ slug, label, scaleSlug }) => ({
    grade: slug,
    label,
    count: held.get(key(scaleSlug, slug)) ?? 0,
    scale: scaleSlug,
  }));
}

function reasonCounts(authorities: readonly RatedAuthority[]): Ratings['none'] {
  const counts = new Map<NoneReason, number>();
  for (const { reason } of authorities) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}

/** Everything that ratings may be asked for. */
export async function ratingsChoices(): Promise<RatingsChoices> {
  const [regimes, judged, regions, types] = await Promise.all([
    allRegimes(),
    database().versionArea.findMany({ select: { areaSlug: true, version: { select: { regimeSlug: true } } } }),
    database().region.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } }),
    database().authorityType.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } }),
  ]);
  const areasOf = (regime: string) => judged.filter(({ version }) => version.regimeSlug === regime);
  return {
    regimes: regimes.filter(({ headlines }) => headlines.length > 0),
    areas: Object.fromEntries(
      regimes.map(({ slug }) => [slug, [...new Set(areasOf(slug).map(({ areaSlug }) => areaSlug))].sort()]),
    ),
    regions: regions.map(({ slug }) => slug),
    types: types.map(({ slug }) => slug),
  };
}
