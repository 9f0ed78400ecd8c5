import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PRISMA = path.resolve(import.meta.dirname, '../../prisma');
export const MIGRATIONS = path.join(PRISMA, 'migrations');

export type Files = { path: string; content: string }[];

/** schema.prisma, as the engine takes it. */
export function readSchema(): Files {
  const file = path.join(PRISMA, 'schema.prisma');
  return [{ path: file, content: readFileSync(file, 'utf8') }];
}

/** The migrations folder in order, with what Prisma keeps of each in `_prisma_migrations`: the SHA-256 of its SQL. */
export function readMigrations(): { name: string; sql: string; checksum: string }[] {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8') }))
    .map(({ name, sql }) => ({ name, sql, checksum: createHash('sha256').update(sql).digest('hex') }));
}

/** The folder as the engine takes it. */
export function migrationList() {
  const lockfile = path.join(MIGRATIONS, 'migration_lock.toml');
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    migrationDirectories: readMigrations().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}
