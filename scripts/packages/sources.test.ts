import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Copy, lockedCopies } from './lock.ts';

const copies = [...lockedCopies().values()].filter(({ place }) => place !== '');
const places = (found: Copy[]) => found.map(({ place }) => place);

describe('where packages come from', () => {
  it('is the npm registry, by whatever name a machine reaches it', () => {
    const elsewhere = copies.filter(({ resolved = '' }) => !/^(https:\/\/registry\.npmjs\.org\/.*)?$/.test(resolved));
    expect(places(elsewhere)).toEqual([]);
  });
  it('does not matter: each is taken only with the content that was recorded', () => {
    expect(places(copies.filter(({ integrity = '' }) => !integrity.startsWith('sha512-')))).toEqual([]);
  });
  it('is not set by the repository, and no password for it is kept there', () => {
    const settings = readFileSync(path.resolve(import.meta.dirname, '../../.npmrc'), 'utf8');
    expect(settings).not.toMatch(/registry|_auth|_password/i);
  });
});
