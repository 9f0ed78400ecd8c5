import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { type Account, canEnter, postgresAccount, whyItCannotRun } from './account.ts';
import { installedBinaries, program } from './binaries.ts';
import { copyBinaries, folderElsewhere } from './elsewhere.ts';

const Note = z.object({ cluster: z.string() });

export type Place = { native: string; cluster: string; account: Account };

/**
 * Where Postgres's binaries and its cluster are, made ready for the account that runs it.
 * They stay in the checkout and in `folder`, unless that account can't get there: then they go where it can,
 * and `folder/elsewhere.json` says where.
 * @throws Refusal where no Postgres can run.
 */
export function preparePlace(folder: string): Place {
  const account = postgresAccount();
  makeFolder(folder, account);
  return { account, native: reachableBinaries(account), cluster: reachableCluster(folder, account) };
}

/** The cluster that belongs to `folder`, whether or not it exists yet. */
export function clusterOf(folder: string): string {
  const note = noteFile(folder);
  return existsSync(note) ? Note.parse(JSON.parse(readFileSync(note, 'utf8'))).cluster : path.join(folder, 'cluster');
}

/** Removes `folder` and the cluster that belongs to it, wherever it is. Postgres must not be running on it. */
export function removeCluster(folder: string): void {
  const cluster = clusterOf(folder);
  rmSync(cluster, { recursive: true, force: true });
  rmSync(`${cluster}.lock`, { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Where Postgres is another account it must pass through; what lies in it stays closed. */
function makeFolder(folder: string, account: Account): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) === undefined || account.uid === undefined) return;
  chmodSync(folder, 0o711);
}

function noteFile(folder: string): string {
  return path.join(folder, 'elsewhere.json');
}

function reachableCluster(folder: string, account: Account): string {
  const cluster = clusterOf(folder);
  makeOwned(cluster, account);
  if (cluster !== path.join(folder, 'cluster') || canEnter(account, cluster)) return cluster;
  const other = path.join(folderElsewhere('clusters'), randomBytes(8).toString('hex'));
  move(cluster, other);
  writeFileSync(noteFile(folder), `${JSON.stringify({ cluster: other })}\n`);
  makeOwned(other, account);
  return other;
}

/** A cluster with records in it, made before somebody closed the folder, goes along; an empty one is made anew. */
function move(cluster: string, other: string): void {
  try {
    if (existsSync(path.join(cluster, 'PG_VERSION'))) renameSync(cluster, other);
    else rmSync(cluster, { recursive: true });
  } catch {
    throw new Refusal(
      `Postgres runs as another account than root, and ${cluster} is closed to it: let every account pass through its folders (chmod a+x) and start again.`,
    );
  }
}

function makeOwned(cluster: string, account: Account): void {
  if (!existsSync(cluster)) mkdirSync(cluster, { mode: 0o700 });
  if (account.uid !== undefined) chownSync(cluster, account.uid, account.gid);
}

function reachableBinaries(account: Account): string {
  const installed = installedBinaries();
  const obstacle = whyItCannotRun(account, program(installed.native, 'postgres'));
  if (obstacle === null) return installed.native;
  const copy = account.uid === undefined ? null : copyBinaries(installed);
  if (copy !== null && whyItCannotRun(account, program(copy, 'postgres')) === null) return copy;
  throw new Refusal(
    `The embedded Postgres does not run on this machine (${obstacle}): set DATABASE_URL to a Postgres of your own (14 or newer).`,
  );
}
