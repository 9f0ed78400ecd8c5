import { spawnSync } from 'node:child_process';

/** Whom Postgres runs as. It refuses to be root; "nobody" exists on every Linux and needs no useradd. */
export type Account = { uid: number; gid: number } | { uid?: undefined; gid?: undefined };

export function postgresAccount(): Account {
  return isRoot() ? { uid: 65534, gid: 65534 } : {};
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether that account can reach the folder: one on the way that only root may enter is enough to stop it. */
export function canEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Null where the program runs as that account, else what it said. */
export function whyItCannotRun(account: Account, program: string): string | null {
  const run = spawnSync(program, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  if (run.status === 0) return null;
  return run.error?.message ?? run.stderr.trim();
}
