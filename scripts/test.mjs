// `npm test` in a plain clone: makes ready what the tests need, then runs scripts/test/run.ts. Only Node's own modules here.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { CHECKOUT, generateClient, installPackages } from './install.mjs';
import { step } from './progress.mjs';

process.chdir(CHECKOUT);
try {
  await step('Installing packages', installPackages);
  await step('Generating the database client', generateClient);
  process.exitCode = await runTests();
} catch (error) {
  process.stderr.write(`${error.name === 'Refusal' ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

/** An interruption is handed on: the runner ends all that it began, and this process ends after it. */
function runTests() {
  const args = ['--import', 'tsx', path.join(CHECKOUT, 'scripts/test/run.ts')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  // In a terminal Ctrl-C has reached the runner already; the second one does no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
