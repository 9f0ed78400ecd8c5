import { runScript, say } from '../say.ts';
import { withOwnDatabase } from './database.ts';
import type { Reading } from './readings.ts';

/** How often each is timed, after once unmeasured. */
const TIMES = 5;

/** `npm run generate:times`: how long each page's questions take on a generated record, warm; the slowest first. */
await runScript(() =>
  withOwnDatabase(async (url) => {
    // What data/ reads its address from.
    process.env.DATABASE_URL = url;
    process.env.GRADELINE_SECRET ??= 'signs nothing: nobody signs in here';
    const { READINGS } = await import('./readings.ts');
    try {
      const lines: { took: number; line: string }[] = [];
      for (const reading of READINGS) lines.push(await timed(reading));
      for (const { line } of lines.sort((a, b) => b.took - a.took)) say(line);
    } finally {
      await globalThis.gradelineDatabase?.$disconnect();
    }
  }),
);

async function timed({ of, when, read }: Reading): Promise<{ took: number; line: string }> {
  await read();
  const all: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    const begun = performance.now();
    await read();
    all.push(performance.now() - begun);
  }
  const took = all.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
  return { took, line: `${took.toFixed(0).padStart(6)} ms  ${of}, ${when}` };
}
