import type { TestProject } from 'vitest/node';
import { seed } from '../../prisma/seed.ts';
import { applyMigrations } from '../migrate.ts';
import { openTemporaryCluster } from '../postgres/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the seeded database, which nobody may connect to, and of the superuser who copies it. */
    cluster: { templateUrl: string; adminUrl: string };
  }
}

/** Once for all data tests: a Postgres of their own, and in it the migrated and seeded database that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await openTemporaryCluster();
  try {
    await applyMigrations(cluster.url);
    await seed(cluster.url);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('cluster', { templateUrl: cluster.url, adminUrl: cluster.adminUrl });
  return cluster.stop;
}
