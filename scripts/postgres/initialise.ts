import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import { program } from './binaries.ts';
import { makePasswords, type Passwords, readPasswords } from './passwords.ts';
import type { Place } from './place.ts';

/**
 * The cluster's passwords; makes the cluster first if there is none.
 * One that was interrupted while it was being made holds nothing yet, and is made again.
 */
export async function initialise(folder: string, place: Place): Promise<Passwords> {
  // Written last by us, unlike PG_VERSION, which initdb writes first.
  const done = path.join(folder, 'initialised');
  if (existsSync(done)) {
    refuseIfGone(place.cluster);
    return readPasswords(folder);
  }
  emptyCluster(place);
  const passwords = makePasswords(folder);
  await initdb(place, passwords.admin);
  writeFileSync(done, '');
  return passwords;
}

function refuseIfGone(cluster: string): void {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
  throw new Refusal(`The embedded database is gone from ${cluster}: put it back, or begin again with npm run reset.`);
}

function emptyCluster({ cluster, account }: Place): void {
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { mode: 0o700 });
  if (account.uid !== undefined) chownSync(cluster, account.uid, account.gid);
}

async function initdb({ native, cluster, account }: Place, password: string): Promise<void> {
  // Beside the cluster, which must be empty. initdb can't take the password any other way (/dev/stdin fails).
  const file = `${cluster}.password`;
  rmSync(file, { force: true });
  writeFileSync(file, password, { flag: 'wx', mode: 0o600 });
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
  try {
    await run(
      program(native, 'initdb'),
      [...LOCALE, '-D', cluster, '-U', 'postgres', ...SCRAM, `--pwfile=${file}`],
      account,
    );
  } finally {
    rmSync(file, { force: true });
  }
}

/** The same order and case rules on every machine, whatever its locales are. */
const LOCALE = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const SCRAM = ['-A', 'scram-sha-256'];

function run(command: string, args: string[], account: Place['account']): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed: ${said.trim()}`))));
  });
}
