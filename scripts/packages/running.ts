import type { Copy } from './lock.ts';

/**
 * What runs, of all that is locked: the copies that Gradeline's `dependencies` lead to, each with the copies it asks for
 * itself. Optional ones count (Postgres is one, for each kind of machine); a package that another merely gets along with,
 * an optional peer, does not. Worked out here because npm's own list leaves out what a development package wants too.
 */
export function runningCopies(locked: ReadonlyMap<string, Copy>): Map<Copy, Copy[]> {
  const running = new Map<Copy, Copy[]>();
  const waiting = [locked.get('')].flatMap((root) => (root === undefined ? [] : asked(root, locked)));
  for (const copy of waiting) {
    if (running.has(copy)) continue;
    const its = asked(copy, locked);
    running.set(copy, its);
    waiting.push(...its);
  }
  return running;
}

/** The copies that one of them asks for. What isn't there is an optional package that npm had no version of. */
export function asked(copy: Copy, locked: ReadonlyMap<string, Copy>): Copy[] {
  const peers = Object.keys(copy.peerDependencies).filter((name) => copy.peerDependenciesMeta[name]?.optional !== true);
  const names = [...Object.keys(copy.dependencies), ...Object.keys(copy.optionalDependencies), ...peers];
  return [...new Set(names)].flatMap((name) => nearest(copy.place, name, locked) ?? []);
}

/** As Node looks: in the package's own node_modules, then in those of the folders around it. */
function nearest(place: string, name: string, locked: ReadonlyMap<string, Copy>): Copy | undefined {
  const found = locked.get(place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`);
  if (found !== undefined || place === '') return found;
  return nearest(place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0)), name, locked);
}
