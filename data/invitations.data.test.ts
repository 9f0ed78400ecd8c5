import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '../domain/permission.ts';
import { allAboutPeople, historyOf, newAccount, personOfRole } from '../scripts/test/people.ts';
import { database } from './database.ts';
import { invite, openInvitations, withdrawInvitation } from './invitations.ts';
import { joinWith } from './people.ts';
import { invitedAddress, joiningLinkState, type Link } from './tokens.ts';

async function invited(by: Person, email: string | null = null): Promise<Link> {
  const made = await invite({ role: 'editor', email, by, requestKey: randomUUID() });
  if (made.outcome !== 'done') throw new Error(made.outcome);
  return made.link;
}

async function idsOfOpen(): Promise<string[]> {
  return (await openInvitations()).map(({ id }) => id);
}

describe('inviting somebody', () => {
  it('makes a link that works once, for seven days, listed with who made it and for whom', async () => {
    const administrator = await personOfRole('administrator');
    const { id, secret, until } = await invited(administrator, 'anne@example.gov.uk');
    expect(until.getTime() - Date.now()).toBeCloseTo(7 * 24 * 3600 * 1000, -5);
    expect(await openInvitations()).toContainEqual({
      id,
      role: 'editor',
      email: 'anne@example.gov.uk',
      madeBy: administrator.name,
      until,
    });
    expect(await invitedAddress(secret)).toBe('anne@example.gov.uk');
    const joined = await joinWith(secret, newAccount());
    expect(joined).toMatchObject({ added: true, person: { role: 'editor' } });
    expect(await idsOfOpen()).not.toContain(id);
    const history = await historyOf(joined.added ? joined.person.id : '');
    expect(history).toMatchObject([{ verb: 'record', reason: `Invited by ${administrator.name}` }]);
  });

  it('leaves a revision with the role, and neither address nor secret', async () => {
    const administrator = await personOfRole('administrator');
    const { id, secret } = await invited(administrator, 'bea@example.gov.uk');
    const history = await historyOf(id);
    expect(history).toEqual([
      {
        number: 1,
        verb: 'record',
        before: null,
        after: { role: 'editor' },
        reason: null,
        actorName: administrator.name,
      },
    ]);
    const revisions = JSON.stringify(await database().revision.findMany({ where: { subjectType: 'invitation' } }));
    expect(revisions).not.toContain('bea@');
    expect(revisions).not.toContain(secret);
  });

  it('makes one link by one form, even when it is sent twice at once', async () => {
    const administrator = await personOfRole('administrator');
    const asked = { role: 'editor', email: null, by: administrator, requestKey: randomUUID() } as const;
    const before = (await idsOfOpen()).length;
    const outcomes = await Promise.all([invite(asked), invite(asked)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'repeated']);
    expect(await idsOfOpen()).toHaveLength(before + 1);
  });

  it('is refused at an address that somebody signs in with, and to whoever is no administrator any more', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const before = await allAboutPeople();
    const asked = { role: 'administrator', email: editor.email, requestKey: randomUUID() } as const;
    expect(await invite({ ...asked, by: administrator })).toEqual({ outcome: 'refused', why: 'email-taken' });
    expect(await invite({ ...asked, email: null, by: editor })).toEqual({ outcome: 'refused', why: 'not-permitted' });
    expect(await allAboutPeople()).toEqual(before);
  });

  it('forgets whom it was for once it is used, or has run out and somebody makes another', async () => {
    const administrator = await personOfRole('administrator');
    const used = await invited(administrator, 'cat@example.gov.uk');
    const late = await invited(administrator, 'dee@example.gov.uk');
    const open = await invited(administrator, 'eve@example.gov.uk');
    await joinWith(used.secret, newAccount());
    await database().token.update({
      where: { hash: await hashOf(late) },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect(await invitedAddress(late.secret)).toBeNull();
    await invited(administrator);
    const kept = JSON.stringify(await database().token.findMany());
    expect(kept).not.toMatch(/cat@|dee@/);
    expect(kept).toContain('eve@');
    expect(await invitedAddress(open.secret)).toBe('eve@example.gov.uk');
    expect(await joiningLinkState(late.secret)).toBe('expired');
  });
});

async function hashOf({ id }: Link): Promise<string> {
  return (await database().token.findFirstOrThrow({ where: { hash: { startsWith: id } } })).hash;
}

describe('withdrawing an invitation', () => {
  it('makes its link void, and says so in its history', async () => {
    const [administrator, other] = [await personOfRole('administrator'), await personOfRole('administrator')];
    const { id, secret } = await invited(administrator, 'fay@example.gov.uk');
    const asked = { invitation: id, by: other, requestKey: randomUUID() };
    expect(await withdrawInvitation(asked)).toEqual({ outcome: 'done' });
    expect(await withdrawInvitation(asked)).toEqual({ outcome: 'repeated' });
    expect(await joiningLinkState(secret)).toBe('unknown');
    expect(await joinWith(secret, newAccount())).toEqual({ added: false, why: 'link-not-open' });
    expect(await historyOf(id)).toMatchObject([
      { verb: 'record', actorName: administrator.name },
      { number: 2, verb: 'withdraw', before: { role: 'editor' }, after: null, actorName: other.name },
    ]);
  });

  it('is refused where it is used already, or where there is none, and changes nothing', async () => {
    const administrator = await personOfRole('administrator');
    const { id, secret } = await invited(administrator);
    await invited(administrator);
    await joinWith(secret, newAccount());
    const before = await allAboutPeople();
    for (const invitation of [id, '', '0', '0'.repeat(16), '%'.repeat(16)]) {
      const asked = { invitation, by: administrator, requestKey: randomUUID() };
      expect(await withdrawInvitation(asked)).toEqual({ outcome: 'refused', why: 'not-open' });
    }
    expect(await allAboutPeople()).toEqual(before);
  });

  it('and using it at the same moment: one of the two happens', async () => {
    const administrator = await personOfRole('administrator');
    for (let round = 0; round < 5; round += 1) {
      const { id, secret } = await invited(administrator);
      const asked = { invitation: id, by: administrator, requestKey: randomUUID() };
      const [withdrawn, joined] = await Promise.all([withdrawInvitation(asked), joinWith(secret, newAccount())]);
      expect(withdrawn.outcome === 'done').toBe(!joined.added);
    }
  });
});
