import { articleRowOf } from '../../data/article-rows.ts';
import type { Prisma } from '../../data/generated/client.ts';
import { idOf } from './authorities.ts';
import { list, optional, read, required } from './read.ts';

const ROW = {
  url: required,
  title: required,
  publisher: optional,
  author: optional,
  published_on: optional,
  gss_codes: list,
  inspection_ids: list,
  scope: required,
  note: optional,
};

const readArticles = () => read('articles.csv', ROW);
type Row = ReturnType<typeof readArticles>[number];

/** News coverage. Links go in with a new article only: one that an editor unlinked is not linked again. */
export async function seedArticles(tx: Prisma.TransactionClient, ids: ReadonlyMap<string, string>): Promise<number> {
  const articles = readArticles().map((row) => ({ row, article: articleOf(row) }));
  const added = await tx.article.createManyAndReturn({
    data: articles.map(({ article }) => article),
    skipDuplicates: true,
    select: { id: true },
  });
  const isNew = new Set(added.map(({ id }) => id));
  const fresh = articles.filter(({ article }) => isNew.has(article.id));
  await tx.articleAuthority.createMany({
    data: fresh.flatMap(({ row, article }) =>
      row.gss_codes.map((gss) => ({ articleId: article.id, authorityId: idOf(gss, ids) })),
    ),
  });
  await tx.articleInspection.createMany({
    data: fresh.flatMap(({ row, article }) =>
      row.inspection_ids.map((inspectionId) => ({ articleId: article.id, inspectionId })),
    ),
  });
  return fresh.length;
}

function articleOf({ published_on, gss_codes: _councils, inspection_ids: _events, ...row }: Row) {
  return articleRowOf({ ...row, published: published_on, source: 'web-pages' });
}
