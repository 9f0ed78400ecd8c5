import { z } from 'zod';
import { type Clocks, type ClocksRead, clocksQuery, readClocks } from '../clocks.ts';
import type { Day } from '../partial-date.ts';

export const SINCE_PATH = '/england/how-long-since';

/** The order of the list. */
export const SINCE_SORTS = [
  { slug: 'longest', label: 'Longest ago first' },
  { slug: 'latest', label: 'Latest first' },
  { slug: 'name', label: 'Name' },
  { slug: 'grade', label: 'Grade, best first' },
] as const;
export type SinceSort = (typeof SINCE_SORTS)[number]['slug'];

/** What is asked of the list. No region means all. */
export interface SinceAsked {
  clocks: Clocks;
  regions: string[];
  sort: SinceSort;
}

export interface SinceRead extends ClocksRead {
  asked: SinceAsked;
}

type Params = Record<string, string | string[] | undefined>;

const several = z.union([z.string(), z.array(z.string())]).default([]);

/** Reads the list's address. What can't be read is left out and said. */
export function readSince(params: Params, { today, regions }: { today: Day; regions: readonly string[] }): SinceRead {
  const read = readClocks(params, today);
  const given = [...new Set([several.parse(params.region)].flat())].filter((slug) => slug !== '');
  const known = given.filter((slug) => regions.includes(slug));
  const order = [several.parse(params.sort)].flat()[0] ?? '';
  const sort = SINCE_SORTS.find(({ slug }) => slug === order)?.slug;
  const problems = [
    known.length < given.length ? [{ field: 'region', text: 'A region must be one of those listed' }] : [],
    sort === undefined && order !== '' ? [{ field: 'sort', text: 'The order must be one of those listed' }] : [],
    read.problems,
  ].flat();
  return { ...read, problems, asked: { clocks: read.clocks, regions: known, sort: sort ?? 'longest' } };
}

/** The address of the list, or of its CSV, with what is at its default left out. */
export function sinceAddress({ clocks, regions, sort }: SinceAsked, today: Day, path = SINCE_PATH): string {
  const query = new URLSearchParams(regions.map((region) => ['region', region]));
  if (sort !== 'longest') query.set('sort', sort);
  for (const [name, value] of clocksQuery(clocks, today)) query.set(name, value);
  return query.size === 0 ? path : `${path}?${query}`;
}
