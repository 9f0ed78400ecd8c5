import { randomUUID } from 'node:crypto';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { NATIONAL_DATA_SET } from '../domain/revision.ts';
import type { Prisma } from './generated/client.ts';

const SET = { subjectType: 'inspection', actorName: NATIONAL_DATA_SET } as const;

/** The first revision of an inspection that came with the national data set. */
export function importRevisionOf(record: InspectionRecord) {
  return {
    ...SET,
    id: randomUUID(),
    subjectId: record.id,
    number: 1,
    verb: 'import',
    after: jsonOf(record),
    requestKey: `seed:inspection:${record.id}`,
  } satisfies Prisma.RevisionCreateManyInput;
}

/** The second, where the set knows that its source has corrected itself. */
export function amendRevisionOf(before: InspectionRecord, after: InspectionRecord) {
  return {
    ...SET,
    id: randomUUID(),
    subjectId: after.id,
    number: 2,
    verb: 'amend',
    before: jsonOf(before),
    after: jsonOf(after),
    requestKey: `seed:correction:${after.id}`,
  } satisfies Prisma.RevisionCreateManyInput;
}

/** A record as a revision keeps it. */
export function jsonOf(record: InspectionRecord): Prisma.InputJsonObject {
  return { ...record, judgements: record.judgements.map((judgement) => ({ ...judgement })) };
}
