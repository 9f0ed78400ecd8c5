import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Names = z.record(z.string(), z.string()).default({});

const Entry = z.object({
  name: z.string().optional(),
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  optional: z.boolean().default(false),
  dependencies: Names,
  devDependencies: Names,
  optionalDependencies: Names,
  peerDependencies: Names,
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().default(false) })).default({}),
});
const LockFile = z.object({ packages: z.record(z.string(), Entry) });

/** One installed copy of a package, as package-lock.json has it. */
export type Copy = z.infer<typeof Entry> & {
  name: string;
  /** Where npm puts it: `node_modules/a/node_modules/b`. Gradeline itself is at ''. */
  place: string;
};

/** A lockfile's packages by place: every installed copy, however deep, and Gradeline itself. @throws ZodError where it is none. */
export function copiesIn(lockFile: unknown): Map<string, Copy> {
  const entries = Object.entries(LockFile.parse(lockFile).packages);
  return new Map(entries.map(([place, entry]) => [place, { ...entry, place, name: entry.name ?? nameAt(place) }]));
}

/** Those of Gradeline's own package-lock.json. */
export function lockedCopies(): Map<string, Copy> {
  return copiesIn(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')));
}

function nameAt(place: string): string {
  return place.split('node_modules/').at(-1) ?? '';
}
