import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Identity, identify, stillRuns } from './process.ts';

const Holder = z.object({ pid: z.int().positive(), born: z.string().nullable() });

/** Either the lock is ours until `release`, or `heldBy` names the process that has it. */
export type Lock = { heldBy: null; release: () => void } | { heldBy: Identity };

/**
 * Takes the lock that `file` stands for. A lock whose process has ended (kill -9) is taken over.
 * @throws where the folder can't be written to.
 */
export function takeLock(file: string): Lock {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file)) return { heldBy: null, release: () => release(file) };
    const holder = holderOf(file);
    if (holder !== null && stillRuns(holder)) return { heldBy: holder };
    setAside(file, holder);
  }
  throw new Error(`${file} could not be taken`);
}

/** Who holds the lock now, or null. */
export function lockHolder(file: string): Identity | null {
  const holder = holderOf(file);
  return holder !== null && stillRuns(holder) ? holder : null;
}

function create(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): Identity | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Two starters may find the same stale lock: what is moved away is looked at again, in case the other was quicker. */
function setAside(file: string, judged: Identity | null): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = holderOf(aside);
  const quicker = moved !== null && moved.pid !== judged?.pid && stillRuns(moved);
  if (quicker) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function release(file: string): void {
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}
