import pg from 'pg';
import type { Passwords } from './passwords.ts';

/** postgresql:// address of a database on the loopback. */
export function addressOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether Postgres answers there yet. */
export async function answers(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The role and the database named "gradeline", made if they are missing. The package has no createdb or psql. */
export async function ensureDatabase(adminUrl: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const role = await client.query("select from pg_roles where rolname = 'gradeline'");
    if (role.rowCount === 0) await client.query(`create role gradeline login password '${passwords.gradeline}'`);
    const database = await client.query("select from pg_database where datname = 'gradeline'");
    if (database.rowCount === 0) await client.query('create database gradeline owner gradeline');
  } finally {
    await client.end();
  }
}
