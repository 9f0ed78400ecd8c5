import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../domain/permission.ts';
import { allAboutPeople, openSession, PASSWORD, personOfRole } from '../scripts/test/people.ts';
import { database } from './database.ts';
import { changePassword, passwordSetAt, resetPassword } from './passwords.ts';
import { makeResetLink, resetLink } from './reset-links.ts';
import { startSession } from './sessions.ts';
import { makeToken } from './tokens.ts';

const NEW = 'wharf lantern bicycle';

let anne: Person;

beforeEach(async () => {
  anne = await personOfRole('editor');
});

function linkFor({ id }: Person): Promise<string> {
  return makeToken(database(), { purpose: 'reset', userId: id });
}

function signsInWith(password: string): Promise<boolean> {
  return startSession({ email: anne.email, password }, new Headers());
}

function sessionIds({ id }: Person): Promise<{ id: string }[]> {
  return database().session.findMany({ where: { userId: id }, select: { id: true } });
}

function closeAccount({ id }: Person): Promise<unknown> {
  return database().user.update({ where: { id }, data: { closedAt: new Date() } });
}

describe('a link for a new password', () => {
  it('sets it once, and signs in with it afterwards', async () => {
    const secret = await linkFor(anne);
    expect(await resetLink(secret)).toEqual({ state: 'open', owner: { name: anne.name, email: anne.email } });
    expect(await resetPassword(secret, NEW)).toBe(anne.email);
    expect(await signsInWith(NEW)).toBe(true);
    expect(await signsInWith(PASSWORD)).toBe(false);
    const before = await allAboutPeople();
    expect(await resetLink(secret)).toEqual({ state: 'used' });
    expect(await resetPassword(secret, 'another one altogether')).toBeNull();
    expect(await allAboutPeople()).toEqual(before);
  });

  it('ends every session of its owner and no other’s, and removes their other links', async () => {
    const omar = await personOfRole('editor');
    await Promise.all([openSession(anne), openSession(anne), openSession(omar)]);
    const [secret, older, his] = [await linkFor(anne), await linkFor(anne), await linkFor(omar)];
    await resetPassword(secret, NEW);
    expect(await sessionIds(anne)).toEqual([]);
    expect(await sessionIds(omar)).toHaveLength(1);
    expect(await resetLink(older)).toEqual({ state: 'unknown' });
    expect(await resetLink(his)).toMatchObject({ state: 'open' });
  });

  it('changes nothing when it has run out, is another, is for something else, or its account is closed', async () => {
    const expired = await linkFor(anne);
    await database().token.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    const closed = await personOfRole('editor');
    const late = await linkFor(closed);
    await closeAccount(closed);
    const invitation = await makeToken(database(), { purpose: 'invite', role: 'editor' });
    const before = await allAboutPeople();
    const wrong = {
      [expired]: 'expired',
      [late]: 'unknown',
      [invitation]: 'unknown',
      '': 'unknown',
      '\u0000': 'unknown',
    };
    for (const [secret, state] of Object.entries(wrong)) {
      expect(await resetLink(secret)).toEqual({ state });
      expect(await resetPassword(secret, NEW)).toBeNull();
    }
    expect(await allAboutPeople()).toEqual(before);
  });

  it('sets one password when several use it at once', async () => {
    const secret = await linkFor(anne);
    const passwords = [1, 2, 3, 4, 5].map((n) => `${NEW} ${n}`);
    const answers = await Promise.all(passwords.map((password) => resetPassword(secret, password)));
    expect(answers.filter((email) => email !== null)).toEqual([anne.email]);
    const right = [];
    for (const password of passwords) if (await signsInWith(password)) right.push(password);
    expect(right).toEqual([passwords[answers.indexOf(anne.email)]]);
  });

  it('gives a password to somebody who had none', async () => {
    await database().account.deleteMany({ where: { userId: anne.id } });
    expect(await passwordSetAt(anne.id)).toBeNull();
    await resetPassword(await linkFor(anne), NEW);
    expect(await signsInWith(NEW)).toBe(true);
  });

  it('leaves its trace: that it was used, when, and by whom it was made', async () => {
    const administrator = await personOfRole('administrator');
    const secret = await makeToken(database(), { purpose: 'reset', userId: anne.id, madeById: administrator.id });
    await resetPassword(secret, NEW);
    const [used] = await database().token.findMany({ where: { userId: anne.id } });
    expect(used).toMatchObject({ madeById: administrator.id, usedAt: expect.any(Date) });
    expect(await passwordSetAt(anne.id)).toEqual(expect.any(Date));
  });

  it('is made for whoever has an account with the address, and for nobody else', async () => {
    const made = await makeResetLink(anne.email);
    expect(await resetLink(made?.secret ?? '')).toMatchObject({ state: 'open' });
    const [token] = await database().token.findMany({ where: { userId: anne.id } });
    const minutes = ((token?.expiresAt.getTime() ?? 0) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(60);
    await closeAccount(anne);
    const before = await allAboutPeople();
    expect(await makeResetLink(anne.email)).toBeNull();
    expect(await makeResetLink('nobody@example.org')).toBeNull();
    expect(await allAboutPeople()).toEqual(before);
  });
});

describe('changing one’s own password', () => {
  it('keeps the session it is done in, and ends the others and every open link', async () => {
    await Promise.all([openSession(anne), openSession(anne)]);
    const [kept] = await sessionIds(anne);
    const link = await linkFor(anne);
    const asked = { current: PASSWORD, password: NEW };
    expect(await changePassword({ id: anne.id, session: kept?.id ?? null }, asked)).toBe(true);
    expect(await sessionIds(anne)).toEqual([kept]);
    expect(await resetLink(link)).toEqual({ state: 'unknown' });
    expect(await signsInWith(NEW)).toBe(true);
    expect(await signsInWith(PASSWORD)).toBe(false);
  });

  it('changes nothing with a wrong password, or for somebody without one', async () => {
    await openSession(anne);
    const none = await personOfRole('editor');
    await database().account.deleteMany({ where: { userId: none.id } });
    const before = await allAboutPeople();
    expect(await changePassword({ id: anne.id, session: null }, { current: `${PASSWORD} `, password: NEW })).toBe(
      false,
    );
    expect(await changePassword({ id: none.id, session: null }, { current: PASSWORD, password: NEW })).toBe(false);
    expect(await changePassword({ id: 'nobody', session: null }, { current: PASSWORD, password: NEW })).toBe(false);
    expect(await allAboutPeople()).toEqual(before);
  });

  it('succeeds once when two do it at the same moment', async () => {
    const asked = [1, 2].map((n) => ({ current: PASSWORD, password: `${NEW} ${n}` }));
    const answers = await Promise.all(asked.map((one) => changePassword({ id: anne.id, session: null }, one)));
    expect(answers.filter((changed) => changed)).toHaveLength(1);
    expect(await signsInWith(asked[answers.indexOf(true)]?.password ?? '')).toBe(true);
  });

  it('and setting it by a link at the same moment leave one of the two', async () => {
    const secret = await linkFor(anne);
    await Promise.all([
      changePassword({ id: anne.id, session: null }, { current: PASSWORD, password: `${NEW} 1` }),
      resetPassword(secret, `${NEW} 2`),
    ]);
    const right = [await signsInWith(`${NEW} 1`), await signsInWith(`${NEW} 2`), await signsInWith(PASSWORD)];
    expect(right.filter((works) => works)).toHaveLength(1);
    expect(right[2]).toBe(false);
  });
});
