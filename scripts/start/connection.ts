import { type StartSettings, startSettings } from '../../env.ts';
import { isAlive } from '../lock/process.ts';
import { addressOf } from '../postgres/database.ts';
import { postmaster, runsOn } from '../postgres/leftover.ts';
import { readPasswords } from '../postgres/passwords.ts';
import { clusterOf } from '../postgres/place.ts';
import { Refusal } from '../refusal.ts';
import { postgresFolder } from './data-folder.ts';

type Given = Pick<StartSettings, 'databaseUrl' | 'dataFolder'>;

/**
 * The database of the Gradeline in this checkout, for scripts that work on it from outside: DATABASE_URL, else the
 * embedded Postgres that `npm start` runs.
 * @throws Refusal where that isn't running.
 */
export async function connection(given: Given = startSettings()): Promise<string> {
  const { databaseUrl, dataFolder } = given;
  if (databaseUrl !== undefined) return databaseUrl;
  const folder = postgresFolder(dataFolder);
  const cluster = clusterOf(folder);
  const running = postmaster(cluster);
  if (running === null || !isAlive(running.pid) || !runsOn(running.pid, cluster)) {
    throw new Refusal(
      'Gradeline is not running here: start it with npm start, leave it running, and try again in another window.',
    );
  }
  return addressOf('gradeline', readPasswords(folder).gradeline, running.port, 'gradeline');
}
