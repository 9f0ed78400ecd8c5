import { setTimeout as wait } from 'node:timers/promises';
import { type Cluster, openCluster } from '../postgres/cluster.ts';
import { say } from '../say.ts';
import type { Endings } from './endings.ts';

/**
 * Starts the embedded Postgres and keeps it running: should it end unasked, it is started again within seconds,
 * on the same port if that is still free. Answers its address; `moved` is told a new one.
 */
export async function keepPostgres(folder: string, endings: Endings, moved: (url: string) => void): Promise<string> {
  const opening = openCluster({ folder, log: sayInStep });
  // Also ended where the signal comes while it is still starting.
  let current = opening.catch(() => null);
  endings.add(async () => (await current)?.stop());
  const first = await opening;
  watch(first);
  return first.url;

  function watch(cluster: Cluster): void {
    cluster.exited.then(async ({ code, signal }) => {
      if (endings.begun) return;
      say(`Postgres ended unexpectedly (${signal ?? `code ${code}`}); starting it again`);
      current = reopen(cluster.port);
      const again = await current;
      if (again === null) return;
      if (again.url !== cluster.url) moved(again.url);
      watch(again);
    });
  }

  async function reopen(port: number): Promise<Cluster | null> {
    for (let pause = 200; !endings.begun; pause = Math.min(pause * 2, 5_000)) {
      try {
        return await openCluster({ folder, port, log: say });
      } catch (error) {
        say(`Postgres does not start yet: ${error instanceof Error ? error.message : error}`);
        await wait(pause);
      }
    }
    return null;
  }
}

/** The first start is a step with a line of its own, which this goes into. */
function sayInStep(words: string): void {
  process.stdout.write(`${words} … `);
}
