import { startSettings } from '../../env.ts';
import { openCluster } from '../postgres/cluster.ts';
import { step } from '../progress.mjs';
import { postgresFolder, takeDataFolder } from '../start/data-folder.ts';
import { checkDatabase } from '../start/database.ts';
import { Endings, endWhenTold } from '../start/endings.ts';

/**
 * Gives a script a database to itself: the one that DATABASE_URL names, else the embedded Postgres of the data folder, which is
 * started for it and stopped after it, whether it succeeds, fails or is interrupted.
 * @throws Refusal where a Gradeline runs on the folder, or the database does not answer
 */
export async function withOwnDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const { databaseUrl, dataFolder } = startSettings();
  if (databaseUrl !== undefined) {
    await checkDatabase(databaseUrl);
    return work(databaseUrl);
  }
  const endings = new Endings();
  endWhenTold(endings, process.env.npm_lifecycle_event === undefined ? null : process.ppid);
  try {
    endings.add(await takeDataFolder(dataFolder));
    const cluster = await step('Starting Postgres', () => openCluster({ folder: postgresFolder(dataFolder) }));
    endings.add(cluster.stop);
    await work(cluster.url);
  } catch (error) {
    // What was interrupted fails; that it does is no news.
    if (!endings.begun) throw error;
  } finally {
    await endings.end();
  }
}
