import { toDate } from '../../data/dates.ts';
import type { Prisma } from '../../data/generated/client.ts';
import { list, optional, optionalWhole, read, required, whole } from './read.ts';

const ROW = {
  gss_code: required,
  former_gss_codes: list,
  dfe_la_number: optional,
  ofsted_urn: optional,
  slug: required,
  name: required,
  official_name: required,
  type: required,
  region_code: required,
  opened_on: optional,
  closed_on: optional,
  current_form_since: optional,
  successor_gss_codes: list,
  hex_q: optionalWhole,
  hex_r: optionalWhole,
  hex_basis: optional,
  ofsted_page: optional,
  website_domain: optional,
};

const readAuthorities = () => read('authorities.csv', ROW);
type Row = ReturnType<typeof readAuthorities>[number];

const DAY = 86_400_000;
const dateOrNull = (day: string | null) => (day === null ? null : toDate(day));

/**
 * Councils with their codes, successions and neighbours.
 * @returns authority id by its current GSS code
 */
export async function seedAuthorities(tx: Prisma.TransactionClient): Promise<Map<string, string>> {
  const skipDuplicates = true;
  await seedRegionsAndTypes(tx);
  const rows = readAuthorities();
  const ids = new Map(rows.map((row) => [row.gss_code, row.slug]));
  await tx.authority.createMany({ data: rows.map(authorityOf), skipDuplicates });
  await tx.authorityIdentifier.createMany({ data: rows.flatMap(identifiersOf), skipDuplicates });
  await tx.succession.createMany({ data: rows.flatMap((row) => successionsOf(row, ids)), skipDuplicates });
  await seedNeighbours(tx, ids);
  return ids;
}

export async function seedRegionsAndTypes(tx: Prisma.TransactionClient): Promise<void> {
  const skipDuplicates = true;
  await tx.region.createMany({ data: read('regions.csv', { code: required, slug: required, name: required }), skipDuplicates });
  await tx.authorityType.createMany({ data: read('authority_types.csv', { slug: required, name: required }), skipDuplicates });
}

function authorityOf(row: Row): Prisma.AuthorityCreateManyInput {
  return {
    id: row.slug,
    slug: row.slug,
    name: row.name,
    officialName: row.official_name,
    typeSlug: row.type,
    regionCode: row.region_code,
    openedOn: dateOrNull(row.opened_on),
    closedOn: dateOrNull(row.closed_on),
    currentFormSince: dateOrNull(row.current_form_since),
    hexQ: row.hex_q,
    hexR: row.hex_r,
    hexBasis: row.hex_basis,
    ofstedPage: row.ofsted_page,
    websiteDomain: row.website_domain,
    sourceId: 'authority-register',
  };
}

/** Codes with the dates a register gives: a council that changed its form got its new GSS code that day. */
function identifiersOf(row: Row): Prisma.AuthorityIdentifierCreateManyInput[] {
  const since = dateOrNull(row.current_form_since);
  const before = since === null ? null : new Date(since.getTime() - DAY);
  const code = (scheme: string, value: string | null, sourceId: string) =>
    value === null ? [] : [{ scheme, value, authorityId: row.slug, current: true, sourceId }];
  return [
    ...code('gss', row.gss_code, 'authority-lookup').map((gss) => ({ ...gss, validFrom: since })),
    ...row.former_gss_codes.map((value) => ({
      scheme: 'gss',
      value,
      authorityId: row.slug,
      validTo: before,
      current: false,
      sourceId: 'authority-register',
    })),
    ...code('ofsted-urn', row.ofsted_urn, 'authority-lookup'),
    ...code('dfe', row.dfe_la_number, 'dfe-la-numbers'),
  ];
}

function successionsOf(row: Row, ids: ReadonlyMap<string, string>): Prisma.SuccessionCreateManyInput[] {
  const closed = dateOrNull(row.closed_on);
  if (closed === null) return [];
  const on = new Date(closed.getTime() + DAY);
  return row.successor_gss_codes.map((gss) => ({
    predecessorId: row.slug,
    successorId: idOf(gss, ids),
    on,
    sourceId: 'authority-register',
  }));
}

async function seedNeighbours(tx: Prisma.TransactionClient, ids: ReadonlyMap<string, string>): Promise<void> {
  const rows = read('neighbours.csv', {
    gss_code: required,
    rank: whole,
    neighbour_gss_code: required,
    closeness: required,
    model: required,
  });
  await tx.neighbour.createMany({
    data: rows.map(({ gss_code, neighbour_gss_code, ...rest }) => ({
      authorityId: idOf(gss_code, ids),
      neighbourId: idOf(neighbour_gss_code, ids),
      sourceId: 'dfe-neighbours-2025',
      ...rest,
    })),
    skipDuplicates: true,
  });
}

/** @throws where no council of the set has the code. */
export function idOf(gss: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(gss);
  if (id === undefined) throw new Error(`No council has the code ${gss}`);
  return id;
}
