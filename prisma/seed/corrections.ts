import { toDate } from '../../data/dates.ts';
import type { Prisma } from '../../data/generated/client.ts';
import { amendRevisionOf, importRevisionOf } from '../../data/revision-rows.ts';
import type { InspectionRecord } from '../../domain/inspection-record.ts';
import { read, required } from './read.ts';

const ROW = {
  inspection: required,
  area: required,
  grade_before: required,
  stated_before_on: required,
  grade_after: required,
  stated_on: required,
  reason: required,
  source: required,
};

const readCorrections = () => read('corrections.csv', ROW);
type Row = ReturnType<typeof readCorrections>[number];

/**
 * The first revision of each record and, where its source has corrected itself, both: what it said first, and the correction.
 * Both are recorded when the set is put in: this site never said the first. One correction an inspection.
 * @throws where the set doesn't have the corrected grade
 */
export function revisionsOf(records: readonly InspectionRecord[]): Prisma.RevisionCreateManyInput[] {
  const corrections = new Map(readCorrections().map((row) => [row.inspection, row]));
  return records.flatMap((record) => {
    const row = corrections.get(record.id);
    return row === undefined ? [importRevisionOf(record)] : correctedRevisionsOf(record, row);
  });
}

function correctedRevisionsOf(after: InspectionRecord, row: Row): Prisma.RevisionCreateManyInput[] {
  const before = withGrade(after, row);
  return [
    { ...importRevisionOf(before), sourceStatedOn: toDate(row.stated_before_on) },
    { ...amendRevisionOf(before, after), reason: row.reason, sourceStatedOn: toDate(row.stated_on) },
  ];
}

/** The record as it was before the correction. */
function withGrade(record: InspectionRecord, { area, grade_before, grade_after, source }: Row): InspectionRecord {
  const corrected = record.judgements.find((judgement) => judgement.area === area);
  if (corrected?.grade !== grade_after)
    throw new Error(`prisma/seed/corrections.csv: ${record.id} has no ${grade_after} for ${area}, as ${source} has`);
  const judgements = record.judgements.map((one) => (one === corrected ? { ...one, grade: grade_before } : one));
  return { ...record, judgements };
}
