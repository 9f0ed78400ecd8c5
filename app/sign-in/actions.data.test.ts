import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/data/database';
import { addPerson, COMMAND_LINE } from '@/data/people';
import { auth } from '@/data/sessions';
import { signIn, signOut } from './actions';

const request = vi.hoisted(() => ({ headers: new Headers() }));

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));

const UNTOUCHED = { email: '', problems: [] };
const anne = { name: 'Anne Hargreaves', email: 'anne@example.gov.uk', password: 'kettle gravel moth' };

function attempt(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return signIn(UNTOUCHED, form);
}

function sessions(): Promise<number> {
  return database().session.count();
}

beforeAll(async () => {
  await addPerson({ ...anne, role: 'editor' }, COMMAND_LINE);
});

beforeEach(() => {
  request.headers = new Headers({ origin: 'http://127.0.0.1:3000' });
});

describe('the sign-in form', () => {
  it('says the same of a wrong password as of an address that nobody has', async () => {
    const wrong = await attempt({ email: anne.email, password: 'kettle gravel moths' });
    const unknown = await attempt({ email: 'nobody@example.gov.uk', password: anne.password });
    expect(wrong.problems).toEqual(unknown.problems);
    expect(wrong).toMatchObject({ email: anne.email, problems: [{ field: 'email' }] });
    expect(await sessions()).toBe(0);
  });

  it('leads back to the page that asked, but never to another site', async () => {
    await expect(attempt({ ...anne, next: '/coverage' })).rejects.toThrow(/^redirected to \/coverage$/);
    await expect(attempt({ ...anne, next: '//evil.example' })).rejects.toThrow(/^redirected to \/$/);
  });

  it('does nothing when another site sends it', async () => {
    const before = await sessions();
    request.headers = new Headers({ origin: 'https://evil.example' });
    expect((await attempt(anne)).problems[0]?.field).toBeNull();
    expect(await sessions()).toBe(before);
  });
});

describe('signing out', () => {
  it('ends the session in the database, unless another site asks for it', async () => {
    const { headers } = await auth().api.signInEmail({ body: anne, headers: new Headers(), returnHeaders: true });
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const before = await sessions();
    request.headers = new Headers({ cookie, origin: 'https://evil.example' });
    await expect(signOut()).rejects.toThrow('redirected to /');
    expect(await sessions()).toBe(before);
    request.headers = new Headers({ cookie, origin: 'http://127.0.0.1:3000' });
    await expect(signOut()).rejects.toThrow('redirected to /');
    expect(await sessions()).toBe(before - 1);
  });
});
