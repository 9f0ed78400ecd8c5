import type { Named, Placed, Places } from '../domain/measures/places.ts';
import { Prisma } from './generated/client.ts';

/** The columns that say where a council is: of its region `r` and its type `t`. */
export interface PlaceColumns {
  region_slug: string;
  region_name: string;
  type_slug: string;
  type_name: string;
}

/** Whether a council is among those asked for, by the slugs of its region and its type. */
export function inPlaces(
  { regions, types }: Places,
  { region, type } = { region: Prisma.sql`s.region_slug`, type: Prisma.sql`s.type_slug` },
): Prisma.Sql {
  const all = [Prisma.sql`true`];
  if (regions.length > 0) all.push(Prisma.sql`${region} = ANY(${[...regions]})`);
  if (types.length > 0) all.push(Prisma.sql`${type} = ANY(${[...types]})`);
  return Prisma.join(all, ' AND ');
}

/** Every council `a` asked for with its region `r` and its type `t`, open or closed: what stands in a FROM. */
export function councilsIn(places: Places): Prisma.Sql {
  const columns = { region: Prisma.sql`r.slug`, type: Prisma.sql`a.type_slug` };
  return Prisma.sql`(SELECT a.id, a.slug, a.name, a.opened_on, a.closed_on, r.slug AS region_slug, r.name AS region_name,
      t.slug AS type_slug, t.name AS type_name
    FROM authority a JOIN region r ON r.code = a.region_code JOIN authority_type t ON t.slug = a.type_slug
    WHERE ${inPlaces(places, columns)}) a`;
}

export function placedFrom(row: PlaceColumns): Placed {
  return {
    region: { slug: row.region_slug, name: row.region_name },
    type: { slug: row.type_slug, name: row.type_name },
  };
}

export function councilFrom({ slug, name }: Named): Named {
  return { slug, name };
}
