import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files that a commit would hold, by their path from `root`: what git tracks, and what it would take up. Without git,
 * or in a copy without its history, every file that `.gitignore` does not name.
 */
export function filesOf(root: string): string[] {
  return (filesByGit(root) ?? filesByLooking(root)).filter((file) => existsSync(path.join(root, file)));
}

function filesByGit(root: string): string[] | null {
  // A copy that lies in somebody else's repository would be answered with theirs.
  if (!existsSync(path.join(root, '.git'))) return null;
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 16 * 1024 * 1024,
    });
    return listed.split('\0').filter((file) => file !== '');
  } catch {
    return null;
  }
}

/** Knows as much of `.gitignore` as ours uses: folders (`data/generated/`), endings (`*.tsbuildinfo`) and names. */
function filesByLooking(root: string): string[] {
  const ignored = readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const isIgnored = (file: string) =>
    ignored.some((pattern) => {
      if (pattern.endsWith('/')) return `/${file}/`.includes(`/${pattern}`);
      return pattern.startsWith('*') ? file.endsWith(pattern.slice(1)) : path.posix.basename(file) === pattern;
    });
  const below = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.name === '.git' || isIgnored(file)) return [];
      return entry.isDirectory() ? below(file) : [file];
    });
  return below('');
}
