import type { Evidence as DomainEvidence, Publication as DomainPublication } from '../domain/history.ts';
import { type InspectionRecord, NOT_YET } from '../domain/inspection-record.ts';
import { latest } from '../domain/partial-date.ts';
import { toDate, toRange } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import type { Evidence, Publication } from './generated/enums.ts';

const PUBLICATION = { published: 'published', awaited: 'awaited', 'not-held': 'not_held' } as const satisfies Record<
  DomainPublication,
  Publication
>;
const EVIDENCE = {
  report: 'report',
  'official-statistics': 'official_statistics',
  secondary: 'secondary',
  editor: 'editor',
} as const satisfies Record<DomainEvidence, Evidence>;

/** The rows that one inspection record is stored as. The seed and the form write nothing else. */
export interface InspectionRows {
  inspection: Prisma.InspectionCreateManyInput;
  authorities: Prisma.InspectionAuthorityCreateManyInput[];
  judgements: Prisma.JudgementCreateManyInput[];
}

/**
 * Turns a record into its rows, with the two clock columns derived from its dates.
 * @throws RangeError where it has neither a start nor a publication date.
 */
export function rowsOf(record: InspectionRecord): InspectionRows {
  const clock = clockOf(record);
  const start = toRange(record.start);
  const end = toRange(record.end);
  const published = toRange(record.published);
  const shared = {
    frameworkSlug: record.framework,
    regimeSlug: record.regime,
    kindSlug: record.kind,
    graded: record.graded,
    withdrawn: record.withdrawn,
  };
  return {
    inspection: {
      id: record.id,
      ...shared,
      ...clock,
      versionSlug: record.version,
      startEarliest: start.first,
      startLatest: start.last,
      endEarliest: end.first,
      endLatest: end.last,
      publishedEarliest: published.first,
      publishedLatest: published.last,
      publication: PUBLICATION[record.publication],
      theme: record.theme,
      note: record.note,
      evidence: EVIDENCE[record.evidence],
      sourceId: record.source,
      reportUrl: record.reportUrl,
      sourceUrl: record.sourceUrl,
      checkedAgainst: record.checkedAgainst,
      kindBasis: record.kindBasis,
    },
    authorities: record.authorities.map((authorityId) => ({
      authorityId,
      inspectionId: record.id,
      ...shared,
      ...clock,
    })),
    judgements: judgementRowsOf(record),
  };
}

function judgementRowsOf(record: InspectionRecord): Prisma.JudgementCreateManyInput[] {
  return record.judgements.map((judgement) => ({
    inspectionId: record.id,
    versionSlug: record.version,
    areaSlug: judgement.area,
    scaleSlug: judgement.scale,
    gradeSlug: judgement.grade,
    reason: judgement.reason === null ? null : judgement.reason === 'not-held' ? 'not_held' : 'not_judged',
    asPrinted: judgement.asPrinted,
    percentage: judgement.percentage,
    sourceId: record.source,
  }));
}

function clockOf({ id, start, published }: InspectionRecord): { startsCounting: Date; knownFrom: Date } {
  const counts = start ?? published;
  if (counts === null) throw new RangeError(`${id} has neither a start nor a publication date`);
  return {
    startsCounting: toDate(latest(counts)),
    knownFrom: toDate(published === null ? NOT_YET : latest(published)),
  };
}
