import pg from 'pg';
import { applyMigrations } from '../migrate.ts';
import { Refusal } from '../refusal.ts';

const OLDEST = 14;

/** @throws Refusal where the database does not answer, or is older than Postgres 14. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const version = await ask(databaseUrl, 'show server_version_num').catch((error) => {
    throw new Refusal(
      `The database that DATABASE_URL names can't be used (${error.message || error.code}): correct DATABASE_URL, or unset it to use the embedded one.`,
    );
  });
  const major = Math.floor(Number(version) / 10_000);
  if (major >= OLDEST) return;
  throw new Refusal(
    `DATABASE_URL names Postgres ${major}, and Gradeline needs ${OLDEST} or newer: upgrade it, or unset DATABASE_URL.`,
  );
}

/** False where it was up to date. @throws Refusal with the engine's own words. */
export async function migrate(databaseUrl: string): Promise<boolean> {
  try {
    return (await applyMigrations(databaseUrl)).length > 0;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Refusal(`The database could not be brought up to this version of Gradeline: ${words}`);
  }
}

/** Puts the national record into a database that has no council yet; false where it has. */
export async function seedIfEmpty(databaseUrl: string): Promise<boolean> {
  if (await holdsCouncils(databaseUrl)) return false;
  const { seed } = await import('../../prisma/seed.ts');
  await seed(databaseUrl);
  return true;
}

/** Whether there is any council in it; a database that has no tables yet has none. */
export async function holdsCouncils(databaseUrl: string): Promise<boolean> {
  if ((await ask(databaseUrl, "select to_regclass('authority') is null")) === true) return false;
  return (await ask(databaseUrl, 'select exists (select from authority)')) === true;
}

/** The first column of the first row. */
async function ask(databaseUrl: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end().catch(() => {});
  }
}
