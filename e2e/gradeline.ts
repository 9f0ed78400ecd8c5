import { z } from 'zod';

const Gradeline = z.object({
  url: z.string(),
  databaseUrl: z.string(),
  dataFolder: z.string(),
  /** The link it printed for whoever becomes its first administrator. */
  firstLink: z.string(),
});

/** A Gradeline under test: where it answers, where its rows are and where it keeps its files. */
export type Gradeline = z.infer<typeof Gradeline>;

/** The journeys have one and the gate another, which sees whether anything at all has changed: so both can be at work. */
export const NAMES = ['journeys', 'gate'] as const;
type Name = (typeof NAMES)[number];

let own: Name = 'journeys';

/** Said once by the setup; Playwright hands the environment on to the processes that run the tests. */
export function announce(name: Name, gradeline: Gradeline): void {
  process.env[variable(name)] = JSON.stringify(gradeline);
}

/** Said once by each of those processes, which belongs to one of Playwright's projects. */
export function choose(project: string): void {
  own = NAMES.find((name) => name === project) ?? own;
}

/** The one that this process's tests are about. */
export function gradeline(): Gradeline {
  return Gradeline.parse(JSON.parse(process.env[variable(own)] ?? 'null'));
}

function variable(name: Name): string {
  return `GRADELINE_UNDER_TEST_${name}`;
}
