import type { Role } from '../domain/permission.ts';
import { writePersonRevision } from './account-revisions.ts';
import {
  type AccountAsked,
  type Changed,
  isLastAdministrator,
  type LockedPerson,
  onOpenAccount,
  type Refused,
  refused,
  type Turn,
} from './account-turn.ts';
import type { PrismaClient } from './generated/client.ts';
import { withdrawLinksBy } from './invitations.ts';
import { removeResetLinks } from './reset-links.ts';
import { type Link, makeLink } from './tokens.ts';

/** What administrators do with accounts that there are; for closing them see closing.ts. Each leaves a revision of the person. */

export type LinkMade = { outcome: 'done'; link: Link } | { outcome: 'repeated' } | Refused;

/** Gives somebody another role, which counts from their next click. Who may no longer invite leaves no link behind. */
export function changeRole({ role, ...asked }: AccountAsked & { role: Role }): Promise<Changed> {
  return onOpenAccount(asked, async (turn, person) => {
    if (role === person.role) return refused('unchanged');
    if (isLastAdministrator(turn, person)) return refused('last-administrator');
    if (person.role === 'administrator') await withdrawLinksBy(turn.tx, person.id, asked);
    await turn.tx.user.update({ where: { id: person.id }, data: { role } });
    await writePersonRevision(turn.tx, person, { ...asked, verb: 'amend', after: { name: person.name, role } });
    return { outcome: 'done' };
  });
}

/** Makes a one-time link for a new password, for somebody who has lost theirs. Those made for them before stop working. */
export function makeResetLink(asked: AccountAsked, db?: PrismaClient): Promise<LinkMade> {
  const work = async (turn: Turn, person: LockedPerson): Promise<LinkMade> => {
    await removeResetLinks(turn.tx, person.id);
    const maker = asked.by.id === null ? {} : { madeById: asked.by.id };
    const link = await makeLink(turn.tx, { purpose: 'reset', userId: person.id, ...maker });
    await writePersonRevision(turn.tx, person, {
      ...asked,
      verb: 'amend',
      reason: 'Made a one-time link for a new password',
    });
    return { outcome: 'done', link };
  };
  return onOpenAccount(asked, work, db);
}

/** Signs somebody out wherever they are signed in. */
export function endSessionsOf(asked: AccountAsked): Promise<Changed> {
  return onOpenAccount(asked, async (turn, person) => {
    await turn.tx.session.deleteMany({ where: { userId: person.id } });
    await writePersonRevision(turn.tx, person, { ...asked, verb: 'amend', reason: 'Ended all sessions' });
    return { outcome: 'done' };
  });
}
