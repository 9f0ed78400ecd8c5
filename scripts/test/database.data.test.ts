import pg from 'pg';
import { expect, it } from 'vitest';
import { freshDatabase } from './database.ts';

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it('gives each test file the whole seeded record', async () => {
  const url = process.env.DATABASE_URL ?? '';
  expect(await rows(url, 'select count(*)::int as councils from authority')).toEqual([{ councils: 158 }]);
});

it('keeps what one test changes from every other', async () => {
  const mine = await freshDatabase();
  const yours = await freshDatabase();
  await rows(mine.url, 'truncate article cascade');
  expect(await rows(mine.url, 'select count(*)::int as articles from article')).toEqual([{ articles: 0 }]);
  expect(await rows(yours.url, 'select count(*)::int as articles from article')).toEqual([{ articles: 75 }]);
  await mine.drop();
  await yours.drop();
});
