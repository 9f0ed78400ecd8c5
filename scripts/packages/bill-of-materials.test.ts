import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { lockedCopies } from './lock.ts';

const Bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      purl: z.string().regex(/^pkg:npm\/[^@]+@[^@]+$/),
      licenses: z.array(z.unknown()).length(1),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })).length(1),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/** What the command prints, and nothing else: it must be JSON from the first character to the last. */
const printed = execFileSync('npm', ['run', '--silent', 'sbom'], {
  cwd: path.resolve(import.meta.dirname, '../..'),
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const bill = Bill.parse(JSON.parse(printed));
const listed = new Set(bill.components.map((component) => component['bom-ref']));
const askedFor = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));

describe('the bill of materials', () => {
  it.each(Object.entries(manifest.dependencies))('names %s %s, which Gradeline runs on', (name, version) => {
    expect(listed).toContain(`${name}@${version}`);
  });
  it.each(Object.entries(manifest.devDependencies))(
    'names %s %s only where something that runs asks for it',
    (name, version) => {
      const asking = [...askedFor].filter(([, dependsOn]) => dependsOn.includes(`${name}@${version}`));
      expect(asking.length > 0).toBe(listed.has(`${name}@${version}`));
    },
  );
  it.each(['vitest', '@playwright/test', '@biomejs/biome', 'smtp-server', '@secretlint/node', 'vite'])(
    'leaves out %s, which only tests',
    (name) => {
      expect(bill.components.filter((component) => component.name === name)).toEqual([]);
    },
  );
  it('names each package once, and only what is locked', () => {
    const locked = new Set([...lockedCopies().values()].map(({ name, version }) => `${name}@${version}`));
    expect(listed.size).toBe(bill.components.length);
    expect([...listed].filter((each) => !locked.has(each))).toEqual([]);
  });
  it('names everything that what it names asks for, and nothing that nothing asks for', () => {
    expect(new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn))).toEqual(listed);
    expect(askedFor.get(`gradeline@${manifest.version}`)).toHaveLength(Object.keys(manifest.dependencies).length);
  });
});
