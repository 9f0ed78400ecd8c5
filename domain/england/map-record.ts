import type { Day, PartialDate } from '../partial-date.ts';
import type { MapCouncil, MapRating } from './map-council.ts';

/**
 * Where councils stood on several days, without saying the same twice: what the map is drawn from, and what it fetches once a reader
 * moves through time. Days ascend; a council is on the map from its first entry on.
 */
export interface MapRecord {
  days: Day[];
  ratings: MapRating[];
  regions: string[];
  councils: RecordedCouncil[];
}

export interface RecordedCouncil {
  slug: string;
  name: string;
  /** Index into `regions`. */
  region: number;
  /** q and r. */
  hex: [q: number, r: number] | null;
  stood: Stood[];
}

/** From which day on (an index into `days`) a council stood where (an index into `ratings`; null: not open), until the next entry. */
export type Stood = [
  from: number,
  rating: number | null,
  since: PartialDate | null,
  confirmed: PartialDate | null,
  lastLabel: string | null,
  lastOn: PartialDate | null,
];

/** @param standings every day with the councils open on it; days ascend */
export function mapRecordOf(standings: readonly { day: Day; councils: readonly MapCouncil[] }[]): MapRecord {
  const record: MapRecord = { days: standings.map(({ day }) => day), ratings: [], regions: [], councils: [] };
  const bySlug = new Map<string, RecordedCouncil>();
  const ratings = new Map<string, number>();
  for (const [index, { councils }] of standings.entries()) {
    const open = new Set(councils.map(({ slug }) => slug));
    for (const council of councils) {
      const entry = bySlug.get(council.slug) ?? recorded(council, record.regions);
      bySlug.set(council.slug, entry);
      enter(entry, [index, ratingIndex(council.rating, ratings, record.ratings), ...datesOf(council)]);
    }
    for (const [slug, entry] of bySlug) if (!open.has(slug)) enter(entry, [index, null, null, null, null, null]);
  }
  return { ...record, councils: [...bySlug.values()] };
}

function recorded({ slug, name, region, hex }: MapCouncil, regions: string[]): RecordedCouncil {
  if (!regions.includes(region)) regions.push(region);
  return { slug, name, region: regions.indexOf(region), hex: hex === null ? null : [hex.q, hex.r], stood: [] };
}

function datesOf({ since, confirmed, last }: MapCouncil) {
  return [since, confirmed, last?.label ?? null, last?.on ?? null] as const;
}

function ratingIndex(rating: MapRating, known: Map<string, number>, ratings: MapRating[]): number {
  const key = JSON.stringify(rating);
  const index = known.get(key) ?? ratings.push(rating) - 1;
  known.set(key, index);
  return index;
}

/** Only what differs from the day before. */
function enter(council: RecordedCouncil, [from, ...stood]: Stood): void {
  const before = council.stood.at(-1)?.slice(1);
  if (before === undefined || before.some((value, index) => value !== stood[index]))
    council.stood.push([from, ...stood]);
}

/** The councils open on a day of the record with where they stood; null where the record doesn't hold the day. */
export function councilsOn({ days, ratings, regions, councils }: MapRecord, day: Day): MapCouncil[] | null {
  const index = days.indexOf(day);
  if (index === -1) return null;
  return councils.flatMap(({ slug, name, region, hex, stood }) => {
    const entry = stood.findLast(([from]) => from <= index);
    const rating = entry === undefined || entry[1] === null ? undefined : ratings[entry[1]];
    if (entry === undefined || rating === undefined) return [];
    const [, , since, confirmed, label, on] = entry;
    const place = hex === null ? null : { q: hex[0], r: hex[1] };
    const last = label === null || on === null ? null : { label, on };
    return [{ slug, name, region: regions[region] ?? '', hex: place, rating, since, confirmed, last }];
  });
}
