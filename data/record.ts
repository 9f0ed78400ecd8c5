import type { InspectionDraft } from '../domain/inspection-form/parse.ts';
import { freeId, inspectionIdOf } from '../domain/inspection-id.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import { linkArticles } from './coverage.ts';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { insertRecord, lockAuthorities, twinOf } from './inspection-write.ts';
import { type Recorder, revisionWithKey, unusedKey, writeRevision } from './revisions.ts';

export type Recorded = { outcome: 'recorded'; id: string } | { outcome: 'duplicate'; id: string };

/**
 * Records an inspection with its judgements, its coverage and its first revision, in one transaction.
 * @param given one key per form shown: the same key again answers the event it made, and makes none
 * @returns `duplicate` with the id of the event that the council already has of that framework, kind and start
 */
export async function recordInspection(draft: InspectionDraft, by: Recorder, given: string): Promise<Recorded> {
  return database().$transaction(async (tx) => {
    await lockAuthorities(tx, [draft.authority.id]);
    const before = await revisionWithKey(tx, given);
    if (before !== null) return { outcome: 'recorded', id: before.subjectId };
    const requestKey = await unusedKey(tx, given);
    const record = await recordOf(draft, tx);
    const twin = await twinOf(tx, record);
    if (twin !== null) return { outcome: 'duplicate', id: twin };
    await insertRecord(tx, record);
    const articles = await linkArticles(tx, draft.articles, record, by, requestKey);
    const first = {
      number: 1,
      verb: 'record',
      before: null,
      after: record,
      reason: null,
      sourceStatedOn: null,
    } as const;
    await writeRevision(tx, { ...first, by, requestKey, articles });
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
