/** A region or a type of council, as an address and as a reader names it. */
export interface Named {
  slug: string;
  name: string;
}

/** Where a council is and what kind it is: what every row of a national measure can be told apart by. */
export interface Placed {
  region: Named;
  type: Named;
}

/** What a measure is broken down by. */
export type By = 'region' | 'type';

/** Which place comes first: the one with the largest share in the better half of the scale, or the first by name. */
export type Order = 'share' | 'name';

/** Which councils are measured: of these regions and of these types. An empty list means all. */
export interface Places {
  regions: readonly string[];
  types: readonly string[];
}

export const EVERYWHERE: Places = { regions: [], types: [] };

/** The rows of each region, or of each type of council, by its name. */
export function groupedBy<Row extends Placed>(rows: readonly Row[], by: By): { place: Named; rows: Row[] }[] {
  const groups = new Map<string, { place: Named; rows: Row[] }>();
  for (const row of rows) {
    const place = row[by];
    const group = groups.get(place.slug) ?? { place, rows: [] };
    group.rows.push(row);
    groups.set(place.slug, group);
  }
  return [...groups.values()].sort((a, b) => (a.place.name < b.place.name ? -1 : 1));
}
