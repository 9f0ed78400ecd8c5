import { randomBytes } from 'node:crypto';

type Rows = (sql: string, values?: unknown[]) => Promise<unknown>;

/**
 * A council of the test's own. It opens in 2027, so that no count or list of the councils open today sees it; its page and its
 * changes work as any other's.
 */
export async function inventCouncil(rows: Rows): Promise<{ slug: string; name: string }> {
  const own = randomBytes(4).toString('hex');
  const council = { slug: `exshire-${own}`, name: `Exshire ${own}` };
  await rows(
    `insert into authority (id, slug, name, official_name, type_slug, region_code, opened_on, source_id)
     values ($1, $1, $2, $2, 'county', 'E12000002', '2027-04-01', 'editors')`,
    [council.slug, council.name],
  );
  return council;
}
