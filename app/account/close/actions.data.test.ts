import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/data/database';
import { allAboutPeople, cookieOf, formOf, onlyAdministrator, PASSWORD, personOfRole } from '@/scripts/test/people';
import { closeOwn } from './actions';

const request = vi.hoisted(() => ({ headers: new Headers() }));

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));

function send(fields: Record<string, string>) {
  return closeOwn({ problems: [], requestKey: randomUUID() }, formOf(fields));
}

beforeEach(() => {
  request.headers = new Headers({ origin: 'http://127.0.0.1:3000' });
});

describe('closing one’s own account', () => {
  it('takes the password of whoever is signed in, and leaves them signed out', async () => {
    await personOfRole('administrator');
    const editor = await personOfRole('editor');
    request.headers.set('cookie', await cookieOf(editor));
    await expect(send({ password: PASSWORD })).rejects.toThrow('redirected to /account/closed');
    const row = await database().user.findUniqueOrThrow({ where: { id: editor.id }, include: { sessions: true } });
    expect(row).toMatchObject({ name: editor.name, closedAt: expect.any(Date), sessions: [] });
  });

  it('says what is wrong and closes nothing: no password, a wrong one, the last administrator, nobody', async () => {
    const last = await personOfRole('administrator');
    await onlyAdministrator(last);
    const cookie = await cookieOf(last);
    const before = await allAboutPeople();
    expect((await send({ password: PASSWORD })).problems[0]?.text).toMatch(/^You are no longer signed in/);
    request.headers.set('cookie', cookie);
    expect((await send({})).problems).toEqual([{ field: 'password', text: 'Enter your password' }]);
    expect((await send({ password: 'kettle gravel moths' })).problems[0]?.field).toBe('password');
    expect((await send({ password: 'x'.repeat(5000) })).problems[0]?.field).toBe('password');
    const refusal = await send({ password: PASSWORD, person: randomUUID() });
    expect(refusal.problems).toEqual([
      { field: null, text: expect.stringMatching(/^Nobody else is an administrator/) },
    ]);
    request.headers.set('origin', 'https://evil.example');
    expect((await send({ password: PASSWORD })).problems).toHaveLength(1);
    expect(await allAboutPeople()).toEqual(before);
  });
});
