import { afterAll } from 'vitest';
import { freshDatabase } from './database.ts';

// Runs before each data test file, so that whatever it imports from data/ finds a database that is this file's alone.
const { url, drop } = await freshDatabase();
process.env.DATABASE_URL = url;
process.env.GRADELINE_SECRET = 'signs nothing outside this test file';

afterAll(async () => {
  await globalThis.gradelineDatabase?.$disconnect();
  await drop();
});
