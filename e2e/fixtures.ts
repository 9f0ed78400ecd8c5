import { test as base, expect } from '@playwright/test';
import pg from 'pg';
import { choose, gradeline } from './gradeline.ts';
import { addPerson, type Person, type Role, signInByCall } from './person.ts';
import { watchFaults } from './watch.ts';

type Row = Record<string, unknown>;

type Fixtures = {
  /** Faults that the test itself brings about, such as the 404 of a page that isn't there. */
  expectedFaults: RegExp[];
  /** Makes a person of the test's own. */
  person: (role: Role) => Promise<Person>;
  /** An editor of the test's own, whom `page` is signed in as. No page has been opened yet. */
  editor: Person;
  /** An administrator of the test's own, whom `page` is signed in as. */
  administrator: Person;
  /** Asks the database of the Gradeline under test. */
  rows: (sql: string, values?: unknown[]) => Promise<Row[]>;
};

type WorkerFixtures = { chosen: undefined; pool: pg.Pool };

/** Playwright's test, where anything wrong on the console or in a script fails it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  expectedFaults: [[], { option: true }],
  chosen: [
    async ({ browserName: _ }, use, { project }) => {
      choose(project.name);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],

  baseURL: ({ browserName: _ }, use) => use(gradeline().url),

  context: async ({ context, expectedFaults }, use) => {
    const faults = watchFaults(context);
    await use(context);
    const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)));
    expect(unexpected, 'faults on the console or in scripts').toEqual([]);
  },

  person: ({ browserName: _ }, use) => use(addPerson),

  editor: async ({ page }, use) => {
    const editor = await addPerson('editor');
    await signInByCall(page, editor);
    await use(editor);
  },

  administrator: async ({ editor, rows }, use) => {
    // Not made as one: the first administrator's link is another test's, and stops working once there is one.
    await rows(`update "user" set role = 'administrator' where email = $1`, [editor.email]);
    await use(editor);
  },

  pool: [
    async ({ browserName: _ }, use) => {
      const pool = new pg.Pool({ connectionString: gradeline().databaseUrl, max: 1 });
      await use(pool);
      await pool.end();
    },
    { scope: 'worker' },
  ],

  rows: ({ pool }, use) => use(async (sql, values = []) => (await pool.query(sql, values)).rows),
});

export { expect };
