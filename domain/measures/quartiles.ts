/** A value, and how often it occurs. */
export interface Counted {
  value: number;
  count: number;
}

/** How values spread: half of them lie between the two quartiles. */
export interface Spread {
  /** How many there are. */
  n: number;
  least: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  most: number;
}

/**
 * The spread of values, in their own unit; null where there are none. A quartile that falls between two values is read off
 * the straight line between them, as spreadsheets (QUARTILE.INC) and Postgres (percentile_cont) do.
 */
export function spreadOf(values: readonly Counted[]): Spread | null {
  const sorted = values.filter(({ count }) => count > 0).sort((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  const at = (share: number) => quantile(sorted, (n - 1) * share);
  return {
    n,
    least: first.value,
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    most: last.value,
  };
}

/** Each value once. */
export function each(values: readonly number[]): Counted[] {
  return values.map((value) => ({ value, count: 1 }));
}

function quantile(sorted: readonly Counted[], place: number): number {
  const below = valueAt(sorted, Math.floor(place));
  return below + (valueAt(sorted, Math.ceil(place)) - below) * (place % 1);
}

/** The value at a place of the whole row, counted from 0. */
function valueAt(sorted: readonly Counted[], place: number): number {
  let passed = 0;
  for (const { value, count } of sorted) {
    passed += count;
    if (place < passed) return value;
  }
  throw new RangeError(`there is no value at ${place}`);
}
