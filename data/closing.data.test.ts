import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '../domain/permission.ts';
import {
  allAboutPeople,
  cookieOf,
  historyOf,
  newAccount,
  onlyAdministrator,
  openSession,
  PASSWORD,
  personOfRole,
} from '../scripts/test/people.ts';
import { changeRole, endSessionsOf, makeResetLink } from './accounts.ts';
import { personOf } from './auth.ts';
import { closeAccount, closeOwnAccount } from './closing.ts';
import { database } from './database.ts';
import { invite } from './invitations.ts';
import { addPerson, COMMAND_LINE, joinWith } from './people.ts';
import { startSession } from './sessions.ts';
import { firstAdministratorLink, joiningLinkState, makeToken } from './tokens.ts';

const DONE = { outcome: 'done' };
const LAST = { outcome: 'refused', why: 'last-administrator' };

function close(by: Person, person: Person, requestKey: string = randomUUID()) {
  return closeAccount({ person: person.id, by, requestKey });
}

describe('closing an account', () => {
  it('keeps the name and what it did, and removes address, password, sessions and links', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('administrator')];
    await openSession(editor);
    await database().knownAddress.create({ data: { userId: editor.id, hash: 'x', seenAt: new Date() } });
    await makeToken(database(), { purpose: 'reset', userId: editor.id });
    await makeToken(database(), { purpose: 'invite', role: 'editor', email: editor.email });
    const theirs = await invite({ role: 'administrator', email: null, by: editor, requestKey: randomUUID() });
    expect(await close(administrator, editor)).toEqual(DONE);

    const row = await database().user.findUniqueOrThrow({
      where: { id: editor.id },
      include: { sessions: true, accounts: true, knownAddresses: true, tokens: true, madeTokens: true },
    });
    expect(row).toMatchObject({
      name: editor.name,
      role: 'administrator',
      email: `closed-${editor.id}@closed.invalid`,
    });
    expect(row.closedAt).toBeInstanceOf(Date);
    const { sessions, accounts, knownAddresses, tokens, madeTokens } = row;
    expect([sessions, accounts, knownAddresses, tokens, madeTokens]).toEqual([[], [], [], [], []]);
    expect(await joiningLinkState(theirs.outcome === 'done' ? theirs.link.secret : '')).toBe('unknown');
    expect(JSON.stringify(await allAboutPeople())).not.toContain(editor.email);
    expect((await historyOf(editor.id)).at(-1)).toMatchObject({
      verb: 'withdraw',
      before: { name: editor.name, role: 'administrator' },
      after: { name: editor.name, role: 'administrator', closed: true },
      actorName: administrator.name,
    });
  });

  it('counts at once for whoever is signed in, and for whoever was signing in at that moment', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const cookie = await cookieOf(editor);
    const session = await database().session.findFirstOrThrow({ where: { userId: editor.id } });
    expect(await personOf(new Headers({ cookie }))).toMatchObject({ id: editor.id });
    await close(administrator, editor);
    expect(await personOf(new Headers({ cookie }))).toBeNull();
    await database().session.create({ data: session });
    expect(await personOf(new Headers({ cookie }))).toBeNull();
    expect(await startSession({ email: editor.email, password: PASSWORD }, new Headers())).toBe(false);
  });

  it('leaves the address free for a new account', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const again = { role: 'editor', email: editor.email, by: administrator } as const;
    expect(await invite({ ...again, requestKey: randomUUID() })).toEqual({ outcome: 'refused', why: 'email-taken' });
    await close(administrator, editor);
    const invited = await invite({ ...again, requestKey: randomUUID() });
    const secret = invited.outcome === 'done' ? invited.link.secret : '';
    const joined = await joinWith(secret, { ...newAccount(), email: editor.email });
    expect(joined).toMatchObject({ added: true, person: { email: editor.email } });
    expect(joined.added && joined.person.id).not.toBe(editor.id);
    expect(await startSession({ email: editor.email, password: PASSWORD }, new Headers())).toBe(true);
  });

  it('happens once, and nothing can be done with the account afterwards', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const key = randomUUID();
    const outcomes = await Promise.all([close(administrator, editor, key), close(administrator, editor, key)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'repeated']);
    const before = await allAboutPeople();
    const asked = () => ({ person: editor.id, by: administrator, requestKey: randomUUID() });
    const closed = { outcome: 'refused', why: 'closed' };
    expect(await closeAccount(asked())).toEqual(closed);
    expect(await changeRole({ ...asked(), role: 'administrator' })).toEqual(closed);
    expect(await makeResetLink(asked())).toEqual(closed);
    expect(await endSessionsOf(asked())).toEqual(closed);
    expect(await allAboutPeople()).toEqual(before);
  });

  it('is refused for the last administrator, themself or not, and changes nothing', async () => {
    const last = await personOfRole('administrator');
    await onlyAdministrator(last);
    const before = await allAboutPeople();
    expect(await close(last, last)).toEqual(LAST);
    expect(await closeOwnAccount(last, { password: PASSWORD, requestKey: randomUUID() })).toEqual(LAST);
    const byServer = { person: last.id, by: COMMAND_LINE, requestKey: randomUUID() };
    expect(await closeAccount(byServer)).toEqual(LAST);
    expect(await allAboutPeople()).toEqual(before);
  });

  it('leaves one of two administrators who close each other, or themselves, at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [anne, ben] = [await personOfRole('administrator'), await personOfRole('administrator')];
      await database().user.updateMany({
        where: { id: { notIn: [anne.id, ben.id] }, role: 'administrator' },
        data: { role: 'editor' },
      });
      const own = (person: Person) => closeOwnAccount(person, { password: PASSWORD, requestKey: randomUUID() });
      const both = round % 2 === 0 ? [close(anne, ben), close(ben, anne)] : [own(anne), own(ben)];
      const outcomes = await Promise.all(both);
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused']);
      expect(await database().user.count({ where: { role: 'administrator', closedAt: null } })).toBe(1);
    }
  });
});

describe('closing one’s own account', () => {
  it('needs the right password, whatever the role', async () => {
    await personOfRole('administrator');
    const contributor = await personOfRole('contributor');
    const before = await allAboutPeople();
    for (const password of ['', 'kettle gravel moths', 'x'.repeat(1000)]) {
      const refusal = await closeOwnAccount(contributor, { password, requestKey: randomUUID() });
      expect(refusal).toEqual({ outcome: 'refused', why: 'wrong-password' });
    }
    expect(await allAboutPeople()).toEqual(before);
    expect(await closeOwnAccount(contributor, { password: PASSWORD, requestKey: randomUUID() })).toEqual(DONE);
    expect((await historyOf(contributor.id)).at(-1)).toMatchObject({ verb: 'withdraw', actorName: contributor.name });
  });
});

it('a start offers a new first administrator only where every administrator’s account is closed', async () => {
  await addPerson({ ...newAccount(), role: 'administrator' }, COMMAND_LINE);
  expect(await firstAdministratorLink()).toBeNull();
  await database().user.updateMany({ where: { role: 'administrator' }, data: { closedAt: new Date() } });
  expect(await firstAdministratorLink()).toMatch(/^\/join\//);
});
