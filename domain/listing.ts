import { z } from 'zod';
import { type Clocks, clocksQuery, readClocks } from './clocks.ts';
import type { RegimeInBrief } from './history.ts';
import type { Problem } from './inspection-form/problems.ts';
import type { Day } from './partial-date.ts';
import { CHILDRENS_SERVICES, OVERALL } from './standing.ts';
import { keptText, TEXTS, textProblem } from './text.ts';

/** The order of the councils' list. */
export const SORTS = [
  { slug: 'name', label: 'Name' },
  { slug: 'rating', label: 'Grade, best first' },
  { slug: 'since', label: 'Held longest first' },
  { slug: 'published', label: 'Latest report first' },
] as const;
export type Sort = (typeof SORTS)[number]['slug'];

/** What a reader asked of the councils' list. Empty lists and null mean "all". */
export interface Listing {
  regime: string;
  clocks: Clocks;
  /** The day as typed. */
  typed: string;
  /** What is wrong with the words, the day or the clock, in the order of the form's fields: it is left out. */
  problems: Problem[];
  /** Grade slugs (`good`, or `scale.good` where two scales have one of that name) and the slugs of reasons. */
  ratings: string[];
  area: string;
  regions: string[];
  types: string[];
  framework: string | null;
  q: string;
  sort: Sort;
  page: number;
}

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const rating = z.union([
  slug,
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(160),
]);
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [...new Set([given].flat())].filter((one) => rating.safeParse(one).success).slice(0, 20));
const one = z.union([z.string(), z.array(z.string()).transform((given) => given[0] ?? '')]).default('');
const oneSlug = one.transform((given) => (slug.safeParse(given).success ? given : null));

const listing = z.object({
  regime: oneSlug,
  rating: several,
  area: oneSlug,
  region: several,
  type: several,
  framework: oneSlug,
  q: one,
  sort: one.transform((given) => SORTS.find((sort) => sort.slug === given)?.slug ?? 'name'),
  page: one.transform((given) => (/^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1)),
});

/**
 * Reads a list's address. A public list never fails on an odd parameter: what can't be read is left out, and the page
 * shows what was understood.
 */
export function parseListing(
  params: Record<string, string | string[] | undefined>,
  { today, regimes }: { today: Day; regimes: readonly RegimeInBrief[] },
): Listing {
  const { regime, rating, area, region, type, framework, q, sort, page } = listing.parse(params);
  const line = regimes.find(({ slug }) => slug === regime)?.slug ?? CHILDRENS_SERVICES;
  const read = readClocks(params, today);
  const wrong = textProblem(q, TEXTS.search);
  return {
    regime: line,
    ...read,
    problems:
      wrong === null ? read.problems : [{ field: 'q', text: `The council name or code ${wrong}` }, ...read.problems],
    ratings: rating,
    area: area ?? headlineOf(line, regimes),
    regions: region,
    types: type,
    framework,
    q: wrong === null ? (keptText(q) ?? '') : '',
    sort,
    page,
  };
}

/** The area that a regime's list speaks of first: overall effectiveness, or what its newest framework has in its place. */
export function headlineOf(regime: string, regimes: readonly RegimeInBrief[]): string {
  if (regime === CHILDRENS_SERVICES) return OVERALL;
  return regimes.find(({ slug }) => slug === regime)?.headlines[0] ?? OVERALL;
}

/** The address of a listing, with what is at its default left out, in one order. */
export function listingAddress(listing: Listing, today: Day): string {
  const query = new URLSearchParams();
  if (listing.regime !== CHILDRENS_SERVICES) query.set('regime', listing.regime);
  for (const rating of listing.ratings) query.append('rating', rating);
  if (listing.area !== OVERALL) query.set('area', listing.area);
  for (const region of listing.regions) query.append('region', region);
  for (const type of listing.types) query.append('type', type);
  if (listing.framework !== null) query.set('framework', listing.framework);
  if (listing.q !== '') query.set('q', listing.q);
  if (listing.sort !== 'name') query.set('sort', listing.sort);
  for (const [name, value] of clocksQuery(listing.clocks, today)) query.set(name, value);
  if (listing.page > 1) query.set('page', String(listing.page));
  return query.size === 0 ? '/authorities' : `/authorities?${query}`;
}
