import { randomUUID } from 'node:crypto';
import { freeId } from '../domain/inspection-id.ts';
import { dayBefore } from '../domain/partial-date.ts';
import type { SuccessionDraft } from '../domain/succession-form/parse.ts';
import { toDate, toDayOrNull } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import type { Recorder } from './revisions.ts';

interface Written {
  by: Recorder;
  requestKey: string;
}

/** Keeps the source of a change as a row of its own. @returns its id */
export async function recordSource(
  tx: Prisma.TransactionClient,
  { authority, on, source }: SuccessionDraft,
): Promise<string> {
  const base = `succession-${authority.id}-${on}`;
  const taken = await tx.source.findMany({ where: { id: { startsWith: base } }, select: { id: true } });
  const id = freeId(base, new Set(taken.map((row) => row.id)));
  const { publishedOn, ...told } = source;
  await tx.source.create({
    data: { id, ...told, licence: 'Facts only', publishedOn: publishedOn === null ? null : toDate(publishedOn) },
  });
  return id;
}

/** The councils that the record does not have yet, each with its first revision. They open on the day of the change. */
export async function recordNewCouncils(
  tx: Prisma.TransactionClient,
  { successors, on }: SuccessionDraft,
  sourceId: string,
  written: Written,
): Promise<void> {
  for (const { council } of successors) {
    if (!('create' in council)) continue;
    const { slug, name, officialName, type, region } = council.create;
    await tx.authority.create({
      data: { id: slug, slug, name, officialName, typeSlug: type, regionCode: region, openedOn: toDate(on), sourceId },
    });
    await tx.revision.create({
      data: {
        ...revisionOf({ ...written, requestKey: `${written.requestKey}:authority:${slug}` }),
        subjectType: 'authority',
        subjectId: slug,
        number: 1,
        after: { ...council.create, openedOn: on, source: sourceId },
      },
    });
  }
}

/** The change as a revision of the council that it is about. @param closedBefore its last day as it was before */
export async function recordSuccessionRevision(
  tx: Prisma.TransactionClient,
  draft: SuccessionDraft,
  { closedBefore, ...written }: Written & { closedBefore: Date | null },
): Promise<void> {
  const { authority, on, whole, successors, source } = draft;
  const subject = { subjectType: 'succession', subjectId: authority.id };
  const earlier = await tx.revision.count({ where: subject });
  const closedOn = toDayOrNull(closedBefore);
  await tx.revision.create({
    data: {
      ...revisionOf(written),
      ...subject,
      number: earlier + 1,
      before: { closedOn },
      after: {
        on,
        whole,
        closedOn: whole ? dayBefore(on) : closedOn,
        successors: successors.map(({ council, part }) => ({
          authority: 'create' in council ? council.create.slug : council.id,
          part,
        })),
        source: { ...source },
      },
      sourceStatedOn: source.publishedOn === null ? null : toDate(source.publishedOn),
    },
  });
}

function revisionOf({ by, requestKey }: Written) {
  return { id: randomUUID(), verb: 'record', actorId: by.id, actorName: by.name, requestKey } as const;
}
