import { describe, expect, it } from 'vitest';
import { compareVersions, isSafe } from './version.ts';

describe('the order of versions', () => {
  it('is semver’s own example, prereleases first', () => {
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.2.0',
      '1.10.0',
      '2.0.0',
    ];
    expect(ordered.toReversed().toSorted(compareVersions)).toEqual(ordered);
  });
  it('takes no notice of what was built', () => {
    expect(compareVersions('1.2.3+build.5', '1.2.3')).toBe(0);
  });
  it('is refused for what is no version', () => {
    expect(() => compareVersions('latest', '1.0.0')).toThrow('latest is not a version.');
  });
});

describe('a version with a hole in it', () => {
  it.each([
    ['16.3.2', ['16.3.3']],
    ['16.3.3-canary.4', ['16.3.3']],
    ['15.9.9', ['16.3.3']],
    ['6.4.2', ['6.4.3', '7.3.5', '8.0.16']],
    ['7.3.4', ['6.4.3', '7.3.5', '8.0.16']],
    ['8.0.15', ['6.4.3', '7.3.5', '8.0.16']],
    ['5.9.9', ['6.4.3', '7.3.5', '8.0.16']],
  ])('is %s, where %j are the first without', (version, firstSafe) => {
    expect(isSafe(version, firstSafe)).toBe(false);
  });
});

describe('a version without it', () => {
  it.each([
    ['16.3.3', ['16.3.3']],
    ['16.10.0', ['16.3.3']],
    ['6.5.0', ['6.4.3', '7.3.5', '8.0.16']],
    ['7.3.5', ['8.0.16', '7.3.5', '6.4.3']],
    ['9.0.0', ['6.4.3', '7.3.5', '8.0.16']],
  ])('is %s, where %j are the first', (version, firstSafe) => {
    expect(isSafe(version, firstSafe)).toBe(true);
  });
  it('is none, where nothing is known to be safe', () => {
    expect(isSafe('1.0.0', [])).toBe(false);
  });
});
