import { createInterface } from 'node:readline/promises';
import type { StartSettings } from '../../env.ts';
import { endLeftover } from '../postgres/leftover.ts';
import { clusterOf, removeCluster } from '../postgres/place.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { postgresFolder, takeDataFolder } from './data-folder.ts';

const QUESTION = 'This removes every record, account and change in the embedded database. Type "yes" to go on: ';

/**
 * Empties the embedded database, after asking. The next start makes and seeds it anew.
 * @throws Refusal where DATABASE_URL is set, Gradeline is running, or there is nobody to ask.
 */
export async function reset({ databaseUrl, dataFolder }: StartSettings, agreed: boolean): Promise<void> {
  if (databaseUrl !== undefined) {
    throw new Refusal(
      'DATABASE_URL is set, and npm run reset empties the embedded database only: unset it, or empty yours by its own means.',
    );
  }
  const release = await takeDataFolder(dataFolder);
  try {
    if (!agreed && !(await ask())) return say('Nothing was removed.');
    const folder = postgresFolder(dataFolder);
    await endLeftover(clusterOf(folder), () => say('Stopping a Postgres that was left running'));
    removeCluster(folder);
    say('The embedded database is empty. npm start fills it again.');
  } finally {
    release();
  }
}

async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Refusal('There is no terminal to ask on: npm run reset -- --yes goes on without asking.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(QUESTION);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
