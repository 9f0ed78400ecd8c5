import { SettingError } from '../env.ts';
import { Refusal } from './refusal.ts';

/** One line to the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a script's work. A refusal or a wrong setting ends it with its sentence and exit code 1; anything else is a fault, and keeps its stack. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${wordsFor(error)}\n`);
    process.exitCode = 1;
  }
}

/** A refusal's or a wrong setting's sentence; for a fault, all that is known of it. */
export function wordsFor(error: unknown): string {
  if (error instanceof Refusal || error instanceof SettingError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
