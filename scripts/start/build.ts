import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { childEnvironment } from '../../env.ts';
import { Refusal } from '../refusal.ts';
import type { Endings } from './endings.ts';

/** What the build is made from. Tests are not. */
const SOURCES = [
  'app',
  'components',
  'data',
  'domain',
  'mail',
  'public',
  'env.ts',
  'handover.ts',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const TEST = /\.test\.tsx?$/;
const STAMP = '.next/made-from';

/** Builds the pages where their sources have changed since the last build; false where they have not. */
export async function buildIfChanged(endings: Endings): Promise<boolean> {
  const sources = fingerprint(SOURCES.flatMap(filesIn));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return false;
  // Removed first and written last: half a build is never taken for a whole one.
  rmSync(STAMP, { force: true });
  await nextBuild(endings);
  writeFileSync(STAMP, sources);
  return true;
}

function nextBuild(endings: Endings): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: childEnvironment({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endings.add(() => void child.kill());
  return finished(child);
}

function finished(child: ChildProcess): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const words = said.trim().split('\n').slice(-40).join('\n');
      if (code === 0) resolve();
      else reject(new Refusal(`The pages could not be built: put right what it says and start again.\n${words}`));
    });
  });
}

/** Every file in the folder, in an order that does not depend on the machine. */
function filesIn(source: string): string[] {
  if (!existsSync(source)) return [];
  if (path.extname(source) !== '') return [source];
  return readdirSync(source, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
