import type { ArticleInBrief, Inspection } from '../domain/history.ts';
import type { InspectionRecord, JudgementRecord } from '../domain/inspection-record.ts';
import { newestArticleFirst } from '../domain/newest-first.ts';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { ARTICLE, articleFrom, GRADE, gradeFrom, VERSION, versionFrom } from './inspection-read.ts';

const WHOLE_VERSION = {
  ...VERSION,
  kinds: { select: { kind: { select: { slug: true, name: true } } } },
  areas: {
    select: {
      areaSlug: true,
      label: true,
      covers: true,
      headline: true,
      position: true,
      scale: { select: { grades: { select: GRADE } } },
    },
  },
} as const satisfies Prisma.FrameworkVersionSelect;
type WholeVersion = Prisma.FrameworkVersionGetPayload<{ select: typeof WHOLE_VERSION }>;

/**
 * Records out of revisions as the inspections that pages read, in the words of their framework versions. Coverage is linked
 * apart, so it is what is linked to them now.
 * @throws where a record's version, kind or area is in no framework: rows of frameworks are never removed
 */
export async function inspectionsFrom(records: readonly InspectionRecord[]): Promise<Inspection[]> {
  if (records.length === 0) return [];
  const [versions, coverage] = await Promise.all([
    database().frameworkVersion.findMany({
      where: { slug: { in: records.map(({ version }) => version) } },
      select: WHOLE_VERSION,
    }),
    database().articleInspection.findMany({
      where: { inspectionId: { in: records.map(({ id }) => id) } },
      select: { inspectionId: true, article: { select: ARTICLE } },
    }),
  ]);
  return records.map((record) => {
    const version = found(versions, ({ slug }) => slug === record.version, `version ${record.version}`);
    const articles = coverage.filter(({ inspectionId }) => inspectionId === record.id);
    return inspectionFrom(
      record,
      version,
      articles.map(({ article }) => articleFrom(article)).sort(newestArticleFirst),
    );
  });
}

function inspectionFrom(record: InspectionRecord, version: WholeVersion, articles: ArticleInBrief[]): Inspection {
  const { id, graded, start, end, published, publication, theme, reportUrl } = record;
  const { kind } = found(version.kinds, (one) => one.kind.slug === record.kind, `kind ${record.kind}`);
  return {
    ...{ id, graded, start, end, published, publication, theme, reportUrl, articles },
    version: versionFrom(version),
    kind: { slug: kind.slug, label: kind.name },
    judgements: record.judgements
      .map((judgement) => judgementFrom(judgement, version))
      .sort((a, b) => a.position - b.position),
  };
}

function judgementFrom({ grade, scale: _ofItsArea, ...judgement }: JudgementRecord, version: WholeVersion) {
  const { areaSlug, scale, ...area } = found(
    version.areas,
    (one) => one.areaSlug === judgement.area,
    `area ${judgement.area}`,
  );
  const held = scale.grades.find(({ slug }) => slug === grade);
  return { ...judgement, ...area, area: areaSlug, grade: held === undefined ? null : gradeFrom(held) };
}

function found<Row>(rows: readonly Row[], is: (row: Row) => boolean, what: string): Row {
  const row = rows.find(is);
  if (row === undefined) throw new Error(`a revision names ${what}, which no framework has`);
  return row;
}
