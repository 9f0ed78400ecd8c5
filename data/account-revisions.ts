import { randomUUID } from 'node:crypto';
import type { Role } from '../domain/permission.ts';
import type { Asked } from './account-turn.ts';
import type { Prisma } from './generated/client.ts';

/**
 * What revisions keep of people and invitations. They are for ever, so they hold what is shown beside somebody's work and
 * what somebody may do: never an address, a password or a link.
 */

interface Kept {
  role: Role;
  name?: string;
  closed?: true;
}

export interface AccountChange extends Asked {
  verb: 'record' | 'amend' | 'withdraw';
  before: Kept | null;
  after: Kept | null;
  reason?: string | null;
}

/** Appends a change to the history of a person, by their id, or of an invitation. */
export async function writeAccountRevision(
  tx: Prisma.TransactionClient,
  subject: { subjectType: 'person' | 'invitation'; subjectId: string },
  { verb, before, after, reason = null, by, requestKey }: AccountChange,
): Promise<void> {
  const earlier = await tx.revision.count({ where: subject });
  await tx.revision.create({
    data: {
      ...subject,
      id: randomUUID(),
      number: earlier + 1,
      verb,
      ...(before !== null && { before: { ...before } }),
      ...(after !== null && { after: { ...after } }),
      reason,
      actorId: by.id,
      actorName: by.name,
      requestKey,
    },
  });
}

/** The same of somebody who is as before unless `after` is told. */
export function writePersonRevision(
  tx: Prisma.TransactionClient,
  { id, name, role }: { id: string; name: string; role: Role },
  change: Omit<AccountChange, 'before' | 'after'> & Partial<Pick<AccountChange, 'after'>>,
): Promise<void> {
  const before = { name, role };
  return writeAccountRevision(tx, { subjectType: 'person', subjectId: id }, { after: before, ...change, before });
}
