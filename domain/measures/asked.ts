import { z } from 'zod';
import { monthsAfter } from '../as-at.ts';
import { type Clocks, clocksQuery, readClocks, readDay } from '../clocks.ts';
import type { RegimeInBrief } from '../history.ts';
import type { Problem } from '../inspection-form/problems.ts';
import { headlineOf, listingAddress } from '../listing.ts';
import type { Day } from '../partial-date.ts';
import { CHILDRENS_SERVICES, OVERALL } from '../standing.ts';
import { handedBack, TEXTS } from '../text.ts';
import type { By, Order, Places } from './places.ts';

/** What a reader asks of England over time. Empty lists mean "all". */
export interface Asked extends Places {
  regime: string;
  area: string;
  /** `asAt` is the later day of the period. */
  clocks: Clocks;
  /** The earlier day, itself left out of the period; null for each measure's own. */
  from: Day | null;
  by: By;
  /** Of the places side by side. */
  sort: Order;
}

export interface AskedRead {
  asked: Asked;
  /** The days as they were typed, to be shown again. */
  typed: { from: string; asAt: string };
  /** What could not be read, in the order of the form's fields: it is left out. */
  problems: Problem[];
}

type Params = Record<string, string | string[] | undefined>;

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
const address = z.object({
  regime: oneSlug,
  area: oneSlug,
  region: several,
  type: several,
  from: one.transform((text) => text.trim()),
  by: one.transform((given) => (given === 'type' ? given : 'region')),
  sort: one.transform((given) => (given === 'name' ? given : 'share')),
});

/** Reads the address of England over time. What can't be read is left out and said; an odd slug is left out. */
export function readAsked(
  params: Params,
  { today, regimes }: { today: Day; regimes: readonly RegimeInBrief[] },
): AskedRead {
  const { regime, area, region, type, from, by, sort } = address.parse(params);
  const { clocks, typed, problems } = readClocks(params, today);
  const earlier = readEarlier(from, clocks.asAt, today);
  const line = regimes.find(({ slug }) => slug === regime)?.slug ?? CHILDRENS_SERVICES;
  return {
    asked: {
      regime: line,
      area: area ?? headlineOf(line, regimes),
      clocks,
      from: 'day' in earlier ? earlier.day : null,
      by,
      sort,
      regions: region,
      types: type,
    },
    typed: { from: handedBack(from, TEXTS.datePart), asAt: typed },
    problems: ['wrong' in earlier ? [{ field: 'from', text: earlier.wrong }] : [], problems].flat(),
  };
}

function readEarlier(text: string, asAt: Day, today: Day): { day: Day | null } | { wrong: string } {
  const read = readDay(text, today);
  if ('wrong' in read) return { wrong: `The earlier day ${read.wrong}` };
  if (read.day !== null && read.day >= asAt) return { wrong: 'The earlier day must be before the later one' };
  return read;
}

/** Which areas a reader can ask for: the one asked for if the regime judges it, else the first that it judges. */
export function areaAmong(areas: readonly { slug: string }[], asked: string): string {
  return areas.some(({ slug }) => slug === asked) ? asked : (areas[0]?.slug ?? asked);
}

/** The day after which changes are told: as asked, or a year before the later day. */
export function changesFrom({ from, clocks }: Asked): Day {
  return from ?? monthsAfter(clocks.asAt, -12);
}

/** The day after which it is told how long things took: as asked, or five years before the later day, since a year has too few. */
export function lengthsFrom({ from, clocks }: Asked): Day {
  return from ?? monthsAfter(clocks.asAt, -60);
}

/** Children's services overall, in all of England. */
export function askedOfEngland(clocks: Clocks): Asked {
  return {
    regime: CHILDRENS_SERVICES,
    area: OVERALL,
    clocks,
    from: null,
    by: 'region',
    sort: 'share',
    regions: [],
    types: [],
  };
}

/** The address of England over time, or of something else that is asked the same, with what is at its default left out, in one order. */
export function askedAddress(asked: Asked, today: Day, path = '/england'): string {
  return `${path}?${askedQuery(asked, today)}`;
}

/** What is asked, as it stands in an address. */
export function askedQuery(asked: Asked, today: Day): string {
  const query = new URLSearchParams();
  if (asked.regime !== CHILDRENS_SERVICES) query.set('regime', asked.regime);
  query.set('area', asked.area);
  for (const region of asked.regions) query.append('region', region);
  for (const type of asked.types) query.append('type', type);
  if (asked.from !== null) query.set('from', asked.from);
  for (const [name, value] of clocksQuery(asked.clocks, today)) query.set(name, value);
  if (asked.by !== 'region') query.set('by', asked.by);
  if (asked.sort !== 'share') query.set('sort', asked.sort);
  return query.toString();
}

/** What is asked besides the day, as the query of an address: of everything here, and of the councils on a map alone. */
export function measuresQuery(asked: Asked, today: Day): string {
  return askedAddress({ ...asked, clocks: { ...asked.clocks, asAt: today } }, today).replace('/england?', '');
}

export function mapQuery(asked: Asked, today: Day): string {
  const query = new URLSearchParams(measuresQuery({ ...asked, from: null, by: 'region' }, today));
  if (asked.area === OVERALL) query.delete('area');
  return query.toString();
}

/** The same, asked of one region or type of council alone, whichever it is broken down by. */
export function askedOf(asked: Asked, place: string): Asked {
  return asked.by === 'region' ? { ...asked, regions: [place] } : { ...asked, types: [place] };
}

/** The list of the councils that stand at a rating, on the later day. */
export function ratedAddress(asked: Asked, rating: string, today: Day): string {
  const { regime, area, clocks, regions, types } = asked;
  const listed = { regime, area, clocks, regions: [...regions], types: [...types], ratings: [rating] };
  return listingAddress({ ...listed, typed: '', problems: [], framework: null, q: '', sort: 'name', page: 1 }, today);
}
