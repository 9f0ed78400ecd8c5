import type { Problem } from '../domain/inspection-form/problems.ts';
import { dayBefore } from '../domain/partial-date.ts';
import { successionRefusal } from '../domain/succession.ts';
import type { SuccessionDraft } from '../domain/succession-form/parse.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import type { Recorder } from './revisions.ts';
import { recordNewCouncils, recordSource, recordSuccessionRevision } from './succession-rows.ts';

/** `refused` says at which field of the form, and how to put it right. */
export type SuccessionRecorded = { outcome: 'recorded' } | { outcome: 'refused'; problem: Problem };

const LIFE = { id: true, name: true, openedOn: true, closedOn: true } as const satisfies Prisma.AuthoritySelect;

/**
 * Records that a council's duties pass on, with the source, the councils that are new, the predecessor's last day where it is
 * replaced as a whole, and the revision, in one transaction. The day may be years ahead.
 * @param requestKey one per form shown: the same key again answers `recorded` and changes nothing
 */
export async function recordSuccession(
  draft: SuccessionDraft,
  by: Recorder,
  requestKey: string,
): Promise<SuccessionRecorded> {
  return database().$transaction(async (tx) => {
    // Two changes at once could each be right and together be a ring. They are rare: one waits for the other.
    await tx.$executeRaw`LOCK TABLE succession IN SHARE ROW EXCLUSIVE MODE`;
    const before = await tx.revision.findUnique({ where: { requestKey }, select: { id: true } });
    if (before !== null) return { outcome: 'recorded' };
    const problem = (await againstRecord(tx, draft)) ?? (await namesTaken(tx, draft));
    if (problem !== null) return { outcome: 'refused', problem };
    const sourceId = await recordSource(tx, draft);
    await recordNewCouncils(tx, draft, sourceId, { by, requestKey });
    await tx.succession.createMany({
      data: draft.successors.map(({ council, part }) => ({
        predecessorId: draft.authority.id,
        successorId: 'create' in council ? council.create.slug : council.id,
        on: toDate(draft.on),
        part,
        sourceId,
      })),
    });
    const own = { where: { id: draft.authority.id }, select: { closedOn: true } };
    const { closedOn: closedBefore } = await tx.authority.findUniqueOrThrow(own);
    if (draft.whole) await tx.authority.update({ ...own, data: { closedOn: toDate(dayBefore(draft.on)) } });
    await recordSuccessionRevision(tx, draft, { by, requestKey, closedBefore });
    return { outcome: 'recorded' };
  });
}

/** What of the draft contradicts the rows as they are now. */
async function againstRecord(tx: Prisma.TransactionClient, draft: SuccessionDraft): Promise<Problem | null> {
  const { authority, on, whole, successors } = draft;
  const chosen = successors.flatMap(({ n, council }) => ('create' in council ? [] : [{ n, id: council.id }]));
  const predecessor = await tx.authority.findUniqueOrThrow({ where: { id: authority.id }, select: LIFE });
  const rows = await tx.authority.findMany({ where: { id: { in: chosen.map(({ id }) => id) } }, select: LIFE });
  const heirs = { where: { predecessorId: authority.id }, select: { successorId: true } } as const;
  const recorded = await tx.succession.findMany(heirs);
  const known = chosen.flatMap(({ n, id }) => rows.filter((row) => row.id === id).map((row) => ({ n, ...lived(row) })));
  const refusal = successionRefusal({
    predecessor: lived(predecessor),
    on,
    whole,
    known,
    ancestors: await ancestorsOf(tx, authority.id),
    recorded: new Set(recorded.map(({ successorId }) => successorId)),
  });
  if (refusal === null) return null;
  const n = refusal.successor === null ? undefined : known[refusal.successor]?.n;
  return { field: n === undefined ? 'on' : `successor-${n}-council`, text: refusal.text };
}

function lived({ openedOn, closedOn, ...rest }: Prisma.AuthorityGetPayload<{ select: typeof LIFE }>) {
  return { ...rest, openedOn: toDayOrNull(openedOn), closedOn: toDayOrNull(closedOn) };
}

/** Every council that this one came from, whatever the days: a ring is never recorded. */
async function ancestorsOf(tx: Prisma.TransactionClient, id: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE before AS (
      SELECT predecessor_id AS id FROM succession WHERE successor_id = ${id}
      UNION
      SELECT s.predecessor_id FROM succession s JOIN before b ON s.successor_id = b.id
    ) SELECT id FROM before`;
  return new Set(rows.map((row) => row.id));
}

/** A slug never dies: neither a council's own nor one it used to have is given to another. */
async function namesTaken(tx: Prisma.TransactionClient, { successors }: SuccessionDraft): Promise<Problem | null> {
  for (const { n, council } of successors) {
    if (!('create' in council)) continue;
    const { slug, name } = council.create;
    const taken =
      (await tx.authority.findFirst({ where: { OR: [{ id: slug }, { slug }] }, select: { name: true } })) ??
      (await tx.authorityFormerName.findUnique({ where: { slug }, select: { name: true } }));
    if (taken === null) continue;
    const text = `“${name}” has the address of ${taken.name}, which is in the record: choose that council, or give another name`;
    return { field: `successor-${n}-name`, text };
  }
  return null;
}
