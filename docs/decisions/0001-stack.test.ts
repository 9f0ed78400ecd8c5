import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const decision = readFileSync(path.join(import.meta.dirname, '0001-stack.md'), 'utf8');
const reasons = new Map(
  [...decision.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, reason]) => [name ?? '', reason ?? '']),
);
const installed = Object.entries(manifest.dependencies);

describe('what Gradeline is built on', () => {
  it.each(installed)('%s has its reason on record', (name) => {
    expect(reasons.get(name)).toMatch(/\w{3}.*\./);
  });

  it('gives no reason for what is no longer used', () => {
    expect([...reasons.keys()].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  it.each(installed)('%s is pinned to one version', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });
});
