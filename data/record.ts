import { randomUUID } from 'node:crypto';
import type { InspectionDraft } from '../domain/inspection-form/parse.ts';
import { freeId, inspectionIdOf } from '../domain/inspection-id.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { linkArticles } from './coverage.ts';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { rowsOf } from './inspection-rows.ts';
import { jsonOf } from './revision-rows.ts';

/** Who is writing. Only the gate makes one. */
export interface Recorder {
  id: string;
  name: string;
}

export type Recorded = { outcome: 'recorded'; id: string } | { outcome: 'duplicate'; id: string };

/**
 * Records an inspection with its judgements, its coverage and its first revision, in one transaction.
 * @param requestKey one per form shown: the same key again answers the event it made, and makes none
 * @returns `duplicate` with the id of the event that the council already has of that framework, kind and start
 */
export async function recordInspection(draft: InspectionDraft, by: Recorder, requestKey: string): Promise<Recorded> {
  return database().$transaction(async (tx) => {
    // Two editors with the same event: the second waits here, then finds the first one's.
    await tx.$queryRaw`SELECT id FROM authority WHERE id = ${draft.authority.id} FOR UPDATE`;
    const before = await tx.revision.findUnique({ where: { requestKey }, select: { subjectId: true } });
    if (before !== null) return { outcome: 'recorded', id: before.subjectId };
    const record = await recordOf(draft, tx);
    const rows = rowsOf(record);
    const twin = await tx.inspectionAuthority.findFirst({
      where: {
        authorityId: draft.authority.id,
        frameworkSlug: record.framework,
        kindSlug: record.kind,
        startsCounting: rows.inspection.startsCounting,
        withdrawn: false,
      },
      select: { inspectionId: true },
    });
    if (twin !== null) return { outcome: 'duplicate', id: twin.inspectionId };
    await tx.inspection.create({ data: rows.inspection });
    await tx.inspectionAuthority.createMany({ data: rows.authorities });
    await tx.judgement.createMany({ data: rows.judgements });
    const articles = await linkArticles(tx, draft.articles, record, by, requestKey);
    await tx.revision.create({
      data: {
        id: randomUUID(),
        subjectType: 'inspection',
        subjectId: record.id,
        number: 1,
        verb: 'record',
        after: { ...jsonOf(record), articles },
        actorId: by.id,
        actorName: by.name,
        requestKey,
      },
    });
    return { outcome: 'recorded', id: record.id };
  });
}

async function recordOf(draft: InspectionDraft, tx: Prisma.TransactionClient): Promise<InspectionRecord> {
  const { authority, version, articles: _linkedApart, ...told } = draft;
  const base = inspectionIdOf({ ...told, authority: authority.id, framework: version.framework });
  const taken = await tx.inspection.findMany({ where: { id: { startsWith: base } }, select: { id: true } });
  return {
    ...told,
    id: freeId(base, new Set(taken.map(({ id }) => id))),
    regime: version.regime,
    framework: version.framework,
    version: version.slug,
    authorities: [authority.id],
    publication: draft.published === null ? 'awaited' : 'published',
    evidence: 'editor',
    source: 'editors',
    sourceUrl: null,
    checkedAgainst: null,
    kindBasis: null,
    withdrawn: false,
  };
}
