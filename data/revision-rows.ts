import { randomUUID } from 'node:crypto';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import type { Prisma } from './generated/client.ts';

/** The first revision of an inspection that came with the national data set. */
export function importRevisionOf(record: InspectionRecord): Prisma.RevisionCreateManyInput {
  return {
    id: randomUUID(),
    subjectType: 'inspection',
    subjectId: record.id,
    number: 1,
    verb: 'import',
    after: jsonOf(record),
    actorName: 'The national data set',
    requestKey: `seed:inspection:${record.id}`,
  };
}

/** A record as a revision keeps it. */
export function jsonOf(record: InspectionRecord): Prisma.InputJsonObject {
  return { ...record, judgements: record.judgements.map((judgement) => ({ ...judgement })) };
}
