import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from '../lock/lock.ts';
import { isRoot } from '../postgres/account.ts';
import { Refusal } from '../refusal.ts';

/**
 * Makes the data folder if need be, closed to everyone else, and takes it for this process. Answers how to let it go.
 * One that is just ending (npm says that it has before it has) is given a moment.
 * @throws Refusal where it can't be written to, or another Gradeline has it.
 */
export async function takeDataFolder(folder: string, patience = 3_000): Promise<() => void> {
  refusingUnwritable(folder, () => makeFolder(folder));
  const take = () => refusingUnwritable(folder, () => takeLock(path.join(folder, 'lock')));
  let lock = take();
  for (let waited = 0; lock.heldBy !== null && waited < patience; waited += 250) {
    await wait(250);
    lock = take();
  }
  if (lock.heldBy === null) return lock.release;
  throw new Refusal(
    `The data folder ${folder} is in use by a Gradeline that is running (process ${lock.heldBy.pid}): stop that one, or set GRADELINE_DATA to another folder and PORT to another port.`,
  );
}

/** What signs sessions: made once, and kept readable by its owner alone. */
export function keptSecret(folder: string): string {
  const file = path.join(folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Where the embedded Postgres is kept. */
export function postgresFolder(dataFolder: string): string {
  return path.join(dataFolder, 'postgres');
}

/** Only a folder we make is closed: one that was there may hold other things. As root, Postgres's account passes through. */
function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined && isRoot()) chmodSync(folder, 0o711);
  accessSync(folder, constants.W_OK | constants.X_OK);
}

function refusingUnwritable<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Refusal(
      `Gradeline can't write to its data folder ${folder} (${error.code}): let this account write there, or set GRADELINE_DATA to a folder where it may.`,
    );
  }
}
