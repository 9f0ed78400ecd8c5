import { setImmediate as turn } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { functionsOfPages } from '../scripts/generate/functions-of-pages.ts';
import { READINGS } from '../scripts/generate/readings.ts';
import { generateRecord } from '../scripts/generate/record.ts';
import { scansIn } from '../scripts/generate/scans.ts';
import { emptyDatabase, type FreshDatabase } from '../scripts/test/database.ts';
import { PrismaClient } from './generated/client.ts';

/** What pages import from data/ that asks nothing of the record. */
const OF_NO_RECORD = {
  currentPerson: 'who is signed in',
  presentSession: 'who is signed in',
  ownSessions: 'who is signed in',
  passwordSetAt: 'passwords',
  resetLink: 'one-time links',
  joiningLinkState: 'one-time links',
  invitedAddress: 'one-time links',
  openInvitations: 'one-time links',
  listPeople: 'people',
  personWith: 'people',
  questionOf: 'makes no statement',
  measureQuestions: 'makes no statement',
};

const SIZE = { inspections: 100_000, councils: 1_000, seed: 1 };
const asked: { sql: string; values: unknown[] }[] = [];
let made: FreshDatabase;
let planner: pg.Client;

beforeAll(async () => {
  made = await emptyDatabase();
  await generateRecord(made.url, SIZE);
  planner = new pg.Client({ connectionString: made.url });
  await planner.connect();
  const adapter = new PrismaPg({ connectionString: made.url, max: 4 });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query, params }) => {
    asked.push({ sql: query, values: z.array(z.unknown()).parse(JSON.parse(params)) });
  });
  globalThis.gradelineDatabase = client;
}, 240_000);

afterAll(async () => {
  await globalThis.gradelineDatabase?.$disconnect();
  await planner.end();
  await made.drop();
});

/** The statements of one reading. Their events come a little after its answer. */
async function statementsOf(read: () => Promise<unknown>): Promise<typeof asked> {
  asked.length = 0;
  await read();
  await turn();
  return [...asked];
}

async function explain({ sql, values }: (typeof asked)[number], format: 'JSON' | 'TEXT'): Promise<unknown[]> {
  const { rows } = await planner.query({ text: `EXPLAIN (FORMAT ${format}) ${sql}`, values, rowMode: 'array' });
  return rows.map(([line]) => line);
}

describe('with 100,000 inspections, no page reads all inspections or judgements', () => {
  it.each(READINGS)('for $of, $when', async ({ read }) => {
    const statements = await statementsOf(read);
    expect(statements).not.toEqual([]);
    for (const statement of statements) {
      const [plan] = await explain(statement, 'JSON');
      const scans = scansIn(plan);
      const words = scans.length === 0 ? [] : [statement.sql, ...(await explain(statement, 'TEXT'))];
      expect(scans, words.join('\n')).toEqual([]);
    }
  });

  it('whatever function of data/ the page uses', () => {
    const looked = new Set([...READINGS.map(({ of }) => of), ...Object.keys(OF_NO_RECORD)]);
    expect(functionsOfPages().filter((name) => !looked.has(name))).toEqual([]);
  });
});
