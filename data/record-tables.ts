import type { RecordView } from '../domain/clocks.ts';
import { Prisma } from './generated/client.ts';

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
