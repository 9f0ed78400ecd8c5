import { z } from 'zod';

const Gradeline = z.object({
  url: z.string(),
  databaseUrl: z.string(),
  dataFolder: z.string(),
  /** The link it printed for whoever becomes its first administrator. */
  firstLink: z.string(),
});

/** The Gradeline under test: where it answers, where its rows are and where it keeps its files. */
export type Gradeline = z.infer<typeof Gradeline>;

const NAME = 'GRADELINE_UNDER_TEST';

/** Said once by the setup; Playwright hands the environment on to the processes that run the tests. */
export function announce(gradeline: Gradeline): void {
  process.env[NAME] = JSON.stringify(gradeline);
}

export function gradeline(): Gradeline {
  return Gradeline.parse(JSON.parse(process.env[NAME] ?? 'null'));
}
