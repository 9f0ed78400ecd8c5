import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/data/database';
import { resetLink } from '@/data/reset-links';
import type { Person } from '@/domain/permission';
import { startMailServer, type TestMailServer } from '../../../scripts/test/mail-server';
import { allAboutPeople, formOf, personOfRole } from '../../../scripts/test/people';
import { askForLink } from './actions';

const request = vi.hoisted(() => ({ headers: new Headers(), later: [] as (() => Promise<void>)[] }));

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/server', () => ({ after: (work: () => Promise<void>) => request.later.push(work) }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));

const ASKED = 'redirected to /sign-in/forgotten?asked=yes';

let server: TestMailServer;
let anne: Person;

beforeAll(async () => {
  server = await startMailServer();
  // Before anything asks for the settings: this file's app has a mail server.
  vi.stubEnv('GRADELINE_SMTP', server.address);
  vi.stubEnv('GRADELINE_MAIL_FROM', 'ratings@example.gov.uk');
  vi.stubEnv('GRADELINE_URL', 'https://ratings.example.gov.uk');
  anne = await personOfRole('editor');
});

afterAll(() => server.close());

beforeEach(() => {
  server.received.length = 0;
  request.later.length = 0;
  request.headers = new Headers({ origin: 'https://ratings.example.gov.uk', host: 'evil.example' });
});

const ask = (email: string) => askForLink({ email: '', problems: [] }, formOf({ email }));

/** What is done once the answer has gone. */
async function afterwards(): Promise<void> {
  await Promise.all(request.later.splice(0).map((work) => work()));
}

describe('asking for a link', () => {
  it('sends one letter to whoever has the account, with a link of our own address that works', async () => {
    await expect(ask(` ${anne.email.toUpperCase()} `)).rejects.toThrow(ASKED);
    expect(server.received).toEqual([]);
    await afterwards();
    expect(server.received).toHaveLength(1);
    const [{ to, text } = { to: [], text: '' }] = server.received;
    expect(to).toEqual([anne.email]);
    // Quoted-printable breaks long lines with "=".
    const secret =
      /https:\/\/ratings\.example\.gov\.uk\/reset\/([\w-]{43})/.exec(text.replace(/=\r\n/g, ''))?.[1] ?? '';
    expect(await resetLink(secret)).toMatchObject({ state: 'open', owner: { email: anne.email } });
  });

  it('answers the same for an address that nobody has, or whose account is closed, having looked for neither, and sends nothing', async () => {
    const closed = await personOfRole('editor');
    await database().user.update({ where: { id: closed.id }, data: { closedAt: new Date() } });
    const before = await allAboutPeople();
    for (const email of ['nobody@example.org', closed.email]) {
      await expect(ask(email)).rejects.toThrow(ASKED);
      expect(request.later).toHaveLength(1);
      await afterwards();
    }
    expect(server.received).toEqual([]);
    expect(await allAboutPeople()).toEqual(before);
  });

  it('asks the database nothing about the address before it has answered', async () => {
    const looked = vi.spyOn(database().user, 'findUnique');
    await expect(ask(anne.email)).rejects.toThrow(ASKED);
    expect(looked).not.toHaveBeenCalled();
    await afterwards();
    expect(looked).toHaveBeenCalledTimes(1);
    looked.mockRestore();
  });

  it('answers the same when the mail server refuses, and says so on the log once, without the link', async () => {
    const refused = await personOfRole('editor');
    const email = `refused@${refused.id}.example.org`;
    await database().user.update({ where: { id: refused.id }, data: { email } });
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(ask(email)).rejects.toThrow(ASKED);
    await afterwards();
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls.join()).toMatch(/was not sent/);
    expect(said.mock.calls.join()).not.toMatch(/reset\/|refused@/);
    said.mockRestore();
  });

  it('sends nothing for what is no address, or for another site', async () => {
    const typed = await ask('anne\r\nBcc: everybody@example.org');
    expect(typed.problems).toEqual([{ field: 'email', text: expect.stringMatching(/^Enter an email address/) }]);
    request.headers = new Headers({ origin: 'https://evil.example' });
    expect((await ask(anne.email)).problems[0]?.field).toBeNull();
    expect(request.later).toEqual([]);
  });
});
