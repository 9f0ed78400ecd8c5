import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRoot } from './account.ts';
import { type Cluster, openCluster } from './cluster.ts';
import { removeCluster } from './place.ts';

/** A cluster in a folder of its own under the system's temporary one. `stop` removes every trace of it. */
export async function openTemporaryCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradeline-'));
  if (isRoot()) chmodSync(folder, 0o711);
  const cluster = await openCluster({ folder, durable: false });
  const stop = async () => {
    await cluster.stop();
    removeCluster(folder);
  };
  return { ...cluster, stop };
}
