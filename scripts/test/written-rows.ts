import type { PrismaClient } from '../../data/generated/client.ts';

/** How many rows of each table were written. */
export type Written = Readonly<Record<string, number>>;

/**
 * Notes every row that is inserted, changed or deleted in any table from now on, as long as its transaction is not undone.
 * @returns answers what was written since it was last asked
 */
export async function watchRows(db: PrismaClient): Promise<() => Promise<Written>> {
  await db.$executeRawUnsafe('CREATE TABLE written (id bigserial PRIMARY KEY, name text NOT NULL)');
  await db.$executeRawUnsafe(`
    CREATE FUNCTION note_row() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO written (name) VALUES (TG_TABLE_NAME); RETURN NULL; END $$`);
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'written'`;
  for (const { name } of tables)
    await db.$executeRawUnsafe(
      `CREATE TRIGGER note_row AFTER INSERT OR UPDATE OR DELETE ON "${name}" FOR EACH ROW EXECUTE FUNCTION note_row()`,
    );
  let seen = 0n;
  return async () => {
    const rows = await db.$queryRaw<{ last: bigint; name: string; times: number }[]>`
      SELECT max(id) AS last, name, count(*)::int AS times FROM written WHERE id > ${seen} GROUP BY name`;
    for (const { last } of rows) if (last > seen) seen = last;
    return Object.fromEntries(rows.map(({ name, times }) => [name, times]));
  };
}
