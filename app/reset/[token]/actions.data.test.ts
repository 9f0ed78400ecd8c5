import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/data/database';
import { makeToken } from '@/data/tokens';
import type { Person } from '@/domain/permission';
import { allAboutPeople, formOf, openSession, personOfRole } from '../../../scripts/test/people';
import { reset } from './actions';

const request = vi.hoisted(() => ({ headers: new Headers() }));

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));

const NEW = 'wharf lantern bicycle';

let anne: Person;
let token: string;

beforeEach(async () => {
  anne = await personOfRole('editor');
  token = await makeToken(database(), { purpose: 'reset', userId: anne.id });
  request.headers = new Headers({ origin: 'http://127.0.0.1:3000' });
});

const attempt = (fields: Record<string, string>) => reset({ problems: [] }, formOf(fields));

describe('the form behind a link for a new password', () => {
  it('sets it, and leaves its owner signed in here alone', async () => {
    await openSession(anne);
    await expect(attempt({ token, password: NEW, role: 'administrator' })).rejects.toThrow(/^redirected to \/$/);
    const person = await database().user.findUniqueOrThrow({ where: { id: anne.id }, include: { sessions: true } });
    expect(person.role).toBe('editor');
    expect(person.sessions).toHaveLength(1);
  });

  it('changes nothing with a password that won’t do, a link that isn’t open, or from another site', async () => {
    const before = await allAboutPeople();
    const { name } = anne;
    const weak = await attempt({ token, password: `${name} ${name}` });
    expect(weak.problems).toEqual([{ field: 'password', text: expect.stringMatching(/^Leave out your name/) }]);
    expect(JSON.stringify(weak)).not.toContain(name);
    const unknown = await attempt({ token: 'x'.repeat(43), password: NEW });
    expect(unknown.problems[0]?.text).toMatch(/^This link has been used or has run out/);
    expect((await attempt({ password: NEW })).problems).toEqual(unknown.problems);
    request.headers = new Headers({ origin: 'https://evil.example' });
    expect((await attempt({ token, password: NEW })).problems[0]?.text).toMatch(/^This form was not sent from/);
    expect(await allAboutPeople()).toEqual(before);
  });
});
