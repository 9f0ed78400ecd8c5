import pg from 'pg';
import { onTestFinished } from 'vitest';
import { settings } from '../../env.ts';

/** How many rows of each table were written. */
export type Written = Readonly<Record<string, number>>;

/**
 * Notes every row that is inserted, changed or deleted in any table of the test's database until the test ends, as long as its
 * transaction is not undone. It has a connection of its own, which answers faster than the app's client does.
 * @returns answers what was written since it was last asked
 */
export async function watchRows(): Promise<() => Promise<Written>> {
  const client = new pg.Client({ connectionString: settings().databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(NOTE_ROWS);
  let seen = '0';
  return async () => {
    const { rows } = await client.query<{ last: string; name: string; times: number }>({
      name: 'written',
      text: `SELECT max(max(id)) OVER () AS last, name, count(*)::int AS times FROM written WHERE id > $1 GROUP BY name`,
      values: [seen],
    });
    seen = rows[0]?.last ?? seen;
    return Object.fromEntries(rows.map(({ name, times }) => [name, times]));
  };
}

const NOTE_ROWS = `
  CREATE TABLE written (id bigserial PRIMARY KEY, name text NOT NULL);
  CREATE FUNCTION note_row() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO written (name) VALUES (TG_TABLE_NAME); RETURN NULL; END $$;
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'written' LOOP
      EXECUTE format('CREATE TRIGGER note_row AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION note_row()', name);
    END LOOP;
  END $$;`;
