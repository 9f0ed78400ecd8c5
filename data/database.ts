import { PrismaPg } from '@prisma/adapter-pg';
import { settings } from '../env.ts';
import { PrismaClient } from './generated/client.ts';

declare global {
  // One client however often a module is reloaded in development.
  var gradelineDatabase: PrismaClient | undefined;
}

/** The one connection pool of this process. Opened at first use, so that a build needs no database. */
export function database(): PrismaClient {
  globalThis.gradelineDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: settings().databaseUrl, max: 10 }),
  });
  return globalThis.gradelineDatabase;
}
