import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';

export type Outcome = { code: number; output: string };

const running = new Set<ChildProcess>();
let ending = false;

/**
 * Runs a program to its end and keeps what it says. It gets no terminal and no standard input, and a process group of
 * its own, so that whatever it leaves behind can be ended with it.
 * @throws Refusal once everything is being ended.
 */
export async function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  refuseWhenEnding();
  const child = spawn(program, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const closed = new Promise((resolve) => child.on('close', resolve));
  const code = await exitOf(child, keep);
  signalGroup(child, 'SIGKILL');
  // All it said, unless something outside the group still holds its output open.
  await Promise.race([closed, wait(2_000, undefined, { ref: false })]);
  running.delete(child);
  refuseWhenEnding();
  return { code, output };
}

/** Node on a script of a package, as that package's own command would run it. */
export function runNode(script: string, args: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  return run(process.execPath, [script, ...args], env);
}

/** Asks everything that still runs to end, and after `patience` ms makes it. Nothing is started from then on. */
export async function endAll(patience: number): Promise<void> {
  ending = true;
  const children = [...running];
  for (const child of children) signalGroup(child, 'SIGINT');
  const deadline = Date.now() + patience;
  while (children.some((child) => running.has(child)) && Date.now() < deadline) await wait(100);
  for (const child of children) signalGroup(child, 'SIGKILL');
}

function refuseWhenEnding(): void {
  if (ending) throw new Refusal('The tests were interrupted.');
}

function exitOf(child: ChildProcess, keep: (chunk: Buffer) => void): Promise<number> {
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', (error) => {
      keep(Buffer.from(error.message));
      resolve(1);
    });
  });
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Nothing of it is left.
  }
}
