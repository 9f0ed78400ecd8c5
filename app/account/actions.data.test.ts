import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/data/database';
import { ownSessions, presentSession } from '@/data/own-sessions';
import { resetLink } from '@/data/reset-links';
import { startSession } from '@/data/sessions';
import { makeToken } from '@/data/tokens';
import type { Person } from '@/domain/permission';
import { allAboutPeople, cookieOf, formOf, openSession, PASSWORD, personOfRole } from '../../scripts/test/people';
import { endOne, endOthers } from './actions';
import { change } from './password/actions';

const request = vi.hoisted(() => ({ headers: new Headers() }));

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/cache', () => ({ revalidatePath: () => {} }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));

const OURS = 'http://127.0.0.1:3000';
const NEW = 'wharf lantern bicycle';

let anne: Person;
let omar: Person;
let present: string;

beforeEach(async () => {
  anne = await personOfRole('contributor');
  omar = await personOfRole('administrator');
  await Promise.all([openSession(anne), openSession(anne), openSession(omar)]);
  request.headers = new Headers({ cookie: await cookieOf(anne), origin: OURS });
  present = (await presentSession(request.headers)) ?? '';
});

async function sessionsOf({ id }: Person): Promise<string[]> {
  return (await ownSessions(id, present)).map((session) => session.id);
}

const end = (session: string) => endOne(formOf({ session }));

describe('one’s own sessions', () => {
  it('are listed with the present one first, and without what opens them', async () => {
    const sessions = await ownSessions(anne.id, present);
    expect(sessions.map((session) => session.present)).toEqual([true, false, false]);
    const tokens = await database().session.findMany({ select: { token: true } });
    for (const { token } of tokens) expect(JSON.stringify(sessions)).not.toContain(token);
  });

  it('are not listed once they have run out', async () => {
    await database().session.updateMany({
      where: { userId: anne.id, id: { not: present } },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect(await sessionsOf(anne)).toEqual([present]);
  });
});

describe('ending a session', () => {
  it('ends that one and no other', async () => {
    const [, other = '', third] = await sessionsOf(anne);
    await expect(end(other)).rejects.toThrow('redirected to /account?ended=one');
    expect(await sessionsOf(anne)).toEqual([present, third]);
    expect(await sessionsOf(omar)).toHaveLength(1);
  });

  it('changes nothing and says so where it is another’s, has ended, or is none', async () => {
    const [theirs = ''] = await sessionsOf(omar);
    const before = await allAboutPeople();
    for (const id of [theirs, 'ended', '', '\u0000', 'x'.repeat(5000), '%']) {
      await expect(end(id)).rejects.toThrow('redirected to /account?ended=none');
    }
    await expect(endOne(new FormData())).rejects.toThrow('redirected to /account?ended=none');
    expect(await allAboutPeople()).toEqual(before);
  });

  it('ends all others, of this person alone', async () => {
    await expect(endOthers()).rejects.toThrow('redirected to /account?ended=others');
    expect(await sessionsOf(anne)).toEqual([present]);
    expect(await sessionsOf(omar)).toHaveLength(1);
  });

  it('changes nothing for nobody, or from another site', async () => {
    const [, other = ''] = await sessionsOf(anne);
    const before = await allAboutPeople();
    const cookie = request.headers.get('cookie') ?? '';
    const senders: Record<string, string>[] = [
      { origin: OURS },
      { cookie, origin: 'https://evil.example' },
      { cookie },
    ];
    for (const headers of senders) {
      request.headers = new Headers(headers);
      await expect(end(other)).rejects.toThrow('ended=none');
      await expect(endOthers()).rejects.toThrow('ended=none');
    }
    expect(await allAboutPeople()).toEqual(before);
  });
});

describe('the form to change a password', () => {
  const attempt = (current: string, password: string) => change({ problems: [] }, formOf({ current, password }));

  it('changes it, ends other sessions and leads back', async () => {
    const link = await makeToken(database(), { purpose: 'reset', userId: anne.id });
    await expect(attempt(PASSWORD, NEW)).rejects.toThrow('redirected to /account?password=changed');
    expect(await sessionsOf(anne)).toEqual([present]);
    expect(await resetLink(link)).toEqual({ state: 'unknown' });
    expect(await startSession({ email: anne.email, password: NEW }, new Headers())).toBe(true);
  });

  it('changes nothing where something is wrong, and says what, without the password', async () => {
    const before = await allAboutPeople();
    const states = [await attempt('not this one', NEW), await attempt(PASSWORD, 'short'), await attempt('', '')];
    expect(states.map(({ problems }) => problems.map(({ field }) => field))).toEqual([
      ['current'],
      ['password'],
      ['current', 'password'],
    ]);
    expect(JSON.stringify(states)).not.toMatch(/not this one|"short"/);
    const cookie = request.headers.get('cookie') ?? '';
    const senders: Record<string, string>[] = [{ origin: OURS }, { cookie, origin: 'https://evil.example' }];
    for (const headers of senders) {
      request.headers = new Headers(headers);
      expect((await attempt(PASSWORD, NEW)).problems[0]?.field).toBeNull();
    }
    expect(await allAboutPeople()).toEqual(before);
  });
});
