import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Refusal } from './refusal.ts';

/**
 * A password from standard input: its first line, or, at a terminal, what is typed without being shown. It is never an
 * argument, because those are in the list of processes and in the shell's history.
 * @throws Refusal where nothing came.
 */
export async function askPassword(question: string): Promise<string> {
  const password = process.stdin.isTTY ? await typed(question) : ((await text(process.stdin)).split(/\r?\n/)[0] ?? '');
  if (password === '') throw new Refusal('No password came in on standard input: nothing was changed.');
  return password;
}

async function typed(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  // Ctrl-C and Ctrl-D end the asking; the answer would never come.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  try {
    return await Promise.race([terminal.question(''), ended]);
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
