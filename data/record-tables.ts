import type { Day } from '../domain/partial-date.ts';
import { Prisma } from './generated/client.ts';

/** Which state of the record is read: as it stands, or as it stood. Null means now. */
export interface RecordView {
  /** What this site said at the end of that day. */
  recordedAt: Day | null;
  /** What the sources had said by that day: later corrections of theirs are undone. */
  sourceStatedOn: Day | null;
}

export const AS_IT_STANDS: RecordView = { recordedAt: null, sourceStatedOn: null };

/** The three tables of the record, to stand in a FROM with an alias of the statement's own. */
export interface RecordTables {
  inspection: Prisma.Sql;
  inspectionAuthority: Prisma.Sql;
  judgement: Prisma.Sql;
}

/** The tables themselves. */
export function recordTables(_view: RecordView): RecordTables {
  return {
    inspection: Prisma.sql`inspection`,
    inspectionAuthority: Prisma.sql`inspection_authority`,
    judgement: Prisma.sql`judgement`,
  };
}
