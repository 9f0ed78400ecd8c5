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
import { announce, NAMES } from './gradeline.ts';

/** A first start builds the pages. */
const PATIENCE = 240_000;

type End = () => Promise<void>;

/** Before all tests: the Gradelines they are about. One after the other, because the first builds the pages for both. */
export default async function start(): Promise<End> {
  const ends: End[] = [];
  const end = async () => {
    await Promise.all(ends.map((one) => one()));
  };
  try {
    for (const name of NAMES) ends.push(await startOne(name));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** `npm start` itself, on a free port, with a data folder and a Postgres that are nobody else's. */
export async function startOne(name: (typeof NAMES)[number]): Promise<End> {
  const folder = mkdtempSync(path.join(tmpdir(), `gradeline-${name}-`));
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
    const databaseUrl = await connection({ databaseUrl: undefined, dataFolder });
    announce(name, { url, firstLink, dataFolder, databaseUrl });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
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
