import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMailServer, type TestMailServer } from '../scripts/test/mail-server.ts';

const letter = {
  subject: 'Set a new password for Gradeline',
  text: 'Open https://ratings.example.gov.uk/reset/SECRET\n',
};

let server: TestMailServer;
const said: string[] = [];

/** The module as an app with these settings has it. */
async function withMailServer(address: string) {
  vi.resetModules();
  vi.stubEnv('DATABASE_URL', 'postgresql://nowhere/gradeline');
  vi.stubEnv('GRADELINE_SECRET', 'signs nothing outside this test file');
  vi.stubEnv('GRADELINE_SMTP', address);
  vi.stubEnv('GRADELINE_MAIL_FROM', 'ratings@example.gov.uk');
  return import('./send.ts');
}

beforeEach(async () => {
  server = await startMailServer();
  said.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => said.push(String(words)) > 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server.close();
});

describe('a letter', () => {
  it('arrives once, as plain text, from the address in the settings', async () => {
    const { canSendLetters, sendLetter } = await withMailServer(server.address);
    expect(canSendLetters()).toBe(true);
    expect(await sendLetter({ to: 'Anne@example.gov.uk', letter })).toEqual({ sent: true });
    expect(server.received).toHaveLength(1);
    const [{ from, to, text } = { from: '', to: [], text: '' }] = server.received;
    expect({ from, to }).toEqual({ from: 'ratings@example.gov.uk', to: ['anne@example.gov.uk'] });
    const [head = '', body] = text.split('\r\n\r\n');
    expect(head).toMatch(/^From: Gradeline <ratings@example\.gov\.uk>$/m);
    expect(head).toMatch(/^To: anne@example\.gov\.uk$/m);
    expect(head).toMatch(/^Subject: Set a new password for Gradeline$/m);
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m);
    expect(body).toBe('Open https://ratings.example.gov.uk/reset/SECRET\r\n');
    expect(said).toEqual([]);
  });

  it.each([
    'anne@example.gov.uk\r\nBcc: everybody@example.org',
    'anne@example.gov.uk, everybody@example.org',
    'Anne <anne@example.gov.uk>',
    'anne@example.gov.uk\u0000',
    'anne@example.gov.uk> SIZE=1\r\nRCPT TO:<everybody@example.org',
    '',
  ])('goes nowhere when its address is none, or more than one: %j', async (to) => {
    const { sendLetter } = await withMailServer(server.address);
    expect(await sendLetter({ to, letter })).toMatchObject({ sent: false });
    expect(server.received).toEqual([]);
  });

  it('keeps a line break in its subject from becoming a header', async () => {
    const { sendLetter } = await withMailServer(server.address);
    await sendLetter({
      to: 'anne@example.gov.uk',
      letter: { ...letter, subject: 'News\r\nBcc: everybody@example.org' },
    });
    const [{ to, text } = { to: [], text: '' }] = server.received;
    expect(to).toEqual(['anne@example.gov.uk']);
    expect(text).not.toMatch(/^Bcc:/im);
  });
});

describe('a letter that can’t be sent', () => {
  async function outcome(address: string, to = 'anne@example.gov.uk') {
    const { sendLetter } = await withMailServer(address);
    return sendLetter({ to, letter }, 300);
  }

  it('is told in a sentence, once on the log, when the mail server refuses', async () => {
    const sent = await outcome(server.address, 'refused@example.gov.uk');
    const why =
      'The letter “Set a new password for Gradeline” was not sent: the mail server does not take the address it comes from, or the one it should go to (550).';
    expect(sent).toEqual({ sent: false, why });
    expect(said).toEqual([`${why}\n`]);
  });

  it('is given up when the mail server stalls, before it greets or after it has the letter', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const address = silent.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    for (const sent of [
      await outcome(`smtp://127.0.0.1:${port}`),
      await outcome(server.address, 'stalled@example.gov.uk'),
    ]) {
      expect(sent).toMatchObject({ sent: false, why: expect.stringContaining('did not answer in time') });
    }
    silent.close();
  });

  it('is told when nobody answers there', async () => {
    await server.close();
    expect(await outcome(server.address)).toMatchObject({ why: expect.stringMatching(/ECONNREFUSED/) });
  });

  it('is not sent to a server whose certificate nobody vouches for', async () => {
    const unsafe = await startMailServer({ disabledCommands: ['AUTH'] });
    expect(await outcome(unsafe.address)).toMatchObject({ why: expect.stringMatching(/certificate .*CERT/) });
    expect(unsafe.received).toEqual([]);
    await unsafe.close();
  });

  it('gives no password to a server that does not encrypt', async () => {
    const attempts: unknown[] = [];
    const plain = await startMailServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (auth, _session, answer) => {
        attempts.push(auth);
        answer(null, { user: 'ratings' });
      },
    });
    const sent = await outcome(plain.address.replace('//', '//ratings:hunter2@'));
    expect(sent).toMatchObject({ why: expect.stringContaining('no encrypted connection') });
    expect(attempts).toEqual([]);
    await plain.close();
  });

  it('leaves neither its link, nor its address, nor a password on the log', async () => {
    await outcome(server.address, 'refused@example.gov.uk');
    await outcome(server.address.replace('//', '//ratings:hunter2@'));
    expect(said).toHaveLength(2);
    expect(said.join()).not.toMatch(/SECRET|refused@|hunter2/);
  });
});

it('without a mail server, no letter is sent', async () => {
  const { canSendLetters, sendLetter } = await withMailServer('');
  expect(canSendLetters()).toBe(false);
  expect(await sendLetter({ to: 'anne@example.gov.uk', letter })).toMatchObject({ sent: false });
});
