import type { Copy } from './lock.ts';
import { asked, runningCopies } from './running.ts';

/**
 * What runs, as a bill of materials in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json): each package once, with its
 * version, licence and checksum, and which asks for which. It says no time and no machine: the same lockfile, the same bill.
 * @throws Error where the lockfile doesn't name Gradeline itself
 */
export function billOfMaterials(locked: ReadonlyMap<string, Copy>) {
  const root = locked.get('');
  if (root === undefined) throw new Error('package-lock.json does not say what it is the lock of.');
  const running = runningCopies(locked);
  const components = new Map([...running.keys()].map((copy) => [reference(copy), component(copy)]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...identity(root), type: 'application' } },
    components: sorted([...components.values()], (each) => each['bom-ref']),
    dependencies: sorted(dependencies([[root, asked(root, locked)], ...running]), ({ ref }) => ref),
  };
}

const reference = ({ name, version }: Copy) => `${name}@${version}`;

function identity(copy: Copy) {
  const purl = `pkg:npm/${copy.name.replace('@', '%40')}@${copy.version}`;
  return { 'bom-ref': reference(copy), name: copy.name, version: copy.version, purl, ...licence(copy) };
}

function component(copy: Copy) {
  const scope = copy.optional ? 'optional' : 'required';
  return { type: 'library', ...identity(copy), scope, hashes: hashes(copy) };
}

/** npm writes checksums in base64, CycloneDX in hexadecimal. */
function hashes({ integrity = '' }: Copy) {
  const checksums = integrity.split(' ').filter((checksum) => checksum.startsWith('sha512-'));
  return checksums.map((checksum) => ({
    alg: 'SHA-512',
    content: Buffer.from(checksum.slice('sha512-'.length), 'base64').toString('hex'),
  }));
}

/** A licence by its SPDX name, several as an SPDX expression, and anything else in the package's own words. */
function licence({ license: said }: Copy) {
  if (said === undefined) return {};
  if (/^[\w.+-]+$/.test(said)) return { licenses: [{ license: { id: said } }] };
  if (/^[\w.+-]+( (AND|OR|WITH) [\w.+-]+)+$/.test(said)) return { licenses: [{ expression: said }] };
  return { licenses: [{ license: { name: said } }] };
}

/** Two copies of one version are one package: it asks for whatever either of them does. */
function dependencies(copies: Iterable<[Copy, Copy[]]>) {
  const wanted = new Map<string, Set<string>>();
  for (const [copy, its] of copies) {
    const before = wanted.get(reference(copy)) ?? [];
    wanted.set(reference(copy), new Set([...before, ...its.map(reference)]));
  }
  return [...wanted].map(([ref, its]) => ({ ref, dependsOn: [...its].sort() }));
}

function sorted<T>(all: T[], by: (each: T) => string): T[] {
  return all.toSorted((a, b) => (by(a) < by(b) ? -1 : 1));
}
