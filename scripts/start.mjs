// npm start, npm run dev and npm run reset begin here, in a clone that may have nothing installed:
// so only Node's own modules until the packages are there.
import './node-version.mjs';
import { CHECKOUT, generateClient, installPackages } from './install.mjs';
import { step } from './progress.mjs';

// npm runs us through a shell, and a SIGTERM to npm ends that shell but does not reach us.
const parent = process.env.npm_lifecycle_event === undefined ? null : process.ppid;
process.chdir(CHECKOUT);

try {
  await step('Installing packages', installPackages);
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./start/main.ts');
  await main(process.argv.slice(2), { step, generateClient, parent });
} catch (error) {
  // A refusal is a sentence for the person at the terminal; anything else is a fault, and keeps its stack.
  const expected = error.name === 'Refusal' || error.name === 'SettingError';
  process.stderr.write(`${expected ? error.message : error.stack}\n`);
  process.exit(1);
}
