import { z } from 'zod';

/** What one suite came to. `notes` says what the suite's own output does not: why something counts as failed. */
export type Tally = { passed: number; failed: number; notes: string[] };

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

type Counts = { passed: number; failed: number; skipped: number };

/** A check that either holds or doesn't, such as lint. */
export function tallyCheck(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] };
}

/** @param report what Vitest's JSON reporter wrote, or null where it wrote nothing */
export function tallyVitest(exitCode: number, report: unknown): Tally {
  if (report === null) return judge(exitCode, { passed: 0, failed: 0, skipped: 0 });
  const counts = VitestReport.parse(report);
  const skipped = counts.numPendingTests + counts.numTodoTests;
  return judge(exitCode, { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped });
}

/** @param report what Playwright's JSON reporter wrote, or null where it wrote nothing */
export function tallyPlaywright(exitCode: number, report: unknown): Tally {
  if (report === null) return judge(exitCode, { passed: 0, failed: 0, skipped: 0 });
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(report).stats;
  return judge(exitCode, { passed: expected, failed: unexpected + flaky, skipped });
}

/** A test nobody ran has not passed, a suite without tests proves nothing, and a fault outside any test is still a fault. */
function judge(exitCode: number, { passed, failed, skipped }: Counts): Tally {
  const notes: string[] = [];
  if (skipped > 0) notes.push(`${skipped} skipped, which counts as failed`);
  if (passed + failed + skipped === 0) return { passed, failed: 1, notes: ['no test was run'] };
  if (exitCode !== 0 && failed + skipped === 0)
    return { passed, failed: 1, notes: ['something failed outside the tests'] };
  return { passed, failed: failed + skipped, notes };
}

export function sum(tallies: Tally[]): { passed: number; failed: number } {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
