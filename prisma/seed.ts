import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../data/generated/client.ts';
import { rowsOf } from '../data/inspection-rows.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { seedArticles } from './seed/articles.ts';
import { seedAuthorities } from './seed/authorities.ts';
import { revisionsOf } from './seed/corrections.ts';
import { seedDeliveries } from './seed/deliveries.ts';
import { seedFrameworks, seedSources } from './seed/frameworks.ts';
import { inspectionRecords } from './seed/inspections.ts';
import { otherInspectionRecords } from './seed/other-inspections.ts';

/**
 * Puts the national data set into the database, in one transaction. What is there already stays as it is, whoever
 * put it there and however it was edited since: only what is missing is added, and children only with their new parent.
 * @returns a sentence that says what was added
 */
export async function seed(databaseUrl: string): Promise<{ summary: string }> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  try {
    const added = await client.$transaction(seedAll, { maxWait: 10_000, timeout: 120_000 });
    return { summary: `${added.inspections} inspections and ${added.articles} articles added` };
  } finally {
    await client.$disconnect();
  }
}

/** Two starts at once must not both find the database empty. */
const SEEDING = 7_031_815;

async function seedAll(tx: Prisma.TransactionClient): Promise<{ inspections: number; articles: number }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEEDING})`;
  const sources = await seedSources(tx);
  const areas = await seedFrameworks(tx);
  const ids = await seedAuthorities(tx);
  const others = otherInspectionRecords(new Set(sources.values()), areas);
  const inspections = await seedInspections(tx, [...inspectionRecords(sources, areas), ...others]);
  const articles = await seedArticles(tx, ids);
  await seedDeliveries(tx);
  return { inspections, articles };
}

async function seedInspections(tx: Prisma.TransactionClient, records: InspectionRecord[]): Promise<number> {
  const fresh = await missing(tx, records);
  const rows = fresh.map(rowsOf);
  await tx.inspection.createMany({ data: rows.map(({ inspection }) => inspection) });
  await tx.inspectionAuthority.createMany({ data: rows.flatMap(({ authorities }) => authorities) });
  await tx.judgement.createMany({ data: rows.flatMap(({ judgements }) => judgements) });
  await tx.revision.createMany({ data: revisionsOf(fresh) });
  return fresh.length;
}

/** Those whose id is not taken and which nobody has recorded under another id. */
async function missing(tx: Prisma.TransactionClient, records: InspectionRecord[]): Promise<InspectionRecord[]> {
  const taken = await tx.inspection.findMany({ select: { id: true } });
  const live = await tx.inspectionAuthority.findMany({
    where: { withdrawn: false },
    select: { authorityId: true, frameworkSlug: true, kindSlug: true, startsCounting: true },
  });
  const key = (authority: string, framework: string, kind: string, counts: Date) =>
    [authority, framework, kind, counts.toISOString()].join(' ');
  const ids = new Set(taken.map(({ id }) => id));
  const events = new Set(live.map((row) => key(row.authorityId, row.frameworkSlug, row.kindSlug, row.startsCounting)));
  return records.filter((record) => {
    const counts = new Date(rowsOf(record).inspection.startsCounting);
    return (
      !ids.has(record.id) &&
      !record.authorities.some((id) => events.has(key(id, record.framework, record.kind, counts)))
    );
  });
}
