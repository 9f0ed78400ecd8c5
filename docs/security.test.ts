import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');
const text = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
const tests = named(/`([^`\s]+\.(?:test|spec)\.tsx?)`/g);

describe('what is said about security', () => {
  it.each(tests)('is tested where it says: %s', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });
  it('names a test for each line of its table', () => {
    const [, after = ''] = text.split('\n## How it is tested\n');
    const [section = ''] = after.split('\n## ');
    const lines = section.split('|---|---|\n')[1]?.trim().split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/\| `[^|]+\.(?:test|spec)\.ts` \|$/.test(line))).toEqual([]);
  });
  it('leads only to documents that exist', () => {
    const links = named(/\]\(([^)#:]+)(?:#[^)]*)?\)/g);
    expect(links).toContain('minimum-versions.md');
    expect(links.filter((link) => !existsSync(path.join(root, 'docs', link)))).toEqual([]);
  });
  it('names only commands that exist', () => {
    expect(named(/npm run ([\w:]+)/g).filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
  it.each(['README.md', 'CONTRIBUTING.md'])('is found from %s', (file) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toContain('(docs/security.md');
  });
});
