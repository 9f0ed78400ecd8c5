import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { WITHOUT_SCRIPT } from './install-scripts.ts';
import { type Copy, lockedCopies } from './lock.ts';

const root = path.resolve(import.meta.dirname, '../..');
const AT_INSTALL = ['preinstall', 'install', 'postinstall'];
const Manifest = z.object({ scripts: z.record(z.string(), z.string()).default({}) });
const copies = [...lockedCopies().values()].filter(({ place }) => place !== '');

/** What a package itself says it runs when it is installed; npm also compiles whatever has a binding.gyp. */
function runsAtInstall(folder: string): string[] {
  const manifest = path.join(root, folder, 'package.json');
  if (!existsSync(manifest)) return [];
  const { scripts } = Manifest.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const compiles = existsSync(path.join(root, folder, 'binding.gyp')) ? ['binding.gyp'] : [];
  return [...AT_INSTALL.filter((name) => name in scripts), ...compiles];
}

const wantsTo = ({ place, hasInstallScript }: Copy) => hasInstallScript || runsAtInstall(place).length > 0;
const names = [...new Set(copies.filter(wantsTo).map(({ name }) => name))];

describe('what packages would run when they are installed', () => {
  it('is not run', () => {
    const settings = readFileSync(path.join(root, '.npmrc'), 'utf8').split('\n');
    expect(settings).toContain('ignore-scripts=true');
  });
  it.each(names)('is not needed of %s, for a reason on record', (name) => {
    expect(WITHOUT_SCRIPT.filter(({ packages }) => packages.test(name))).toHaveLength(1);
  });
  it.each(WITHOUT_SCRIPT)(
    'has a reason on record only where a package asks for it: $packages',
    ({ packages, reason }) => {
      expect(names.filter((name) => packages.test(name))).not.toEqual([]);
      expect(reason).toMatch(/\w{3}.*\.$/);
    },
  );
  it('is nothing for Gradeline itself', () => {
    expect(runsAtInstall('.')).toEqual([]);
  });
});
