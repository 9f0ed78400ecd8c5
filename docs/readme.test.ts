import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../env.ts';
import manifest from '../package.json' with { type: 'json' };

const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');
const named = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, name]) => name ?? '');

describe('the README', () => {
  it('lists every setting, and none that does not exist', () => {
    expect(named(/^\| `([A-Z_]+)` \|/gm).sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('names only commands that exist', () => {
    const commands = named(/npm run ([\w:]+)/g);
    expect(commands).not.toEqual([]);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
});
