import { randomUUID } from 'node:crypto';
import type { ArticleDraft } from '../domain/inspection-form/articles.ts';
import { articleRowOf } from './article-rows.ts';
import type { Prisma } from './generated/client.ts';

interface Linked {
  id: string;
  authorities: string[];
}

/**
 * Links articles to an inspection and its councils. One whose address is known already is linked as it stands: what the
 * record says of it is not overwritten by what was typed.
 * @returns their ids
 */
export async function linkArticles(
  tx: Prisma.TransactionClient,
  drafts: readonly ArticleDraft[],
  inspection: Linked,
  by: { id: string; name: string },
  requestKey: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const draft of drafts) {
    const row = articleRowOf({ ...draft, author: null, scope: 'authority', note: null, source: 'editors' });
    // Fails on nothing and waits for a twin being recorded at the same moment.
    const added = await tx.article.createMany({ data: [row], skipDuplicates: true });
    if (added.count > 0) await tx.revision.create({ data: articleRevision(row, by, requestKey) });
    ids.push(row.id);
  }
  const councils = ids.flatMap((articleId) =>
    inspection.authorities.map((authorityId) => ({ articleId, authorityId })),
  );
  await tx.articleAuthority.createMany({ data: councils, skipDuplicates: true });
  await tx.articleInspection.createMany({ data: ids.map((articleId) => ({ articleId, inspectionId: inspection.id })) });
  return ids;
}

function articleRevision(row: ReturnType<typeof articleRowOf>, by: { id: string; name: string }, requestKey: string) {
  const { publishedEarliest, publishedLatest, ...told } = row;
  return {
    id: randomUUID(),
    subjectType: 'article',
    subjectId: row.id,
    number: 1,
    verb: 'record',
    after: {
      ...told,
      publishedEarliest: publishedEarliest?.toISOString() ?? null,
      publishedLatest: publishedLatest?.toISOString() ?? null,
    },
    actorId: by.id,
    actorName: by.name,
    requestKey: `${requestKey}:article:${row.id}`,
  } satisfies Prisma.RevisionCreateManyInput;
}
