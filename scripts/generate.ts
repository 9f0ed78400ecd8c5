import { withOwnDatabase } from './generate/database.ts';
import { readPlan } from './generate/plan.ts';
import { generateClient } from './install.mjs';
import { step } from './progress.mjs';
import { runScript, say } from './say.ts';

/** `npm run generate`: a made-up record of any size, in a database of its own, to see how Gradeline bears it. */
await runScript(async () => {
  const plan = readPlan(process.argv.slice(2));
  await step('Generating the database client', generateClient);
  // Not before the step that generates the client it uses.
  const { generateRecord } = await import('./generate/record.ts');
  await withOwnDatabase((url) => generateRecord(url, plan, step));
  say(`A record of ${plan.inspections} inspections of ${plan.councils} councils is there.`);
});
