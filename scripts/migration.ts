import path from 'node:path';
import { Refusal } from './refusal.ts';
import { runScript, say } from './say.ts';
import { writeMigration } from './schema/difference.ts';

/** `npm run migration -- NAME`: writes what has changed in schema.prisma as a new migration. */
await runScript(async () => {
  const name = process.argv[2] ?? '';
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Refusal(
      'Name the change in lower case with underscores, for example: npm run migration -- add_short_notice',
    );
  }
  const folder = await writeMigration(name, new Date());
  if (folder === null) return say('The migrations already lead to schema.prisma: nothing to write.');
  say(
    `Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it, add CHECKs and partial indexes by hand, then npm start.`,
  );
});
