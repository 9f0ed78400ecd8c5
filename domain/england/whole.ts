import type { Places } from '../measures/places.ts';

/** What all the councils asked for are called together. */
export function wholeOf({ regions, types }: Places): string {
  return regions.length + types.length === 0 ? 'England' : 'All of these';
}
