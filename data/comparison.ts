import type { RecordView } from '../domain/clocks.ts';
import type { With } from '../domain/comparison/asked.ts';
import type { Closeness, ComparedRecord } from '../domain/comparison/model.ts';
import { newestEventFirst } from '../domain/newest-first.ts';
import type { Day } from '../domain/partial-date.ts';
import { slugOf } from '../domain/slug.ts';
import { CHILDRENS_SERVICES } from '../domain/standing.ts';
import { allRegimes } from './council.ts';
import { database } from './database.ts';
import { toDate, toDay, toDayOrNull } from './dates.ts';
import { eventsIn } from './events-in-view.ts';
import type { Prisma } from './generated/client.ts';
import { slugWithCode } from './identifiers.ts';
import { INSPECTION, inspectionFrom } from './inspection-read.ts';

/** What a comparison can be asked of: every council there is or was, by name, and the areas that are judged. */
export interface ComparisonChoices {
  councils: { slug: string; name: string }[];
  areas: { slug: string; name: string }[];
}

export async function comparisonChoices(): Promise<ComparisonChoices> {
  const judged = { versions: { some: { version: { regimeSlug: CHILDRENS_SERVICES } } } };
  const [councils, areas] = await Promise.all([
    database().authority.findMany({ select: { slug: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    database().area.findMany({ where: judged, select: { slug: true, name: true }, orderBy: { position: 'asc' } }),
  ]);
  return { councils, areas };
}

/**
 * The slug that each text leads to: a slug or name, present or former, in any letters, or a code; null where it leads to none.
 * An open council comes before a closed one of the same name.
 */
export async function councilsTyped(texts: readonly string[], today: Day): Promise<Map<string, string | null>> {
  if (texts.length === 0) return new Map();
  const slugs = texts.map((text) => slugOf(text));
  const rows = await database().$queryRaw<{ text: string; slug: string | null }[]>`
    SELECT t.text, coalesce(
      (SELECT a.slug FROM authority a
        WHERE a.slug = t.slug OR lower(a.name) = lower(t.text) OR lower(a.official_name) = lower(t.text)
        ORDER BY a.slug = t.slug DESC, a.closed_on DESC NULLS FIRST, a.slug LIMIT 1),
      (SELECT a.slug FROM authority_former_name f JOIN authority a ON a.id = f.authority_id
        WHERE f.slug = t.slug OR lower(f.name) = lower(t.text)
        ORDER BY f.slug = t.slug DESC, a.closed_on DESC NULLS FIRST, a.slug LIMIT 1)) AS slug
    FROM unnest(${[...texts]}::text[], ${slugs}::text[]) t (text, slug)`;
  const found = rows.map(async ({ text, slug }) => [text, slug ?? (await slugWithCode(text, today))] as const);
  return new Map(await Promise.all(found));
}

/** A council that another is compared with. */
export interface Companion {
  slug: string;
  closeness: Closeness | null;
}

/** With whom a council is compared, itself left out: its neighbours by the newest model, or its region's councils open on the day. */
export async function companionsOf(slug: string, way: With, asAt: Day): Promise<Companion[]> {
  if (way === 'neighbours') return neighboursOf(slug);
  return way === 'region' ? sameRegion(slug, asAt) : [];
}

async function neighboursOf(slug: string): Promise<Companion[]> {
  const rows = await database().neighbour.findMany({
    where: { authority: { slug } },
    select: { model: true, rank: true, closeness: true, neighbour: { select: { slug: true } } },
    orderBy: [{ model: 'desc' }, { rank: 'asc' }],
  });
  return rows
    .filter(({ model }) => model === rows[0]?.model)
    .map(({ rank, closeness, neighbour }) => ({
      slug: neighbour.slug,
      closeness: { rank, words: closeness.replaceAll('-', ' ') },
    }));
}

async function sameRegion(slug: string, asAt: Day): Promise<Companion[]> {
  const on = toDate(asAt);
  const rows = await database().authority.findMany({
    where: {
      slug: { not: slug },
      region: { authorities: { some: { slug } } },
      AND: [
        { OR: [{ openedOn: null }, { openedOn: { lte: on } }] },
        { OR: [{ closedOn: null }, { closedOn: { gte: on } }] },
      ],
    },
    select: { slug: true },
    orderBy: { name: 'asc' },
  });
  return rows.map((row) => ({ slug: row.slug, closeness: null }));
}

const GRADED = {
  where: { withdrawn: false, graded: true, regimeSlug: CHILDRENS_SERVICES },
  select: { inspection: { select: INSPECTION } },
} as const;
const COUNCIL = { id: true, slug: true, name: true, inspections: GRADED } as const;

const COMPARED = {
  ...COUNCIL,
  openedOn: true,
  closedOn: true,
  region: { select: { name: true } },
  predecessors: {
    select: {
      on: true,
      part: true,
      source: { select: { title: true, url: true } },
      predecessor: { select: COUNCIL },
    },
  },
} as const satisfies Prisma.AuthoritySelect;

/** The graded inspections of these councils, in the order of the slugs; those that are no council's are passed over. */
export async function comparedRecords(slugs: readonly string[], view: RecordView): Promise<ComparedRecord[]> {
  const [rows, regimes] = await Promise.all([
    database().authority.findMany({ where: { slug: { in: [...slugs] } }, select: COMPARED }),
    allRegimes(),
  ]);
  const told = await Promise.all(rows.map((row) => recordFrom(row, view)));
  const bySlug = new Map(told.map((record) => [record.authority.slug, { ...record, regimes }]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

type Row = Prisma.AuthorityGetPayload<{ select: typeof COMPARED }>;

async function recordFrom(row: Row, view: RecordView): Promise<Omit<ComparedRecord, 'regimes'>> {
  const councils = [row, ...row.predecessors.map(({ predecessor }) => predecessor)];
  const events = await eventsIn(
    view,
    councils.map(({ id, inspections }) => ({
      id,
      inspections: inspections.map((one) => inspectionFrom(one.inspection)),
    })),
  );
  const [own = [], ...before] = events.map((told) => told.filter(({ graded }) => graded).sort(newestEventFirst));
  const { id, slug, name, region } = row;
  return {
    authority: { id, slug, name, openedOn: toDayOrNull(row.openedOn), closedOn: toDayOrNull(row.closedOn) },
    region: region.name,
    inspections: own,
    predecessors: row.predecessors.map(({ predecessor, on, part, source }, index) => ({
      ...{ id: predecessor.id, slug: predecessor.slug, name: predecessor.name },
      ...{ on: toDay(on), part, source, inspections: before[index] ?? [] },
    })),
  };
}
