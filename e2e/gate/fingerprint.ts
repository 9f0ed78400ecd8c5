type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** What no request of a reader's may leave a trace in. Attempts are counted, and that is all that is left out. */
const LEFT_OUT = ['rate_limit', '_prisma_migrations'];

/** A digest of all rows of each table, by its name: equal before and after where nothing at all has changed. */
export async function fingerprint(rows: Rows): Promise<Record<string, unknown>> {
  const tables = await rows(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ($1) order by table_name`,
    [LEFT_OUT],
  );
  const digests = tables.map(
    ({
      name,
    }) => `select '${name}' as name, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest
                   from "${name}" t`,
  );
  const found = await rows(digests.join(' union all '));
  return Object.fromEntries(found.map(({ name, digest }) => [name, digest]));
}
