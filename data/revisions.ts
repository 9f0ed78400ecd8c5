import { randomUUID } from 'node:crypto';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { parseRecord } from '../domain/parse-record.ts';
import type { Day } from '../domain/partial-date.ts';
import type { Revision, Verb } from '../domain/revision.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import { jsonOf } from './revision-rows.ts';

/** Who is writing. Only the gate makes one. */
export interface Recorder {
  id: string;
  name: string;
}

const REVISION = {
  number: true,
  verb: true,
  actorName: true,
  recordedAt: true,
  reason: true,
  sourceStatedOn: true,
  before: true,
  after: true,
} as const satisfies Prisma.RevisionSelect;

const of = (inspection: string) => ({ subjectType: 'inspection', subjectId: inspection });

/** Every change of an inspection, newest first; none where nobody has it, or where it was put there without one. */
export async function revisionsOf(inspection: string): Promise<Revision[]> {
  const rows = await database().revision.findMany({
    where: of(inspection),
    select: REVISION,
    orderBy: { number: 'desc' },
  });
  return rows.map(revisionFrom);
}

/** The latest change of an inspection, or null. */
export async function newestRevision(
  db: Pick<Prisma.TransactionClient, 'revision'>,
  inspection: string,
): Promise<Revision | null> {
  const row = await db.revision.findFirst({ where: of(inspection), select: REVISION, orderBy: { number: 'desc' } });
  return row === null ? null : revisionFrom(row);
}

/** The change that a form with this key has made already, with its subject, or null. */
export async function revisionWithKey(
  tx: Prisma.TransactionClient,
  requestKey: string,
): Promise<(Revision & { subjectId: string }) | null> {
  const row = await tx.revision.findFirst({
    where: { requestKey, subjectType: 'inspection' },
    select: { ...REVISION, subjectId: true },
  });
  return row === null ? null : { ...revisionFrom(row), subjectId: row.subjectId };
}

/** The key, unless another change has it: then a sender by hand has used it twice, and gets one that nobody has. */
export async function unusedKey(tx: Prisma.TransactionClient, requestKey: string): Promise<string> {
  const taken = await tx.revision.findUnique({ where: { requestKey }, select: { id: true } });
  return taken === null ? requestKey : randomUUID();
}

function revisionFrom({
  before,
  after,
  sourceStatedOn,
  ...row
}: Prisma.RevisionGetPayload<{ select: typeof REVISION }>): Revision {
  return {
    ...row,
    sourceStatedOn: toDayOrNull(sourceStatedOn),
    before: parseRecord(before),
    after: parseRecord(after),
  };
}

/** A change of an inspection to be kept. When it was recorded, the database says. */
export interface Change {
  number: number;
  verb: Verb;
  before: InspectionRecord | null;
  after: InspectionRecord;
  by: Recorder;
  requestKey: string;
  reason: string | null;
  sourceStatedOn: Day | null;
  /** Ids of the coverage recorded with it. */
  articles?: string[];
}

/** Appends a change to the history of its inspection. Nothing here is ever overwritten. */
export async function writeRevision(tx: Prisma.TransactionClient, change: Change): Promise<void> {
  const { before, after, by, articles, sourceStatedOn, ...told } = change;
  await tx.revision.create({
    data: {
      ...told,
      id: randomUUID(),
      ...of(after.id),
      ...(before !== null && { before: jsonOf(before) }),
      after: { ...jsonOf(after), ...(articles !== undefined && { articles }) },
      actorId: by.id,
      actorName: by.name,
      sourceStatedOn: sourceStatedOn === null ? null : toDate(sourceStatedOn),
    },
  });
}
