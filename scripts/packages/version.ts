/** A version as semver.org orders it: three numbers, then what a prerelease says of itself. */
type Version = { numbers: number[]; prerelease: string[] };

const PATTERN = /^(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;

/** Below, above or equal (negative, positive, 0), by semver's precedence. @throws Error where one is no version. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [read(one), read(other)];
  return firstDifference(a.numbers, b.numbers, (x, y) => x - y) || comparePrereleases(a.prerelease, b.prerelease);
}

/**
 * Whether a version has the fix that the first safe versions of several lines brought: it is at or above the newest of
 * them, or above the one of its own major. A line that got no fix of its own is not safe.
 */
export function isSafe(version: string, firstSafe: readonly string[]): boolean {
  const [newest, ...older] = firstSafe.toSorted(compareVersions).toReversed();
  if (newest === undefined) return false;
  const ownLine = older.filter((first) => read(first).numbers[0] === read(version).numbers[0]);
  return [newest, ...ownLine].some((first) => compareVersions(version, first) >= 0);
}

function read(text: string): Version {
  const [, major, minor, patch, prerelease] = PATTERN.exec(text) ?? [];
  if (major === undefined) throw new Error(`${text} is not a version.`);
  return { numbers: [major, minor, patch].map(Number), prerelease: prerelease?.split('.') ?? [] };
}

/** A prerelease comes before its release; numbers come before words, and fewer words before more. */
function comparePrereleases(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  return firstDifference(a, b, compareWords) || a.length - b.length;
}

function compareWords(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber && bIsNumber) return Number(a) - Number(b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

function firstDifference<T>(a: T[], b: T[], compare: (x: T, y: T) => number): number {
  const differences = a.slice(0, b.length).flatMap((x, at) => b.slice(at, at + 1).map((y) => compare(x, y)));
  return differences.find((difference) => difference !== 0) ?? 0;
}
