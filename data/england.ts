import type { CouncilChanges } from '../domain/changes-by-council.ts';
import type { Day, PartialDate } from '../domain/partial-date.ts';
import { CHILDRENS_SERVICES } from '../domain/standing.ts';
import { changesIn } from './changes.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull, toPartial } from './dates.ts';
import { type StandingQuestion, standingsOn } from './standing-sql.ts';

/** How many councils stand at one rating: a grade's slug, `no-overall`, or another reason's slug. */
export interface RatingCount {
  rating: string;
  /** The scale of a grade: one that two scales have a name in common for is counted on each apart. */
  scale: string | null;
  label: string | null;
  rank: number | null;
  steps: number | null;
  count: number;
}

/** England's councils open on the day counted by rating, best grade first; the counts add up to the councils open that day. */
export async function countsOn(question: StandingQuestion): Promise<RatingCount[]> {
  return database().$queryRaw<RatingCount[]>`
    SELECT rating, scale_slug AS scale, grade_label AS label, grade_rank AS rank, max(grade_steps) AS steps,
      count(*)::int AS count
    FROM (${standingsOn(question)}) s GROUP BY rating, scale_slug, grade_label, grade_rank
    ORDER BY scale_slug, grade_rank DESC NULLS LAST, rating`;
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
