import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/data/database';
import { makeToken } from '@/data/tokens';
import { LIMITS } from '@/domain/limits';
import { join } from './actions';

const request = vi.hoisted(() => ({ headers: new Headers() }));

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));

const UNTOUCHED = { values: { name: '', email: '' }, problems: [] };

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

function invitation(): Promise<string> {
  return makeToken(database(), { purpose: 'invite', role: 'contributor' });
}

const anne = { name: 'Anne Hargreaves', email: 'anne@example.gov.uk', password: 'kettle gravel moth' };

beforeEach(() => {
  request.headers = new Headers({ origin: 'http://127.0.0.1:3000' });
});

describe('making an account by a one-time link', () => {
  it('makes nothing when the form comes from another site or does not say where from', async () => {
    const token = await invitation();
    for (const headers of [new Headers({ origin: 'https://evil.example' }), new Headers()]) {
      request.headers = headers;
      const { problems } = await join(UNTOUCHED, form({ ...anne, token }));
      expect(problems[0]?.text).toMatch(/^This form was not sent from Gradeline’s own page/);
    }
    expect(await database().user.count()).toBe(0);
  });

  it('makes nothing without a link of ours', async () => {
    for (const token of ['', 'x'.repeat(43)]) {
      const { problems } = await join(UNTOUCHED, form({ ...anne, token }));
      expect(problems[0]?.text).toMatch(/^This link has been used or has run out/);
    }
    expect(await database().user.count()).toBe(0);
  });

  it('hands back name and address, but not the password, with what is wrong', async () => {
    const state = await join(UNTOUCHED, form({ ...anne, password: 'short', token: await invitation() }));
    expect(state.values).toEqual({ name: anne.name, email: anne.email });
    expect(state.problems).toEqual([{ field: 'password', text: expect.stringMatching(/^Use at least 12/) }]);
    expect(JSON.stringify(state)).not.toContain('"short"');
  });

  it('gives the role of the link, whatever the form asks for, and signs its owner in', async () => {
    const given = { ...anne, token: await invitation(), role: 'administrator', id: 'mine' };
    await expect(join(UNTOUCHED, form(given))).rejects.toThrow('redirected to /');
    const person = await database().user.findUniqueOrThrow({
      where: { email: anne.email },
      include: { sessions: true },
    });
    expect(person.role).toBe('contributor');
    expect(person.id).not.toBe('mine');
    expect(person.sessions).toHaveLength(1);
  });

  it('is refused after many guesses from one network, but never with a link that is open', async () => {
    await database().rateLimit.deleteMany();
    const token = await invitation();
    const guess = (n: number) => join(UNTOUCHED, form({ ...anne, token: `guess ${n}` }));
    for (let n = 0; n < LIMITS['link:network'].most; n += 1) await guess(n);
    const { problems } = await guess(1000);
    expect(problems[0]?.text).toMatch(/^That was tried too often\. Try again in \d+ minutes$/);
    const late = { ...anne, email: 'late@example.gov.uk', token };
    await expect(join(UNTOUCHED, form(late))).rejects.toThrow('redirected to /');
  });
});
