import pg from 'pg';
import { withEngine } from './schema/engine.ts';
import { migrationList, readMigrations } from './schema/files.ts';

const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Brings a database up to the checkout's schema, as `prisma migrate deploy` would; its bookkeeping is Prisma's own.
 * Answers the names of the migrations applied, none where it was up to date.
 * @throws in the engine's words, where a migration fails or the database's history isn't this one.
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  // Asked first, because loading the engine takes longer than everything else a second start does.
  if (await isUpToDate(databaseUrl)) return [];
  const applied = await withEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList: migrationList(), filters: FILTERS }),
  );
  return applied.appliedMigrationNames;
}

/** Whether the database has every migration of this checkout, and no other. */
export async function isUpToDate(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const table = await client.query("select to_regclass('_prisma_migrations') is not null as there");
    if (table.rows[0].there !== true) return false;
    const rows = await client.query(
      'select migration_name, checksum, finished_at is not null as done from _prisma_migrations where rolled_back_at is null',
    );
    const known = rows.rows.map(({ migration_name, checksum, done }) => `${migration_name} ${checksum} ${done}`);
    const wanted = readMigrations().map(({ name, checksum }) => `${name} ${checksum} true`);
    return JSON.stringify(known.sort()) === JSON.stringify(wanted);
  } finally {
    await client.end();
  }
}
