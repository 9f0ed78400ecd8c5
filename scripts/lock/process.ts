import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as a lock names it: the operating system hands its number to others later, so its birth goes with it. */
export type Identity = { pid: number; born: string | null };

export function identify(pid: number): Identity {
  return { pid, born: birthOf(pid) };
}

/** Whether the very process that was identified still runs; another one that got its number does not count. */
export function stillRuns({ pid, born }: Identity): boolean {
  return isAlive(pid) && birthOf(pid) === born;
}

/** Whether a process with this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The command line of a process, or null where it can't be read. */
export function commandOf(pid: number): string | null {
  if (process.platform === 'linux') return readProc(pid, 'cmdline')?.replaceAll('\0', ' ') ?? null;
  return process.platform === 'win32' ? null : ps(pid, 'command=');
}

function birthOf(pid: number): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  // Field 22 counts clock ticks since boot; the name in field 2 may itself hold spaces and brackets.
  const stat = readProc(pid, 'stat');
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  // A zombie has ended: only its parent has not looked yet.
  return state === undefined || state === 'Z' ? 'ended' : `${bootId()} ${rest[18]}`;
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return 'unknown boot';
  }
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
