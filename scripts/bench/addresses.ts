import pg from 'pg';
import { filled, pageAddresses } from '../../e2e/addresses.ts';

/** The page of app/ and one address of it. */
export interface Visited {
  page: string;
  address: string;
}

/** The councils with the most and the fewest events, among those that have any. */
const EXTREMES = `
  (SELECT a.slug FROM authority a JOIN inspection_authority i ON i.authority_id = a.id GROUP BY a.id ORDER BY count(*) DESC, a.id LIMIT 1)
  UNION ALL
  (SELECT a.slug FROM authority a JOIN inspection_authority i ON i.authority_id = a.id GROUP BY a.id ORDER BY count(*), a.id LIMIT 1)`;

/** Every page that answers a reader who is not signed in; a council's pages for the councils with the most and fewest events. */
export async function readersAddresses(url: string, databaseUrl: string): Promise<Visited[]> {
  const councils = await extremes(databaseUrl);
  const all = pageAddresses().flatMap((page) => {
    const named = page.includes('[slug]') ? councils.map((slug) => page.replace('[slug]', slug)) : [page];
    return named.map((one) => ({ page, address: filled(one) }));
  });
  const answers = await Promise.all(all.map(({ address }) => fetch(url + address, { redirect: 'manual' })));
  return all.filter((_, index) => answers[index]?.status === 200);
}

async function extremes(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ slug: string }>(EXTREMES);
    return rows.map(({ slug }) => slug);
  } finally {
    await client.end();
  }
}
