import path from 'node:path';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': path.resolve(import.meta.dirname) } };
const exclude = ['node_modules/**', '.next/**', '.data/**', 'e2e/**'];

/** Which tests need what: docs/decisions/0007. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.data.test.ts', '**/*.slow.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'data',
          include: ['**/*.data.test.ts'],
          exclude,
          globalSetup: 'scripts/test/template.ts',
          setupFiles: 'scripts/test/own-database.ts',
          // Each file waits for Postgres half the time: two at once, on a machine of two cores as well.
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'start',
          include: ['**/*.slow.test.ts'],
          exclude,
          // They start whole Gradelines: one at a time, and on a slow machine each takes a while.
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
