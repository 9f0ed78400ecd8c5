import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockedCopies } from '../scripts/packages/lock.ts';
import { isSafe } from '../scripts/packages/version.ts';

const text = readFileSync(path.join(import.meta.dirname, 'minimum-versions.md'), 'utf8');
const rows = [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
const floors = rows.map(([, name = '', versions = '', advisory = '', was = '']) => ({
  name,
  firstSafe: versions.split(', '),
  advisory,
  was,
}));
const copies = [...lockedCopies().values()];

describe('the minimum versions', () => {
  it('are all read, one from each line of the table', () => {
    const [, table = ''] = text.split('|---|---|---|---|\n');
    expect(floors.length).toBeGreaterThan(0);
    expect(floors).toHaveLength(table.trim().split('\n').length);
  });
  it.each(floors)('of $name names $advisory in the form that advisories have, and says what it was', (floor) => {
    expect(floor.advisory).toMatch(/^(GHSA(-[23456789cfghjmpqrvwx]{4}){3}|CVE-20\d\d-\d{4,})$/);
    expect(floor.was).toMatch(/\w{3}/);
  });
  it('has each hole of a package once', () => {
    const holes = floors.map(({ name, advisory }) => `${name} ${advisory}`);
    expect(holes).toEqual([...new Set(holes)]);
  });
});

describe('every installed copy', () => {
  it.each(floors)('of $name is at least $firstSafe, which answers $advisory', ({ name, firstSafe }) => {
    const installed = copies.filter((copy) => copy.name === name);
    // A floor under nothing holds nothing: its line is to be taken out.
    expect(installed).not.toEqual([]);
    const unsafe = installed.filter(({ version }) => !isSafe(version, firstSafe));
    expect(unsafe.map(({ place, version }) => `${place} ${version}`)).toEqual([]);
  });
});
