import { toRange } from '../../data/dates.ts';
import type { Prisma } from '../../data/generated/client.ts';
import { optional, read, required } from './read.ts';

const slugOf = (name: string) => name.toLowerCase().replaceAll('’', '').replaceAll(/[^a-z0-9]+/g, '-');

/** Trusts and companies that deliver, or delivered, a council's services. Run after the inspections that some name as evidence. */
export async function seedDeliveries(tx: Prisma.TransactionClient): Promise<void> {
  const rows = read('deliveries.csv', {
    authority_slug: required,
    trust_name: required,
    delivering_since: optional,
    delivering_until: optional,
    evidence: required,
    note: optional,
  });
  const bodies = new Map(rows.map(({ trust_name }) => [slugOf(trust_name), trust_name]));
  await tx.deliveryBody.createMany({ data: [...bodies].map(([id, name]) => ({ id, name })), skipDuplicates: true });
  await tx.delivery.createMany({
    data: rows.map((row) => {
      const isLink = row.evidence.startsWith('http');
      const from = toRange(row.delivering_since);
      const until = toRange(row.delivering_until);
      return {
        authorityId: row.authority_slug,
        bodyId: slugOf(row.trust_name),
        fromEarliest: from.first,
        fromLatest: from.last,
        untilEarliest: until.first,
        untilLatest: until.last,
        evidenceInspectionId: isLink ? null : row.evidence,
        evidenceUrl: isLink ? row.evidence : null,
        note: row.note,
        sourceId: isLink ? 'web-pages' : 'ofsted-reports',
      };
    }),
    skipDuplicates: true,
  });
}
