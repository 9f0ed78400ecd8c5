import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf, isAlive } from '../lock/process.ts';

/**
 * Ends a Postgres that still runs on this cluster because its starter was killed (kill -9 leaves it an orphan).
 * Whoever calls this holds the cluster's lock, so nobody else is looking after it.
 */
export async function endLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const pid = postmaster(cluster)?.pid;
  if (pid === undefined || !isAlive(pid)) return;
  if (!runsOn(pid, cluster)) {
    // Its number has gone to another program: Postgres would take that for itself and refuse to start.
    rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log('stopping one that an earlier start left running');
  await end(pid);
}

/** The process and port that the cluster's own note names, or null; the process may have ended since. */
export function postmaster(cluster: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** Whether the process is a Postgres on this very cluster. */
export function runsOn(pid: number, cluster: string): boolean {
  return commandOf(pid)?.includes(`-D ${cluster} `) ?? false;
}

/** SIGINT is Postgres's "fast" shutdown, SIGQUIT its "immediate" one, which the next start recovers from. */
async function end(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 5_000 && isAlive(pid); waited += 50) await wait(50);
    if (!isAlive(pid)) return;
  }
}
