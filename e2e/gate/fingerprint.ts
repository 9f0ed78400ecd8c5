type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** What no request of a reader's may leave a trace in. Attempts are counted, and that is all that is left out. */
const LEFT_OUT = ['rate_limit', '_prisma_migrations'];

/** Asked once: the tables don't change while tests run. */
let statement: Promise<string> | null = null;

async function statementOver(rows: Rows): Promise<string> {
  const tables = await rows(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ($1) order by table_name`,
    [LEFT_OUT],
  );
  const digests = tables.map(
    ({ name }) => `select '${name}' as name, count(*) || ' rows, ' || coalesce(max(xmin::text::bigint), 0) as digest
                   from "${name}"`,
  );
  return digests.join(' union all ');
}

/** The last answer, and what the database could see then. */
let last = { snapshot: '', found: {} };

/**
 * How many rows each table has, and which transaction wrote its newest: equal before and after where nothing at all has changed,
 * because whatever is inserted or updated carries a later transaction, and whatever is deleted is one fewer. Where the database
 * sees the very same transactions as at the last answer, there is nothing to count again.
 */
export async function fingerprint(rows: Rows): Promise<Record<string, unknown>> {
  const [now] = await rows('select pg_current_snapshot()::text as snapshot');
  const snapshot = String(now?.snapshot);
  if (snapshot === last.snapshot) return last.found;
  statement ??= statementOver(rows);
  const found = await rows(await statement);
  last = { snapshot, found: Object.fromEntries(found.map(({ name, digest }) => [name, digest])) };
  return last.found;
}
