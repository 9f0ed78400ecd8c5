import {
  chmodSync,
  chownSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfChanged } from './build.ts';
import { Endings } from './endings.ts';

/** Left behind: what a clone does not have, and what is linked instead of copied. */
const NOT_COPIED = new Set(['node_modules', '.git', '.data', '.next', 'test-results', 'playwright-report']);

/** The build holds links into its packages, which otherwise would lead back into the checkout. */
const AS_IT_IS = { recursive: true, verbatimSymlinks: true };

/**
 * For tests: the checkout, built, in a folder of its own that only its owner can enter. Its packages are hard links,
 * so that it takes a second; Node itself comes along, because it may lie where another account can't run it.
 */
export async function copyCheckout(): Promise<{ folder: string; node: string }> {
  await buildIfChanged(new Endings());
  const folder = mkdtempSync(path.join(tmpdir(), 'gradeline-copy-'));
  for (const name of readdirSync('.')) if (!NOT_COPIED.has(name)) cpSync(name, path.join(folder, name), AS_IT_IS);
  cpSync('.next', path.join(folder, '.next'), { ...AS_IT_IS, filter: (file) => !file.startsWith('.next/cache') });
  linkTree('node_modules', path.join(folder, 'node_modules'));
  const node = path.join(folder, 'node');
  cpSync(process.execPath, node);
  chmodSync(folder, 0o700);
  return { folder, node };
}

/** Hands the copy to an account, but for the packages, which share their files with the checkout's. */
export function giveTo(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const item = path.join(folder, entry.name);
    if (entry.isDirectory()) giveTo(item, { uid, gid });
    else chownSync(item, uid, gid);
  }
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { mode: 0o755 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/** The temporary folder may be another disk, which no hard link reaches. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
