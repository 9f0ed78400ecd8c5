import type { ArticleInBrief, AuthorityInBrief } from '../domain/history.ts';
import { database } from './database.ts';
import { ARTICLE, articleFrom } from './inspection-read.ts';

export interface CoverageItem extends ArticleInBrief {
  authorities: AuthorityInBrief[];
  inspections: { id: string; kind: string; authority: string }[];
}

export const COVERAGE_PAGE_SIZE = 100;

/** All coverage, newest first, the undated last: one page of it, with how many there are. */
export async function listCoverage(page: number): Promise<{ total: number; articles: CoverageItem[] }> {
  const [total, rows] = await Promise.all([
    database().article.count(),
    database().article.findMany({
      select: {
        ...ARTICLE,
        authorities: {
          select: { authority: { select: { id: true, slug: true, name: true } } },
          orderBy: { authorityId: 'asc' },
        },
        inspections: {
          select: {
            inspection: {
              select: {
                id: true,
                kind: { select: { kind: { select: { name: true } } } },
                authorities: { select: { authority: { select: { name: true } } } },
              },
            },
          },
        },
      },
      orderBy: [{ publishedLatest: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      skip: (page - 1) * COVERAGE_PAGE_SIZE,
      take: COVERAGE_PAGE_SIZE,
    }),
  ]);
  const articles = rows.map(({ authorities, inspections, ...article }) => ({
    ...articleFrom(article),
    authorities: authorities.map(({ authority }) => authority),
    inspections: inspections.map(({ inspection }) => ({
      id: inspection.id,
      kind: inspection.kind.kind.name,
      authority: inspection.authorities.map(({ authority }) => authority.name).join(', '),
    })),
  }));
  return { total, articles };
}
