import type { InspectionRecord } from '../domain/inspection-record.ts';
import type { Prisma } from './generated/client.ts';
import { rowsOf } from './inspection-rows.ts';

/**
 * Holds these councils until the transaction ends: two editors with the same event go one after the other, and the second
 * finds what the first one did. Always in the order of their ids, so that two who need several never wait for each other.
 */
export async function lockAuthorities(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM authority WHERE id = ANY(${[...new Set(ids)]}) ORDER BY id FOR UPDATE`;
}

/**
 * Another event of one of its councils with the same framework, kind and start (else publication), or null. Withdrawn events
 * are no one's twin. Ask under lockAuthorities.
 */
export async function twinOf(tx: Prisma.TransactionClient, record: InspectionRecord): Promise<string | null> {
  if (record.withdrawn) return null;
  const twin = await tx.inspectionAuthority.findFirst({
    where: {
      authorityId: { in: record.authorities },
      inspectionId: { not: record.id },
      frameworkSlug: record.framework,
      kindSlug: record.kind,
      startsCounting: rowsOf(record).inspection.startsCounting,
      withdrawn: false,
    },
    orderBy: { inspectionId: 'asc' },
    select: { inspectionId: true },
  });
  return twin?.inspectionId ?? null;
}

/** Writes a new record's rows. */
export async function insertRecord(tx: Prisma.TransactionClient, record: InspectionRecord): Promise<void> {
  const { inspection, ...parts } = rowsOf(record);
  await tx.inspection.create({ data: inspection });
  await insertParts(tx, parts);
}

/** Puts a record in the place of the one with its id. Coverage and trusts that point to it are not touched. */
export async function replaceRecord(tx: Prisma.TransactionClient, record: InspectionRecord): Promise<void> {
  const { inspection, ...parts } = rowsOf(record);
  const inspectionId = record.id;
  // Before the inspection itself: what they repeat of it must not follow it into combinations that no framework has.
  await tx.judgement.deleteMany({ where: { inspectionId } });
  await tx.inspectionAuthority.deleteMany({ where: { inspectionId } });
  await tx.inspection.update({ where: { id: inspectionId }, data: inspection });
  await insertParts(tx, parts);
}

async function insertParts(
  tx: Prisma.TransactionClient,
  { authorities, judgements }: Omit<ReturnType<typeof rowsOf>, 'inspection'>,
): Promise<void> {
  await tx.inspectionAuthority.createMany({ data: authorities });
  await tx.judgement.createMany({ data: judgements });
}
