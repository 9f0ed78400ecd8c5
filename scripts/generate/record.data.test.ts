import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsOn } from '../../data/england.ts';
import { questionOf } from '../../data/standing-sql.ts';
import { emptyDatabase, type FreshDatabase } from '../test/database.ts';
import { generateRecord } from './record.ts';

const PLAN = { inspections: 2_000, councils: 100, seed: 1 };
const national = process.env.DATABASE_URL ?? '';
const made: FreshDatabase[] = [];
const urls: string[] = [];

beforeAll(async () => {
  for (const seed of [1, 1, 2]) {
    const empty = await emptyDatabase();
    made.push(empty);
    await generateRecord(empty.url, { ...PLAN, seed });
    urls.push(empty.url);
  }
  // What data/ reads from here on.
  process.env.DATABASE_URL = urls[0];
});

afterAll(() => Promise.all(made.map(({ drop }) => drop())));

async function rows(url: string | undefined, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

const ask = (sql: string) => rows(urls[0], sql);

/** Every row of every table that the generator fills, boiled down. */
async function digest(url: string | undefined): Promise<unknown[]> {
  const tables = ['authority', 'succession', 'inspection', 'inspection_authority', 'judgement', 'article', 'revision'];
  const each = tables.map(
    (table) => `SELECT '${table}', md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM ${table} t`,
  );
  return rows(url, each.join(' UNION ALL '));
}

describe('a generated record', () => {
  it('is the same for one seed, and another for another', async () => {
    const [first, again, other] = await Promise.all(urls.map(digest));
    expect(again).toEqual(first);
    for (const [index, table] of (first ?? []).entries()) expect(other?.[index]).not.toEqual(table);
  });

  it('has as many councils and inspections as were asked for', async () => {
    expect(await ask('SELECT (SELECT count(*)::int FROM authority), (SELECT count(*)::int FROM inspection)')).toEqual([
      [PLAN.councils, PLAN.inspections],
    ]);
  });

  it('has every key, check and index that the national record has', async () => {
    const rules = `SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid), convalidated FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace UNION ALL
      SELECT tablename::text, indexname::text, indexdef, true FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2, 3`;
    expect(await ask(rules)).toEqual(await rows(national, rules));
  });

  it('inspects each council while it is open and the framework version in force, in every version and kind', async () => {
    const start = `FROM inspection i JOIN inspection_authority ia ON ia.inspection_id = i.id
      JOIN authority a ON a.id = ia.authority_id JOIN framework_version v ON v.slug = i.version_slug`;
    expect(
      await ask(`SELECT i.id ${start} WHERE i.start_latest < coalesce(a.opened_on, v.starts_on)
        OR i.start_earliest > coalesce(a.closed_on, 'infinity') OR i.start_latest < v.starts_on
        OR i.start_earliest > coalesce(v.ends_on, 'infinity')`),
    ).toEqual([]);
    const kinds = 'SELECT version_slug, kind_slug FROM';
    expect(await ask(`${kinds} inspection GROUP BY 1, 2 ORDER BY 1, 2`)).toEqual(
      await ask(`${kinds} version_kind ORDER BY 1, 2`),
    );
  });

  it('judges each area of the version where the kind is graded, and nothing else', async () => {
    expect(
      await ask(`SELECT i.id FROM inspection i WHERE i.graded <> EXISTS (SELECT FROM judgement j WHERE j.inspection_id = i.id)
        OR i.graded AND EXISTS (SELECT FROM version_area va WHERE va.version_slug = i.version_slug AND NOT EXISTS (
          SELECT FROM judgement j WHERE j.inspection_id = i.id AND j.area_slug = va.area_slug))`),
    ).toEqual([]);
  });

  it('has of everything that a real record has: reports awaited, dates known to the month, areas not judged, joint services', async () => {
    const counts = [
      "FROM inspection WHERE publication = 'awaited'",
      "FROM inspection WHERE publication = 'not-held'",
      'FROM inspection WHERE start_earliest < start_latest',
      'FROM inspection WHERE published_earliest < published_latest',
      'FROM judgement WHERE grade_slug IS NULL',
      'FROM (SELECT FROM inspection_authority GROUP BY inspection_id HAVING count(*) > 1) joint',
      'FROM succession',
      'FROM article WHERE published_latest IS NULL',
      'FROM article_inspection',
      'FROM revision WHERE source_stated_on IS NOT NULL',
    ];
    for (const count of counts) expect(await ask(`SELECT count(*) > 0 ${count}`), count).toEqual([[true]]);
  });

  it('keeps each inspection’s first revision as the national record keeps its own', async () => {
    const kept = `SELECT DISTINCT key FROM revision, jsonb_object_keys(after) key ORDER BY 1`;
    const judged = `SELECT DISTINCT key FROM revision, jsonb_array_elements(after -> 'judgements') one, jsonb_object_keys(one) key ORDER BY 1`;
    for (const sql of [kept, judged]) expect(await ask(sql)).toEqual(await rows(national, sql));
    expect(
      await ask(
        'SELECT id FROM inspection i WHERE NOT EXISTS (SELECT FROM revision r WHERE r.subject_id = i.id AND number = 1)',
      ),
    ).toEqual([]);
  });

  it.each(['2014-06-30', '2020-03-31', '2026-10-31'])('adds up on %s to the councils open that day', async (asAt) => {
    const open = `SELECT count(*)::int FROM authority WHERE coalesce(opened_on, '${asAt}') <= '${asAt}' AND coalesce(closed_on, '${asAt}') >= '${asAt}'`;
    for (const basis of ['known', 'inspected'] as const) {
      const counts = await countsOn(questionOf({ asAt, basis }));
      expect([[counts.reduce((sum, { count }) => sum + count, 0)]]).toEqual(await ask(open));
    }
  });

  it('is never mixed into a record that is there', async () => {
    await expect(generateRecord(national, PLAN)).rejects.toThrow('This database holds a record already');
  });
});
