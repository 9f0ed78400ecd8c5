import type { InspectionRecord } from '../domain/inspection-record.ts';
import { toPartial } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import { EVIDENCE, PUBLICATION, REASON } from './inspection-read.ts';

const RECORD = {
  id: true,
  regimeSlug: true,
  frameworkSlug: true,
  versionSlug: true,
  kindSlug: true,
  graded: true,
  startEarliest: true,
  startLatest: true,
  endEarliest: true,
  endLatest: true,
  publishedEarliest: true,
  publishedLatest: true,
  publication: true,
  theme: true,
  note: true,
  evidence: true,
  sourceId: true,
  reportUrl: true,
  sourceUrl: true,
  checkedAgainst: true,
  kindBasis: true,
  withdrawn: true,
  authorities: { select: { authorityId: true }, orderBy: { authorityId: 'asc' } },
  judgements: {
    select: { areaSlug: true, scaleSlug: true, gradeSlug: true, reason: true, asPrinted: true, percentage: true },
    orderBy: { area: { position: 'asc' } },
  },
} as const satisfies Prisma.InspectionSelect;

/** The whole record of an inspection as its rows say it now, the inverse of rowsOf; null where there is none of this id. */
export async function recordNow(
  db: Pick<Prisma.TransactionClient, 'inspection'>,
  id: string,
): Promise<InspectionRecord | null> {
  const row = await db.inspection.findUnique({ where: { id }, select: RECORD });
  return row === null ? null : recordFrom(row);
}

function recordFrom(row: Prisma.InspectionGetPayload<{ select: typeof RECORD }>): InspectionRecord {
  return {
    id: row.id,
    regime: row.regimeSlug,
    framework: row.frameworkSlug,
    version: row.versionSlug,
    kind: row.kindSlug,
    graded: row.graded,
    authorities: row.authorities.map(({ authorityId }) => authorityId),
    start: toPartial(row.startEarliest, row.startLatest),
    end: toPartial(row.endEarliest, row.endLatest),
    published: toPartial(row.publishedEarliest, row.publishedLatest),
    publication: PUBLICATION[row.publication],
    theme: row.theme,
    note: row.note,
    evidence: EVIDENCE[row.evidence],
    source: row.sourceId,
    reportUrl: row.reportUrl,
    sourceUrl: row.sourceUrl,
    checkedAgainst: row.checkedAgainst,
    kindBasis: row.kindBasis,
    withdrawn: row.withdrawn,
    judgements: row.judgements.map(({ areaSlug, scaleSlug, gradeSlug, reason, asPrinted, percentage }) => ({
      area: areaSlug,
      scale: scaleSlug,
      grade: gradeSlug,
      reason: reason === null ? null : REASON[reason],
      asPrinted,
      percentage: percentage === null ? null : percentage.toNumber(),
    })),
  };
}
