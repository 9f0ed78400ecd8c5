import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { program } from './binaries.ts';
import type { Place } from './place.ts';

/** How a process ended: its exit code, or the signal that ended it. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null };

export type Server = { child: ChildProcess; port: number; exited: Promise<Ending> };

/** Throwaway clusters (tests) trade safety for speed. */
const UNSAFE = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/** Holds what a list of 10,000 councils reads of a million inspections; taken only as far as the record fills it. */
const MEMORY = '256MB';

/** Starts `postgres` itself, not through pg_ctl, so that its end is seen at once. */
export function startServer(place: Place, port: number, logFile: string, durable: boolean): Server {
  const log = openLog(logFile);
  const listen = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const settings = ['-c', 'timezone=UTC', '-c', `shared_buffers=${MEMORY}`];
  const args = ['-D', place.cluster, ...listen, ...settings, ...(durable ? [] : UNSAFE)];
  // A group of its own: Ctrl-C goes to every process of the terminal's group, and Postgres must outlive the app.
  const child = spawn(program(place.native, 'postgres'), args, {
    ...place.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<Ending>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
    child.on('error', () => resolve({ code: 1, signal: null }));
  });
  return { child, port, exited };
}

/** Postgres's "fast" shutdown: ends sessions, writes everything, goes. After `patience` ms the "immediate" one. */
export async function stopServer({ child, exited }: Server, patience: number): Promise<void> {
  const ended = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (ended()) return;
    child.kill(signal);
    await Promise.race([exited, wait(patience, undefined, { ref: false })]);
  }
}

/** A port of the loopback that nothing listens on; `wished` if that is one. */
export async function freePort(wished = 0): Promise<number> {
  return (await tryPort(wished)) ?? (await tryPort(0)) ?? Promise.reject(new Error('no free port on 127.0.0.1'));
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** Appended to, and put aside once it is large: it is read when something has gone wrong, and never else. */
function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 1_000_000) renameSync(file, path.join(path.dirname(file), 'postgres.old.log'));
  return openSync(file, 'a', 0o600);
}
