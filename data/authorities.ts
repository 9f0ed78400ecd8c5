import type { Listing } from '../domain/listing.ts';
import type { Day, PartialDate } from '../domain/partial-date.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull, toPartial } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import { councilsIn, matching, narrowsByStanding, pageOf, standingsIn } from './listing-sql.ts';
import type { StandingRow } from './standing-details-sql.ts';

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

/** The councils open on the listing's day that it asks for, a page of them, with how many there are in all. */
export async function listAuthorities(listing: Listing): Promise<{ total: number; authorities: ListedAuthority[] }> {
  const [rows, total] = await Promise.all([
    database().$queryRaw<(StandingRow & { found: number | null })[]>(pageOf(listing, PAGE_SIZE)),
    narrowsByStanding(listing) ? null : countOf(councilsIn(listing)),
  ]);
  // A page past the last has no line to say how many were found.
  return { total: total ?? rows[0]?.found ?? (await countOf(standingsIn(listing))), authorities: rows.map(listed) };
}

async function countOf(rows: Prisma.Sql): Promise<number> {
  const [counted] = await database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM (${rows}) s`;
  return counted?.total ?? 0;
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
export async function closedAuthorities({
  q,
  regions,
  types,
  clocks,
}: Pick<Listing, 'q' | 'regions' | 'types' | 'clocks'>): Promise<ClosedAuthority[]> {
  const rows = await database().authority.findMany({
    where: {
      closedOn: { lt: toDate(clocks.asAt) },
      ...(regions.length > 0 && { region: { slug: { in: regions } } }),
      ...(types.length > 0 && { typeSlug: { in: types } }),
      ...(q !== '' && { id: { in: await idsNamed(q) } }),
    },
    select: {
      slug: true,
      name: true,
      closedOn: true,
      successors: {
        where: { on: { lte: toDate(clocks.asAt) } },
        select: { successor: { select: { slug: true, name: true } } },
        orderBy: { successorId: 'asc' },
      },
    },
    orderBy: { name: 'asc' },
  });
  return rows.flatMap(({ closedOn, successors, ...row }) => {
    const day = toDayOrNull(closedOn);
    return day === null ? [] : [{ ...row, closedOn: day, successors: successors.map(({ successor }) => successor) }];
  });
}

/** Closed councils are found by the same words as open ones. Prisma's own `contains` would take `%` for any text. */
async function idsNamed(q: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT s.id FROM authority s WHERE s.closed_on IS NOT NULL AND ${matching(q)}`;
  return rows.map(({ id }) => id);
}

/** Everything the list can be filtered by. */
export interface FilterChoices {
  /** Each as an address names it: its slug, or `scale.slug` where another of the scales has a grade of that name. */
  grades: { slug: string; label: string }[];
  areas: { slug: string; name: string }[];
  regimes: { slug: string; name: string }[];
  regions: { slug: string; name: string }[];
  types: { slug: string; name: string }[];
  versions: { slug: string; label: string }[];
}

/** The choices of the filter form: grades of the scales the chosen area is judged on, best first. */
export async function filterChoices(area: string, regime: string): Promise<FilterChoices> {
  const judged = { versions: { some: { version: { regimeSlug: regime } } } };
  const [grades, areas, regimes, regions, types, versions] = await Promise.all([
    database().grade.findMany({
      where: { scale: { areas: { some: { areaSlug: area, version: { regimeSlug: regime } } } } },
      select: { slug: true, label: true, scaleSlug: true, scale: { select: { name: true } } },
      orderBy: [{ scaleSlug: 'asc' }, { rank: 'desc' }],
    }),
    database().area.findMany({ where: judged, select: { slug: true, name: true }, orderBy: { position: 'asc' } }),
    database().regime.findMany({
      where: { frameworks: { some: { versions: { some: { areas: { some: {} } } } } } },
      select: { slug: true, name: true },
      orderBy: { position: 'asc' },
    }),
    database().region.findMany({ select: { slug: true, name: true }, orderBy: { name: 'asc' } }),
    database().authorityType.findMany({ select: { slug: true, name: true }, orderBy: { name: 'asc' } }),
    database().frameworkVersion.findMany({
      where: { regimeSlug: regime },
      select: { slug: true, label: true },
      orderBy: { startsOn: 'asc' },
    }),
  ]);
  return { grades: grades.map((grade) => named(grade, grades)), areas, regimes, regions, types, versions };
}

interface ScaleGrade {
  slug: string;
  label: string;
  scaleSlug: string;
  scale: { name: string };
}

/** A grade as an address and a form name it; with its scale where another scale has a grade of that name too. */
function named({ slug, label, scaleSlug, scale }: ScaleGrade, all: readonly ScaleGrade[]) {
  const alone = all.every((other) => other.slug !== slug || other.scaleSlug === scaleSlug);
  return alone ? { slug, label } : { slug: `${scaleSlug}.${slug}`, label: `${label} (${scale.name})` };
}
