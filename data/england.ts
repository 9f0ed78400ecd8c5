import type { CouncilChanges } from '../domain/changes-by-council.ts';
import type { PlacedCount, RatingCount } from '../domain/measures/counts.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import type { Day, PartialDate } from '../domain/partial-date.ts';
import { CHILDRENS_SERVICES } from '../domain/standing.ts';
import { changesIn } from './changes.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull, toPartial } from './dates.ts';
import { inPlaces, type PlaceColumns, placedFrom } from './places-sql.ts';
import { type StandingQuestion, standingsOn } from './standing-sql.ts';

/**
 * England's councils open on the day, or those of some regions or types, counted by rating, the best grade first; the counts
 * add up to the councils there are.
 */
export async function countsOn(question: StandingQuestion, places = EVERYWHERE): Promise<RatingCount[]> {
  return database().$queryRaw<RatingCount[]>`
    SELECT rating, scale_slug AS scale, grade_label AS label, grade_rank AS rank, max(grade_steps) AS steps,
      count(*)::int AS count
    FROM (${standingsOn(question)}) s WHERE ${inPlaces(places)} GROUP BY rating, scale_slug, grade_label, grade_rank
    ORDER BY scale_slug, grade_rank DESC NULLS LAST, rating`;
}

/** The same, told apart by region and type of council. */
export async function countsByPlace(question: StandingQuestion, places = EVERYWHERE): Promise<PlacedCount[]> {
  const rows = await database().$queryRaw<(RatingCount & PlaceColumns)[]>`
    SELECT region_slug, region_name, type_slug, type_name, rating, scale_slug AS scale, grade_label AS label,
      grade_rank AS rank, max(grade_steps) AS steps, count(*)::int AS count
    FROM (${standingsOn(question)}) s WHERE ${inPlaces(places)}
    GROUP BY region_slug, region_name, type_slug, type_name, rating, scale_slug, grade_label, grade_rank`;
  return rows.map(({ rating, scale, label, rank, steps, count, ...row }) => ({
    ...placedFrom(row),
    rating,
    scale,
    label,
    rank,
    steps,
    count,
  }));
}

/** Up to when the record is complete, as its sources say; null in an empty database. */
export async function completeTo(): Promise<Day | null> {
  const { _max } = await database().source.aggregate({ _max: { completeTo: true } });
  return toDayOrNull(_max.completeTo);
}

export interface LatestReport {
  id: string;
  published: PartialDate;
  kind: string;
  authorities: { slug: string; name: string }[];
  headline: { label: string; rank: number; steps: number } | null;
  /** What it changed, council by council. */
  changes: CouncilChanges[];
}

/** The graded reports published last, newest first. */
export async function latestReports(asAt: Day, take: number): Promise<LatestReport[]> {
  const rows = await database().inspection.findMany({
    where: { graded: true, withdrawn: false, regimeSlug: CHILDRENS_SERVICES, knownFrom: { lte: toDate(asAt) } },
    orderBy: [{ knownFrom: 'desc' }, { id: 'desc' }],
    take,
    select: {
      id: true,
      publishedEarliest: true,
      publishedLatest: true,
      kind: { select: { kind: { select: { name: true } } } },
      authorities: { select: { authority: { select: { slug: true, name: true } } } },
      judgements: {
        where: { area: { headline: true }, gradeSlug: { not: null } },
        select: {
          grade: { select: { label: true, rank: true, scale: { select: { _count: { select: { grades: true } } } } } },
        },
      },
    },
  });
  const changes = await changesIn(rows.map(({ id }) => id));
  return rows.flatMap((row) => {
    const published = toPartial(row.publishedEarliest, row.publishedLatest);
    const grade = row.judgements[0]?.grade;
    const headline = grade ? { label: grade.label, rank: grade.rank, steps: grade.scale._count.grades } : null;
    const authorities = row.authorities.map(({ authority }) => authority);
    const told = { kind: row.kind.kind.name, authorities, headline, changes: changes.get(row.id) ?? [] };
    return published === null ? [] : [{ id: row.id, published, ...told }];
  });
}
