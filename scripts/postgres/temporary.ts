import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../lock/process.ts';
import { isRoot } from './account.ts';
import { type Cluster, openCluster } from './cluster.ts';
import { removeCluster } from './place.ts';

/**
 * A cluster in a folder of its own under the system's temporary one. `stop` removes every trace of it; so does the end
 * of this process, short of kill -9.
 */
export async function openTemporaryCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradeline-'));
  if (isRoot()) chmodSync(folder, 0o711);
  const cluster = await openCluster({ folder, durable: false });
  const abandon = () => {
    if (isAlive(cluster.pid)) process.kill(cluster.pid, 'SIGQUIT');
    removeCluster(folder);
  };
  process.once('exit', abandon);
  const stop = async () => {
    process.off('exit', abandon);
    await cluster.stop();
    removeCluster(folder);
  };
  return { ...cluster, stop };
}
