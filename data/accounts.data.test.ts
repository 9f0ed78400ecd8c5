import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person, Role } from '../domain/permission.ts';
import { allAboutPeople, historyOf, onlyAdministrator, openSession, personOfRole } from '../scripts/test/people.ts';
import { changeRole, endSessionsOf, makeResetLink } from './accounts.ts';
import { database } from './database.ts';
import { COMMAND_LINE } from './people.ts';
import { makeToken } from './tokens.ts';

const DONE = { outcome: 'done' };
const LAST = { outcome: 'refused', why: 'last-administrator' };

function change(by: Person, person: Person, role: Role, requestKey: string = randomUUID()) {
  return changeRole({ person: person.id, role, by, requestKey });
}

async function roleOf({ id }: Person): Promise<Role> {
  return (await database().user.findUniqueOrThrow({ where: { id } })).role;
}

describe('changing a role', () => {
  it('leaves a revision that says what it was and is, who changed it, and no address', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    expect(await change(administrator, editor, 'contributor')).toEqual(DONE);
    expect(await roleOf(editor)).toBe('contributor');
    const history = await historyOf(editor.id);
    expect(history).toMatchObject([
      { number: 1, verb: 'record' },
      {
        number: 2,
        verb: 'amend',
        before: { name: editor.name, role: 'editor' },
        after: { name: editor.name, role: 'contributor' },
        actorName: administrator.name,
      },
    ]);
    expect(JSON.stringify(history)).not.toContain('@');
  });

  it('happens once, however often its form is sent, even at the same time', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const key = randomUUID();
    const send = () => change(administrator, editor, 'administrator', key);
    const outcomes = await Promise.all([send(), send(), send()]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'repeated', 'repeated']);
    expect(await historyOf(editor.id)).toHaveLength(2);
  });

  it('makes void what somebody who may no longer invite has handed out', async () => {
    const [administrator, former] = [await personOfRole('administrator'), await personOfRole('administrator')];
    await makeToken(database(), { purpose: 'invite', role: 'administrator', madeById: former.id });
    await makeToken(database(), { purpose: 'reset', userId: administrator.id, madeById: former.id });
    expect(await change(administrator, former, 'editor')).toEqual(DONE);
    expect(await database().token.count({ where: { madeById: former.id } })).toBe(0);
    const withdrawn = { subjectType: 'invitation', verb: 'withdraw', actorId: administrator.id } as const;
    expect(await database().revision.count({ where: withdrawn })).toBe(1);
  });

  it('to the role somebody has, or of nobody, changes nothing', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const before = await allAboutPeople();
    expect(await change(administrator, editor, 'editor')).toEqual({ outcome: 'refused', why: 'unchanged' });
    const nobody = { ...editor, id: randomUUID() };
    expect(await change(administrator, nobody, 'contributor')).toEqual({ outcome: 'refused', why: 'absent' });
    expect(await allAboutPeople()).toEqual(before);
  });

  it('is not for somebody who stopped being an administrator after the gate let them through', async () => {
    const [former, editor] = [await personOfRole('editor'), await personOfRole('editor')];
    await personOfRole('administrator');
    const before = await allAboutPeople();
    const refusal = { outcome: 'refused', why: 'not-permitted' };
    expect(await change(former, former, 'administrator')).toEqual(refusal);
    expect(await change(former, editor, 'administrator')).toEqual(refusal);
    expect(await allAboutPeople()).toEqual(before);
  });
});

describe('the last administrator', () => {
  it('stays one, whoever asks: themself or the command line', async () => {
    const last = await personOfRole('administrator');
    await onlyAdministrator(last);
    const before = await allAboutPeople();
    for (const by of [last, COMMAND_LINE]) {
      for (const role of ['editor', 'contributor'] as const) {
        expect(await changeRole({ person: last.id, role, by, requestKey: randomUUID() })).toEqual(LAST);
      }
    }
    expect(await allAboutPeople()).toEqual(before);
  });

  it('may go once there is another, but an account that is closed is not another', async () => {
    const [last, closed] = [await personOfRole('administrator'), await personOfRole('administrator')];
    await database().user.update({ where: { id: closed.id }, data: { closedAt: new Date() } });
    await database().user.updateMany({
      where: { id: { notIn: [last.id, closed.id] }, role: 'administrator' },
      data: { role: 'editor' },
    });
    expect(await change(last, last, 'editor')).toEqual(LAST);
    const next = await personOfRole('administrator');
    expect(await change(last, last, 'editor')).toEqual(DONE);
    expect(await change(next, next, 'editor')).toEqual(LAST);
  });

  it('is left when two administrators demote each other at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [anne, ben] = [await personOfRole('administrator'), await personOfRole('administrator')];
      await database().user.updateMany({
        where: { id: { notIn: [anne.id, ben.id] }, role: 'administrator' },
        data: { role: 'editor' },
      });
      const outcomes = await Promise.all([change(anne, ben, 'editor'), change(ben, anne, 'editor')]);
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused']);
      expect(await database().user.count({ where: { role: 'administrator', closedAt: null } })).toBe(1);
      expect([await roleOf(anne), await roleOf(ben)].toSorted()).toEqual(['administrator', 'editor']);
    }
  });
});

describe('a one-time link for a new password', () => {
  it('takes the place of those made before for the same person, and of nobody else’s', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const other = await personOfRole('editor');
    const ask = (person: Person) => makeResetLink({ person: person.id, by: administrator, requestKey: randomUUID() });
    await ask(other);
    await ask(editor);
    const made = await ask(editor);
    const secret = made.outcome === 'done' ? made.link.secret : '';
    expect(secret).toHaveLength(43);
    const links = await database().token.findMany({ where: { userId: { in: [editor.id, other.id] } } });
    expect(links.map(({ userId }) => userId).toSorted()).toEqual([editor.id, other.id].toSorted());
    expect(links).toMatchObject([{ purpose: 'reset', madeById: administrator.id }, {}]);
    const history = await historyOf(editor.id);
    expect(history.at(-1)).toMatchObject({ verb: 'amend', reason: 'Made a one-time link for a new password' });
    expect(JSON.stringify([links, history])).not.toContain(secret);
  });

  it('is made once by one form: sent again, it makes none and spoils none', async () => {
    const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
    const asked = { person: editor.id, by: administrator, requestKey: randomUUID() };
    expect(await makeResetLink(asked)).toMatchObject(DONE);
    const before = await allAboutPeople();
    expect(await makeResetLink(asked)).toEqual({ outcome: 'repeated' });
    expect(await allAboutPeople()).toEqual(before);
  });
});

it('ending somebody’s sessions ends all of theirs, and nobody else’s', async () => {
  const [administrator, editor] = [await personOfRole('administrator'), await personOfRole('editor')];
  for (const person of [administrator, editor, editor]) await openSession(person);
  const asked = { person: editor.id, by: administrator, requestKey: randomUUID() };
  expect(await endSessionsOf(asked)).toEqual(DONE);
  expect(await database().session.count({ where: { userId: editor.id } })).toBe(0);
  expect(await database().session.count({ where: { userId: administrator.id } })).toBe(1);
  expect((await historyOf(editor.id)).at(-1)).toMatchObject({ verb: 'amend', reason: 'Ended all sessions' });
});
