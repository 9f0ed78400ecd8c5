import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRoot } from '../scripts/postgres/account.ts';
import { removeCluster } from '../scripts/postgres/place.ts';
import { freePort } from '../scripts/postgres/server.ts';
import { connection } from '../scripts/start/connection.ts';
import { postgresFolder } from '../scripts/start/data-folder.ts';
import { quietEnvironment } from '../scripts/test/surroundings.ts';
import type { Gradeline } from './gradeline.ts';

/** A first start builds the pages. */
const PATIENCE = 240_000;

/**
 * `npm start` itself, on a free port, with a data folder and a Postgres that are nobody else's, filled with the national record.
 * `end` stops it and leaves nothing. @throws with what it said, where it doesn't start.
 */
export async function ownGradeline(): Promise<Gradeline & { end: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradeline-own-'));
  if (isRoot()) chmodSync(folder, 0o711);
  const dataFolder = path.join(folder, 'data');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    // With a proxy, the tests can say where they come from, and one that is refused for trying too often stops no other.
    env: quietEnvironment({ GRADELINE_DATA: dataFolder, PORT: String(await freePort()), GRADELINE_PROXIES: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = async () => {
    await stop(child);
    removeCluster(postgresFolder(dataFolder));
    removeCluster(folder);
  };
  try {
    const said = await whenReady(child);
    const url = /^Gradeline is ready at (\S+)$/m.exec(said)?.[1] ?? '';
    const firstLink = /\S+\/join\/\S+/.exec(said)?.[0] ?? '';
    return { url, firstLink, dataFolder, databaseUrl: await connection({ databaseUrl: undefined, dataFolder }), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** All it said until it was ready. @throws with the same, where it ends first or takes too long. */
function whenReady(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Gradeline is not ready after ${PATIENCE / 1000} s:\n${said}`)),
      PATIENCE,
    );
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!/^Gradeline is ready at \S+$/m.test(said)) return;
      clearTimeout(timer);
      resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`Gradeline did not start:\n${said}`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
