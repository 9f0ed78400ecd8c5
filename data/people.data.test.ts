import { describe, expect, it } from 'vitest';
import { database } from './database.ts';
import { addPerson, COMMAND_LINE, joinWith } from './people.ts';
import { listPeople } from './people-read.ts';
import { firstAdministratorLink, joiningLinkState, makeToken } from './tokens.ts';

const PASSWORD = 'kettle gravel moth';

let count = 0;

function account() {
  count += 1;
  return { name: `Joiner ${count}`, email: `joiner-${count}@example.gov.uk`, password: PASSWORD };
}

function invitation(): Promise<string> {
  return makeToken(database(), { purpose: 'invite', role: 'editor' });
}

async function peopleAndTraces() {
  const db = database();
  return [
    await db.user.count(),
    await db.account.count(),
    await db.revision.count({ where: { subjectType: 'person' } }),
  ];
}

describe('the link for the first administrator', () => {
  it('is replaced at each start, makes one administrator and is then no longer offered', async () => {
    const old = await firstAdministratorLink();
    const link = await firstAdministratorLink();
    const secret = link?.replace('/join/', '') ?? '';
    expect(await joiningLinkState(old?.replace('/join/', '') ?? '')).toBe('unknown');
    expect(await joiningLinkState(secret)).toBe('open');
    expect(await joinWith(secret, account())).toMatchObject({ added: true, person: { role: 'administrator' } });
    expect(await joiningLinkState(secret)).toBe('used');
    expect(await firstAdministratorLink()).toBeNull();
  });

  it('stops working once the command line has made an administrator', async () => {
    const secret = await makeToken(database(), { purpose: 'first-administrator', role: 'administrator' });
    await addPerson({ ...account(), role: 'administrator' }, COMMAND_LINE);
    expect(await joinWith(secret, account())).toEqual({ added: false, why: 'link-not-open' });
  });
});

describe('a one-time link', () => {
  it('is kept as a hash alone', async () => {
    const secret = await invitation();
    const rows = await database().token.findMany();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('does nothing when it has expired', async () => {
    const secret = await invitation();
    await database().token.updateMany({ where: { usedAt: null }, data: { expiresAt: new Date(Date.now() - 1000) } });
    const before = await peopleAndTraces();
    expect(await joiningLinkState(secret)).toBe('expired');
    expect(await joinWith(secret, account())).toEqual({ added: false, why: 'link-not-open' });
    expect(await peopleAndTraces()).toEqual(before);
  });

  it('does nothing when one character is another, or when it is for something else', async () => {
    const secret = await invitation();
    const tampered = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    await joinWith(await invitation(), account());
    const { id: userId } = await database().user.findFirstOrThrow();
    const reset = await makeToken(database(), { purpose: 'reset', userId });
    const before = await peopleAndTraces();
    for (const wrong of [tampered, reset, secret.toLowerCase(), '', `${secret}\u0000`]) {
      expect(await joiningLinkState(wrong)).toBe('unknown');
      expect(await joinWith(wrong, account())).toEqual({ added: false, why: 'link-not-open' });
    }
    expect(await peopleAndTraces()).toEqual(before);
  });

  it('makes exactly one account when several use it at once', async () => {
    const secret = await invitation();
    const [people = 0] = await peopleAndTraces();
    const results = await Promise.all(Array.from({ length: 5 }, () => joinWith(secret, account())));
    expect(results.filter(({ added }) => added)).toHaveLength(1);
    expect((await peopleAndTraces())[0]).toBe(people + 1);
    expect(await joinWith(secret, account())).toEqual({ added: false, why: 'link-not-open' });
  });

  it('stays open when the address is taken, for another try', async () => {
    const secret = await invitation();
    const taken = account();
    await addPerson({ ...taken, role: 'editor' }, COMMAND_LINE);
    expect(await joinWith(secret, taken)).toEqual({ added: false, why: 'email-taken' });
    expect(await joinWith(secret, account())).toMatchObject({ added: true, person: { role: 'editor' } });
  });
});

describe('adding a person', () => {
  it('leaves a revision that names who did it and holds neither address nor password', async () => {
    const given = account();
    const added = await addPerson({ ...given, role: 'editor' }, COMMAND_LINE);
    const id = added.added ? added.person.id : '';
    const revision = await database().revision.findFirstOrThrow({ where: { subjectType: 'person', subjectId: id } });
    expect(revision).toMatchObject({ verb: 'record', number: 1, actorName: 'Command line', actorId: null });
    expect(revision.after).toEqual({ name: given.name, role: 'editor' });
    expect(JSON.stringify(revision)).not.toContain(given.email);
  });

  it('takes an address once, even from two at the same time', async () => {
    const given = { ...account(), role: 'editor' as const };
    const before = await peopleAndTraces();
    const results = await Promise.all([addPerson(given, COMMAND_LINE), addPerson(given, COMMAND_LINE)]);
    expect(results.filter(({ added }) => added)).toHaveLength(1);
    expect(results).toContainEqual({ added: false, why: 'email-taken' });
    expect(await peopleAndTraces()).toEqual(before.map((number) => number + 1));
    expect((await listPeople()).filter(({ email }) => email === given.email)).toHaveLength(1);
  });

  it('keeps the password in a form from which it cannot be read', async () => {
    const rows = await database().account.findMany({ select: { password: true } });
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
  });
});
