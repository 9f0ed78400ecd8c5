import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { childEnvironment, SETTING_NAMES } from '../../env.ts';
import { isRoot } from '../postgres/account.ts';
import { endLeftover } from '../postgres/leftover.ts';
import { clusterOf, removeCluster } from '../postgres/place.ts';

/** Where one run of the tests keeps everything it makes, and the environment its programs get. */
export type Surroundings = { folder: string; environment: NodeJS.ProcessEnv };

/**
 * This process's environment with `changes`, and without what would lead a test to somebody's database or change how it
 * runs. Our own settings are set to nothing, because one that is not set may be read from `.env`.
 */
export function quietEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  const silence = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']));
  const environment = childEnvironment({
    ...silence,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    ...changes,
  });
  for (const name of Object.keys(environment)) if (/^(PG[A-Z]+|NODE_OPTIONS)$/.test(name)) delete environment[name];
  return environment;
}

export function makeSurroundings(): Surroundings {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradeline-test-'));
  // As root, Postgres runs as another account and must pass through.
  if (isRoot()) chmodSync(folder, 0o711);
  return { folder, environment: quietEnvironment({ NODE_ENV: 'test', TMPDIR: folder }) };
}

/** Ends every Postgres that was left running in the folder, and removes it. */
export async function clearAway({ folder }: Surroundings): Promise<void> {
  for (const home of homesIn(folder)) {
    await endLeftover(clusterOf(home), () => {});
    removeCluster(home);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The folders that hold a cluster, or a note of where it went. */
function homesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'cluster' || name === 'elsewhere.json')
    .map(({ parentPath }) => parentPath);
}
