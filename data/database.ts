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

/** A client for one piece of work by a script, which knows its database's address and has no settings. */
export async function withDatabase<Result>(
  databaseUrl: string,
  work: (db: PrismaClient) => Promise<Result>,
): Promise<Result> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) });
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
  }
}
