import type {
  ArticleInBrief,
  Evidence,
  Grade,
  Inspection,
  Judgement,
  Publication,
  UngradedReason,
  VersionInBrief,
} from '../domain/history.ts';
import { newestArticleFirst } from '../domain/newest-first.ts';
import { toDay, toPartial } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import type {
  Evidence as EvidenceRow,
  Publication as PublicationRow,
  UngradedReason as ReasonRow,
} from './generated/enums.ts';

export const ARTICLE = {
  id: true,
  url: true,
  title: true,
  publisher: true,
  author: true,
  publishedEarliest: true,
  publishedLatest: true,
} as const satisfies Prisma.ArticleSelect;

export const GRADE = {
  scaleSlug: true,
  slug: true,
  label: true,
  rank: true,
  scale: { select: { _count: { select: { grades: true } } } },
} as const satisfies Prisma.GradeSelect;

export const VERSION = {
  slug: true,
  label: true,
  frameworkSlug: true,
  regimeSlug: true,
  startsOn: true,
  framework: { select: { shortName: true } },
} as const satisfies Prisma.FrameworkVersionSelect;

export const INSPECTION = {
  id: true,
  graded: true,
  startEarliest: true,
  startLatest: true,
  endEarliest: true,
  endLatest: true,
  publishedEarliest: true,
  publishedLatest: true,
  publication: true,
  theme: true,
  reportUrl: true,
  version: { select: VERSION },
  kind: { select: { kind: { select: { slug: true, name: true } } } },
  judgements: {
    select: {
      areaSlug: true,
      reason: true,
      asPrinted: true,
      percentage: true,
      area: { select: { label: true, covers: true, headline: true, position: true } },
      grade: { select: GRADE },
    },
    orderBy: { area: { position: 'asc' } },
  },
  articles: { select: { article: { select: ARTICLE } } },
} as const satisfies Prisma.InspectionSelect;

type InspectionSelected = Prisma.InspectionGetPayload<{ select: typeof INSPECTION }>;
type ArticleSelected = Prisma.ArticleGetPayload<{ select: typeof ARTICLE }>;

/** One inspection as the pages and the picture read it. */
export function inspectionFrom(row: InspectionSelected): Inspection {
  return {
    id: row.id,
    version: versionFrom(row.version),
    kind: { slug: row.kind.kind.slug, label: row.kind.kind.name },
    graded: row.graded,
    start: toPartial(row.startEarliest, row.startLatest),
    end: toPartial(row.endEarliest, row.endLatest),
    published: toPartial(row.publishedEarliest, row.publishedLatest),
    publication: PUBLICATION[row.publication],
    theme: row.theme,
    reportUrl: row.reportUrl,
    judgements: row.judgements.map(judgementFrom),
    articles: row.articles.map(({ article }) => articleFrom(article)).sort(newestArticleFirst),
  };
}

export function versionFrom(row: Prisma.FrameworkVersionGetPayload<{ select: typeof VERSION }>): VersionInBrief {
  const { slug, label, frameworkSlug, regimeSlug, startsOn, framework } = row;
  return {
    slug,
    label,
    framework: frameworkSlug,
    frameworkName: framework.shortName,
    regime: regimeSlug,
    startsOn: toDay(startsOn),
  };
}

function judgementFrom({
  areaSlug,
  reason,
  asPrinted,
  percentage,
  area,
  grade,
}: InspectionSelected['judgements'][number]): Judgement {
  return {
    area: areaSlug,
    ...area,
    grade: grade === null ? null : gradeFrom(grade),
    reason: reason === null ? null : REASON[reason],
    asPrinted,
    percentage: percentage === null ? null : percentage.toNumber(),
  };
}

export function gradeFrom({ scaleSlug, scale, ...grade }: Prisma.GradeGetPayload<{ select: typeof GRADE }>): Grade {
  return { ...grade, scale: scaleSlug, steps: scale._count.grades };
}

export function articleFrom({ publishedEarliest, publishedLatest, ...article }: ArticleSelected): ArticleInBrief {
  return { ...article, published: toPartial(publishedEarliest, publishedLatest) };
}

export const PUBLICATION = {
  published: 'published',
  awaited: 'awaited',
  not_held: 'not-held',
} as const satisfies Record<PublicationRow, Publication>;
export const REASON = { not_judged: 'not-judged', not_held: 'not-held' } as const satisfies Record<
  ReasonRow,
  UngradedReason
>;
export const EVIDENCE = {
  report: 'report',
  official_statistics: 'official-statistics',
  secondary: 'secondary',
  editor: 'editor',
} as const satisfies Record<EvidenceRow, Evidence>;
