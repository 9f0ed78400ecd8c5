import type { Listing, Sort } from '../domain/listing.ts';
import { reasonOf } from '../domain/standing.ts';
import { Prisma } from './generated/client.ts';
import { detailed, runStart } from './standing-details-sql.ts';
import { councilsOpenOn, type StandingQuestion, standingsOn } from './standing-sql.ts';

const ORDER: Record<Sort, Prisma.Sql> = {
  name: Prisma.sql`s.name, s.id`,
  rating: Prisma.sql`s.grade_rank DESC NULLS LAST, s.name, s.id`,
  since: Prisma.sql`s.since_latest NULLS LAST, s.name, s.id`,
  published: Prisma.sql`s.known_from DESC NULLS LAST, s.name, s.id`,
};

/** The lines of the listing's page, `size` of them. No more is asked of the record than the order takes. */
export function pageOf(listing: Listing, size: number): Prisma.Sql {
  const page = Prisma.sql`LIMIT ${size} OFFSET ${(listing.page - 1) * size}`;
  return Prisma.sql`${detailed(linesOf(listing, page), questionIn(listing))} ORDER BY ${ORDER[listing.sort]}`;
}

function linesOf(listing: Listing, page: Prisma.Sql): Prisma.Sql {
  const question = questionIn(listing);
  const order = ORDER[listing.sort];
  if (listing.sort === 'name' && !narrowsByStanding(listing)) {
    const standings = standingsOn(question, Prisma.sql`${councilsIn(listing)} ORDER BY ${order} ${page}`);
    return Prisma.sql`SELECT s.*, NULL AS found FROM (${standings}) s`;
  }
  if (listing.sort !== 'since') return Prisma.sql`${standingsIn(listing)} ORDER BY ${order} ${page}`;
  return Prisma.sql`SELECT s.* FROM (${standingsIn(listing)}) s LEFT JOIN LATERAL (${runStart(question)}) since ON true
    ORDER BY since.last NULLS LAST, s.name, s.id ${page}`;
}

/** Whether it takes more than the councils themselves to tell which are asked for. */
export function narrowsByStanding({ ratings, framework }: Listing): boolean {
  return ratings.length > 0 || framework !== null;
}

/** The standings that are asked for. Where it is standings that narrow the list, each line says how many were `found`. */
export function standingsIn(listing: Listing): Prisma.Sql {
  const found = narrowsByStanding(listing) ? Prisma.sql`count(*) OVER ()::int` : Prisma.sql`NULL`;
  const standings = standingsOn(questionIn(listing), councilsIn(listing));
  return Prisma.sql`SELECT s.*, ${found} AS found FROM (${standings}) s WHERE ${ofStandings(listing)}`;
}

/** What a listing asks of the record. */
function questionIn({ regime, area, clocks }: Listing): StandingQuestion {
  const { asAt, basis, ...view } = clocks;
  return { regime, area, asAt, basis, view };
}

/** A grade is asked for by its own column: most councils then need no reason worked out. */
function ofStandings({ ratings, framework }: Listing): Prisma.Sql {
  const all = [Prisma.sql`true`];
  if (ratings.length > 0) {
    const reasons = ratings.filter((rating) => reasonOf(rating) !== null);
    const grade = Prisma.sql`s.grade_slug = ANY(${ratings}) OR s.scale_slug || '.' || s.grade_slug = ANY(${ratings})`;
    all.push(reasons.length === 0 ? Prisma.sql`(${grade})` : Prisma.sql`(${grade} OR s.rating = ANY(${reasons}))`);
  }
  if (framework !== null) all.push(Prisma.sql`${framework} IN (s.framework_slug, s.version_slug)`);
  return Prisma.join(all, ' AND ');
}

/** The councils open on the listing's day, of its regions and types and with its text, whatever they were rated. */
export function councilsIn({ regions, types, q, clocks }: Listing): Prisma.Sql {
  const all = [Prisma.sql`true`];
  if (regions.length > 0) all.push(Prisma.sql`s.region_slug = ANY(${regions})`);
  if (types.length > 0) all.push(Prisma.sql`s.type_slug = ANY(${types})`);
  if (q !== '') all.push(matching(q));
  return Prisma.sql`SELECT s.* FROM (${councilsOpenOn(clocks.asAt)}) s WHERE ${Prisma.join(all, ' AND ')}`;
}

/** By any part of its names, past ones included, or by a whole code, old or new. */
export function matching(q: string): Prisma.Sql {
  const part = `%${q.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  return Prisma.sql`(s.name ILIKE ${part} OR s.official_name ILIKE ${part}
    OR EXISTS (SELECT 1 FROM authority_former_name f WHERE f.authority_id = s.id AND f.name ILIKE ${part})
    OR EXISTS (SELECT 1 FROM authority_identifier c WHERE c.authority_id = s.id AND c.value = upper(${q})))`;
}
