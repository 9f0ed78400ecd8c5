import { readFileSync } from 'node:fs';
import pg from 'pg';
import { withDatabase } from '../../data/database.ts';
import { seedRegionsAndTypes } from '../../prisma/seed/authorities.ts';
import { seedFrameworks, seedSources } from '../../prisma/seed/frameworks.ts';
import { Refusal } from '../refusal.ts';
import { holdsCouncils, migrate } from '../start/database.ts';
import type { Plan } from './plan.ts';

/** Does one step and says so, or says nothing. */
export type Step = <T>(label: string, work: () => Promise<T>) => Promise<T>;

/** Each is one file of SQL, set by set; all draw on plan.sql. */
const STEPS = [
  ['Planning', 'plan.sql'],
  ['Making councils', 'councils.sql'],
  ['Setting keys and indexes aside', 'set-aside.sql'],
  ['Making inspections', 'inspections.sql'],
  ['Making judgements', 'judgements.sql'],
  ['Making coverage', 'coverage.sql'],
  ['Making revisions', 'revisions.sql'],
  ['Putting keys and indexes back', 'put-back.sql'],
] as const;

/**
 * Makes a record of the plan's size in a database that has none, with the frameworks, regions, types and sources of the national
 * data set. All of it or, where a step fails, no council at all.
 * @throws Refusal where the database holds councils
 */
export async function generateRecord(databaseUrl: string, plan: Plan, step: Step = silently): Promise<void> {
  if (await holdsCouncils(databaseUrl)) {
    throw new Refusal(
      'This database holds a record already, and a generated one must not be mixed into it: set GRADELINE_DATA to another folder, or DATABASE_URL to an empty database.',
    );
  }
  await step('Applying migrations', () => migrate(databaseUrl));
  await step('Seeding the frameworks', () => seedFrame(databaseUrl));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await makeAll(client, plan, step);
    // Not within a transaction: what readers' statements are planned by, and which pages need no second look.
    await step('Tidying', () => client.query('VACUUM ANALYZE'));
  } finally {
    await client.end();
  }
}

/** Everything of the national data set that isn't about one council. */
function seedFrame(databaseUrl: string): Promise<void> {
  return withDatabase(databaseUrl, (db) =>
    db.$transaction(async (tx) => {
      await seedSources(tx);
      await seedFrameworks(tx);
      await seedRegionsAndTypes(tx);
    }),
  );
}

async function makeAll(client: pg.Client, { inspections, councils, seed }: Plan, step: Step): Promise<void> {
  const set = 'SELECT set_config($1, $2, false)';
  for (const [name, value] of Object.entries({ inspections, councils, seed }))
    await client.query(set, [`generate.${name}`, String(value)]);
  await client.query("SET work_mem = '256MB'; SET maintenance_work_mem = '256MB'; BEGIN");
  for (const [label, file] of STEPS) {
    const sql = readFileSync(new URL(file, import.meta.url), 'utf8');
    await step(label, () => client.query(sql));
  }
  await client.query('COMMIT');
}

function silently<T>(_label: string, work: () => Promise<T>): Promise<T> {
  return work();
}
