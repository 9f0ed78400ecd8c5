import { describe, expect, it } from 'vitest';
import { lackingPackages } from './install.mjs';

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.5', integrity: 'a' },
  'node_modules/postgres-linux': { version: '18.4.0', integrity: 'b', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/postgres-darwin': { version: '18.4.0', integrity: 'c', optional: true, os: ['darwin'], cpu: ['x64'] },
  'node_modules/swc-musl': { version: '1.0.0', integrity: 'd', optional: true, os: ['linux'], libc: ['musl'] },
  'node_modules/nice-to-have': { version: '1.0.0', integrity: 'e', optional: true },
};
const { 'node_modules/next': next, 'node_modules/postgres-linux': postgres } = WANTED;

describe('what npm left out', () => {
  it('is nothing when all for this machine is there', () => {
    const installed = { 'node_modules/next': next, 'node_modules/postgres-linux': postgres };
    expect(lackingPackages(WANTED, installed, LINUX)).toEqual([]);
  });
  it('is the Postgres of this machine when its download failed, though npm calls it optional', () => {
    expect(lackingPackages(WANTED, { 'node_modules/next': next }, LINUX)).toEqual(['node_modules/postgres-linux']);
  });
  it('is a package that is there in another version', () => {
    const old = { 'node_modules/next': { ...next, version: '16.0.0' }, 'node_modules/postgres-linux': postgres };
    expect(lackingPackages(WANTED, old, LINUX)).toEqual(['node_modules/next']);
  });
});
