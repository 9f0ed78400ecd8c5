import { database } from '../../data/database.ts';
import { toPartial } from '../../data/dates.ts';

/** Rows whose source is one of Data to Insight's summaries. */
export const SUMMARIES = { sourceId: { startsWith: 'd2i-' } };

/** What the summaries brought of one framework, ordered by id, as the tests beside look at it. */
export async function broughtOf(frameworkSlug: string) {
  const rows = await database().inspection.findMany({
    where: { frameworkSlug, ...SUMMARIES },
    select: {
      id: true,
      kindSlug: true,
      graded: true,
      startEarliest: true,
      startLatest: true,
      endLatest: true,
      publishedEarliest: true,
      publishedLatest: true,
      theme: true,
      note: true,
      reportUrl: true,
      authorities: { select: { authorityId: true }, orderBy: { authorityId: 'asc' } },
      judgements: { select: { gradeSlug: true, reason: true, asPrinted: true, percentage: true } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ judgements, authorities, ...row }) => ({
    ...row,
    councils: authorities.map(({ authorityId }) => authorityId),
    start: toPartial(row.startEarliest, row.startLatest),
    published: toPartial(row.publishedEarliest, row.publishedLatest),
    judged: judgements[0],
  }));
}
