import { z } from 'zod';
import { type Clocks, type ClocksRead, clocksQuery, readClocks } from '../clocks.ts';
import type { Day } from '../partial-date.ts';
import { OVERALL } from '../standing.ts';

/** With whom councils are compared: each other, or one of them with those of a kind. */
export const WITHS = [
  { slug: 'chosen', label: 'Each other only' },
  { slug: 'neighbours', label: 'Its ten statistical neighbours' },
  { slug: 'region', label: 'Its region' },
  { slug: 'england', label: 'All of England' },
] as const;
export type With = (typeof WITHS)[number]['slug'];

/** The order of the rows, where it is not the usual one: neighbours by closeness, others by name. */
export const SORTS = [
  { slug: 'name', label: 'Name' },
  { slug: 'grade', label: 'Grade now, best first' },
  { slug: 'since', label: 'Held longest first' },
  { slug: 'published', label: 'Latest report first' },
] as const;
export type Sort = (typeof SORTS)[number]['slug'] | 'closeness';

/** What a reader asks to see side by side. */
export interface ComparisonAsked {
  /** Slugs, in the order they were chosen. */
  authorities: readonly string[];
  with: With;
  area: string;
  /** Null for the usual order. */
  sort: Exclude<Sort, 'closeness'> | null;
  clocks: Clocks;
}

/** The same as read from an address: councils as they were typed, to be looked up. */
export interface ComparisonRead extends Omit<ComparisonAsked, 'authorities'>, ClocksRead {
  councils: string[];
}

export type Params = Record<string, string | string[] | undefined>;

/** No more is read than could be said something about: eight are shown. */
const MOST_READ = 40;

const one = z.union([z.string(), z.array(z.string()).transform((given) => given[0] ?? '')]).default('');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const address = z.object({
  authority: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => [given].flat().map((text) => text.trim())),
  with: one.transform((given) => WITHS.find((way) => way.slug === given)?.slug ?? 'chosen'),
  area: one.transform((given) => (slug.safeParse(given).success ? given : OVERALL)),
  sort: one.transform((given) => SORTS.find((sort) => sort.slug === given)?.slug ?? null),
});

/** Reads the address of a comparison. An odd choice of a list is left out; what was typed is looked up and said something about. */
export function readComparison(params: Params, today: Day): ComparisonRead {
  const { authority, ...rest } = address.parse(params);
  const councils = authority.filter((text) => text !== '').slice(0, MOST_READ);
  return { ...rest, ...readClocks(params, today), councils };
}

/** The part of an address that asks for a comparison, with what is at its default left out, in one order. */
export function comparisonQuery(asked: ComparisonAsked, today: Day): string {
  const query = new URLSearchParams();
  for (const authority of asked.authorities) query.append('authority', authority);
  if (asked.with !== 'chosen') query.set('with', asked.with);
  if (asked.area !== OVERALL) query.set('area', asked.area);
  if (asked.sort !== null) query.set('sort', asked.sort);
  for (const [name, value] of clocksQuery(asked.clocks, today)) query.set(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

export function comparisonAddress(asked: ComparisonAsked, today: Day): string {
  return `/compare${comparisonQuery(asked, today)}`;
}

/** The same comparison with one council fewer. */
export function without(asked: ComparisonAsked, council: string): ComparisonAsked {
  return { ...asked, authorities: asked.authorities.filter((one) => one !== council) };
}
