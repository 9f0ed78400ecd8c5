import { z } from 'zod';
import { OVERALL } from './standing.ts';

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
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [...new Set([given].flat())].filter((one) => slug.safeParse(one).success).slice(0, 20));
const one = z.union([z.string(), z.array(z.string()).transform((given) => given[0] ?? '')]).default('');
const oneSlug = one.transform((given) => (slug.safeParse(given).success ? given : null));

const listing = z.object({
  rating: several,
  area: oneSlug,
  region: several,
  type: several,
  framework: oneSlug,
  q: one.transform((text) => text.normalize('NFC').trim().slice(0, 100)),
  sort: one.transform((given) => SORTS.find((sort) => sort.slug === given)?.slug ?? 'name'),
  page: one.transform((given) => (/^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1)),
});

/**
 * Reads a list's address. A public list never fails on an odd parameter: what can't be read is left out, and the page
 * shows what was understood.
 */
export function parseListing(params: Record<string, string | string[] | undefined>): Listing {
  const { rating, area, region, type, framework, q, sort, page } = listing.parse(params);
  return { ratings: rating, area: area ?? OVERALL, regions: region, types: type, framework, q, sort, page };
}

/** The address of a listing, with what is at its default left out, in one order. */
export function listingAddress(listing: Listing): string {
  const query = new URLSearchParams();
  for (const rating of listing.ratings) query.append('rating', rating);
  if (listing.area !== OVERALL) query.set('area', listing.area);
  for (const region of listing.regions) query.append('region', region);
  for (const type of listing.types) query.append('type', type);
  if (listing.framework !== null) query.set('framework', listing.framework);
  if (listing.q !== '') query.set('q', listing.q);
  if (listing.sort !== 'name') query.set('sort', listing.sort);
  if (listing.page > 1) query.set('page', String(listing.page));
  return query.size === 0 ? '/authorities' : `/authorities?${query}`;
}
