import type { Listing, Sort } from '../domain/listing.ts';
import type { Day, PartialDate } from '../domain/partial-date.ts';
import { reasonOf } from '../domain/standing.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull, toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { detailed, runStart, type StandingRow } from './standing-details-sql.ts';
import { councilsOpenOn, type StandingQuestion, standingsOn } from './standing-sql.ts';

/** A grade as a list shows it: its words, and where it stands on its scale (rank of steps). */
export interface GradeShown {
  label: string;
  rank: number;
  steps: number;
}

/** A council's line in the list. */
export interface ListedAuthority {
  slug: string;
  name: string;
  region: string;
  type: string;
  /** A grade slug, or why there is none. */
  rating: string;
  grade: GradeShown | null;
  /** By the chosen clock: the report that says so now, or the start of its fieldwork. */
  confirmed: PartialDate | null;
  since: PartialDate | null;
  leaders: GradeShown | null;
  published: PartialDate | null;
  version: string | null;
  /** The last overall grade, where the framework has stopped giving one, with its date by the chosen clock. */
  last: { label: string; on: PartialDate } | null;
}

export const PAGE_SIZE = 200;

const ORDER: Record<Sort, Prisma.Sql> = {
  name: Prisma.sql`s.name, s.id`,
  rating: Prisma.sql`s.grade_rank DESC NULLS LAST, s.name, s.id`,
  since: Prisma.sql`s.since_latest NULLS LAST, s.name, s.id`,
  published: Prisma.sql`s.known_from DESC NULLS LAST, s.name, s.id`,
};

/** The councils open on the listing's day that it asks for, a page of them, with how many there are in all. */
export async function listAuthorities(listing: Listing): Promise<{ total: number; authorities: ListedAuthority[] }> {
  const councils = Prisma.sql`SELECT s.* FROM (${councilsOpenOn(listing.clocks.asAt)}) s WHERE ${ofCouncils(listing)}`;
  const found = Prisma.sql`SELECT s.* FROM (${standingsOn(questionIn(listing), councils)}) s WHERE ${ofStandings(listing)}`;
  const counted = narrowsByStanding(listing) ? found : councils;
  const [[count], rows] = await Promise.all([
    database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM (${counted}) s`,
    database().$queryRaw<StandingRow[]>(pageOf(listing, councils, found)),
  ]);
  return { total: count?.total ?? 0, authorities: rows.map(listed) };
}

/** Whether it takes more than the councils themselves to tell which are asked for. */
function narrowsByStanding({ ratings, framework }: Listing): boolean {
  return ratings.length > 0 || framework !== null;
}

/** No more is asked of the record than the order takes, and only the lines of the page are looked at further. */
function pageOf(listing: Listing, councils: Prisma.Sql, found: Prisma.Sql): Prisma.Sql {
  const question = questionIn(listing);
  const order = ORDER[listing.sort];
  const page = Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET ${(listing.page - 1) * PAGE_SIZE}`;
  return Prisma.sql`${detailed(sorted(), question)} ORDER BY ${order}`;

  function sorted(): Prisma.Sql {
    if (listing.sort === 'name' && !narrowsByStanding(listing))
      return standingsOn(question, Prisma.sql`${councils} ORDER BY ${order} ${page}`);
    if (listing.sort === 'since')
      return Prisma.sql`SELECT s.* FROM (${found}) s LEFT JOIN LATERAL (${runStart(question)}) since ON true
        ORDER BY since.last NULLS LAST, s.name, s.id ${page}`;
    return Prisma.sql`${found} ORDER BY ${order} ${page}`;
  }
}

/** What a listing asks of the record. */
function questionIn({ regime, area, clocks }: Listing): StandingQuestion {
  const { asAt, basis, ...view } = clocks;
  return { regime, area, asAt, basis, view };
}

/** What is asked of councils as such, whatever they were rated. */
function ofCouncils({ regions, types, q }: Listing): Prisma.Sql {
  const all = [Prisma.sql`true`];
  if (regions.length > 0) all.push(Prisma.sql`s.region_slug = ANY(${regions})`);
  if (types.length > 0) all.push(Prisma.sql`s.type_slug = ANY(${types})`);
  if (q !== '') all.push(named(q));
  return Prisma.join(all, ' AND ');
}

/** What is asked of where they stood. A grade is asked for by its own column: most councils then need no reason worked out. */
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

/** By any part of its names, past ones included, or by a whole code, old or new. */
function named(q: string): Prisma.Sql {
  const part = `%${q.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  return Prisma.sql`(s.name ILIKE ${part} OR s.official_name ILIKE ${part}
    OR EXISTS (SELECT 1 FROM authority_former_name f WHERE f.authority_id = s.id AND f.name ILIKE ${part})
    OR EXISTS (SELECT 1 FROM authority_identifier c WHERE c.authority_id = s.id AND c.value = upper(${q})))`;
}

function listed(row: StandingRow): ListedAuthority {
  const lastOn = toPartial(row.last_earliest, row.last_latest);
  return {
    slug: row.slug,
    name: row.name,
    region: row.region_name,
    type: row.type_name,
    rating: row.rating,
    grade: shown(row.grade_label, row.grade_rank, row.grade_steps),
    confirmed: toPartial(row.confirmed_earliest, row.confirmed_latest),
    since: toPartial(row.since_earliest, row.since_latest),
    leaders: shown(row.leaders_label, row.leaders_rank, row.leaders_steps),
    published: toPartial(row.published_earliest, row.published_latest),
    version: row.version_label,
    last: row.last_label !== null && lastOn !== null ? { label: row.last_label, on: lastOn } : null,
  };
}

function shown(label: string | null, rank: number | null, steps: number | null): GradeShown | null {
  return label === null || rank === null || steps === null ? null : { label, rank, steps };
}

export interface ClosedAuthority {
  slug: string;
  name: string;
  closedOn: Day;
  successors: { slug: string; name: string }[];
}

/** Councils that had closed by the listing's day and match its text, regions and types; by name. */
export async function closedAuthorities({ q, regions, types, clocks }: Listing): Promise<ClosedAuthority[]> {
  const matching =
    q === ''
      ? {}
      : {
          OR: [
            { name: contains(q) },
            { officialName: contains(q) },
            { formerNames: { some: { name: contains(q) } } },
            { identifiers: { some: { value: q.toUpperCase() } } },
          ],
        };
  const rows = await database().authority.findMany({
    where: {
      closedOn: { lt: toDate(clocks.asAt) },
      ...(regions.length > 0 && { region: { slug: { in: regions } } }),
      ...(types.length > 0 && { typeSlug: { in: types } }),
      ...matching,
    },
    select: {
      slug: true,
      name: true,
      closedOn: true,
      successors: { select: { successor: { select: { slug: true, name: true } } }, orderBy: { successorId: 'asc' } },
    },
    orderBy: { name: 'asc' },
  });
  return rows.flatMap(({ closedOn, successors, ...row }) => {
    const day = toDayOrNull(closedOn);
    return day === null ? [] : [{ ...row, closedOn: day, successors: successors.map(({ successor }) => successor) }];
  });
}

const contains = (q: string) => ({ contains: q, mode: 'insensitive' }) as const;

/** Everything the list can be filtered by. */
export interface FilterChoices {
  /** Each as an address names it: its slug, or `scale.slug` where another of the scales has a grade of that name. */
  grades: { slug: string; label: string }[];
  areas: { slug: string; name: string }[];
  regions: { slug: string; name: string }[];
  types: { slug: string; name: string }[];
  versions: { slug: string; label: string }[];
}

/** The choices of the filter form: grades of the scales the chosen area is judged on, best first. */
export async function filterChoices(area: string, regime: string): Promise<FilterChoices> {
  const judged = { versions: { some: { version: { regimeSlug: regime } } } };
  const [grades, areas, regions, types, versions] = await Promise.all([
    database().grade.findMany({
      where: { scale: { areas: { some: { areaSlug: area, version: { regimeSlug: regime } } } } },
      select: { slug: true, label: true },
      orderBy: { rank: 'desc' },
    }),
    database().area.findMany({ where: judged, select: { slug: true, name: true }, orderBy: { position: 'asc' } }),
    database().region.findMany({ select: { slug: true, name: true }, orderBy: { name: 'asc' } }),
    database().authorityType.findMany({ select: { slug: true, name: true }, orderBy: { name: 'asc' } }),
    database().frameworkVersion.findMany({
      where: { regimeSlug: regime },
      select: { slug: true, label: true },
      orderBy: { startsOn: 'asc' },
    }),
  ]);
  return { grades, areas, regions, types, versions };
}
