import { createHash } from 'node:crypto';
import type { PartialDate } from '../domain/partial-date.ts';
import { canonicalAddress } from '../domain/web-address.ts';
import { toRange } from './dates.ts';
import type { Prisma } from './generated/client.ts';

/** What is kept of an article: never its text. */
export interface ArticleRecord {
  url: string;
  title: string;
  publisher: string | null;
  author: string | null;
  published: PartialDate | null;
  scope: string;
  note: string | null;
  source: string;
}

/** The row an article is stored as. Its id follows from its canonical address, so the same article gets the same id everywhere. */
export function articleRowOf(record: ArticleRecord) {
  const canonicalUrl = canonicalAddress(record.url);
  const published = toRange(record.published);
  return {
    id: createHash('sha256').update(canonicalUrl).digest('hex').slice(0, 16),
    url: record.url,
    canonicalUrl,
    title: record.title,
    publisher: record.publisher,
    author: record.author,
    publishedEarliest: published.first,
    publishedLatest: published.last,
    scope: record.scope,
    note: record.note,
    sourceId: record.source,
  } satisfies Prisma.ArticleCreateManyInput;
}
