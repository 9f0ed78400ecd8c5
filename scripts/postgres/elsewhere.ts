import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';

/** Root's own ground, which every account may pass through: for what can't stay in the checkout. */
const ELSEWHERE = '/var/lib/gradeline';

/** A folder there, made if need be, that every account may enter whatever the umask says. */
export function folderElsewhere(...names: string[]): string {
  let folder = ELSEWHERE;
  for (const name of ['', ...names]) {
    folder = path.join(folder, name);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  }
  return folder;
}

/** A copy of the binaries that every account can run, one for each version of them. */
export function copyBinaries({ native, version }: Binaries): string {
  const copy = path.join(folderElsewhere(), `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  // Without verbatimSymlinks the copied links would lead back into the checkout.
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  openToAll(partial);
  publish(partial, copy);
  return copy;
}

/** What `chmod -R a+rX` does: npm keeps files to their owner where the umask says so. */
function openToAll(item: string): void {
  const stat = lstatSync(item);
  if (stat.isSymbolicLink()) return;
  const runs = stat.isDirectory() || (stat.mode & 0o100) !== 0;
  chmodSync(item, (stat.mode & 0o777) | 0o444 | (runs ? 0o111 : 0));
  if (stat.isDirectory()) for (const name of readdirSync(item)) openToAll(path.join(item, name));
}

/** Two starters may copy at once; the first to rename wins, and both copies are the same. */
function publish(partial: string, copy: string): void {
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
