import { AS_IT_STANDS } from '../domain/clocks.ts';
import type { CouncilHistory, Inspection, RegimeInBrief, Scale } from '../domain/history.ts';
import { newestArticleFirst, newestEventFirst } from '../domain/newest-first.ts';
import { isId } from '../domain/slug.ts';
import { database } from './database.ts';
import { toDay, toDayOrNull, toPartial } from './dates.ts';
import { eventsIn } from './events-in-view.ts';
import type { Prisma } from './generated/client.ts';
import { ARTICLE, articleFrom, GRADE, gradeFrom, INSPECTION, inspectionFrom } from './inspection-read.ts';

/** A council's whole history with what its page says about it. */
export interface Council extends CouncilHistory {
  officialName: string;
  region: string;
  type: string;
  ofstedPage: string | null;
  currentFormSince: string | null;
}

const OTHER = { id: true, slug: true, name: true } as const;
const SUCCESSION = { on: true, part: true, source: { select: { title: true, url: true } } } as const;

const COUNCIL = {
  id: true,
  slug: true,
  name: true,
  officialName: true,
  openedOn: true,
  closedOn: true,
  currentFormSince: true,
  ofstedPage: true,
  region: { select: { name: true } },
  type: { select: { name: true } },
  inspections: { where: { withdrawn: false }, select: { inspection: { select: INSPECTION } } },
  articles: { select: { article: { select: { ...ARTICLE, inspections: { select: { inspectionId: true } } } } } },
  deliveries: {
    select: {
      body: { select: { name: true } },
      fromEarliest: true,
      fromLatest: true,
      untilEarliest: true,
      untilLatest: true,
    },
    orderBy: { bodyId: 'asc' },
  },
  predecessors: {
    select: {
      ...SUCCESSION,
      predecessor: {
        select: {
          ...OTHER,
          inspections: { where: { withdrawn: false, graded: true }, select: { inspection: { select: INSPECTION } } },
        },
      },
    },
    orderBy: { predecessorId: 'asc' },
  },
  successors: { select: { ...SUCCESSION, successor: { select: OTHER } }, orderBy: { successorId: 'asc' } },
} as const satisfies Prisma.AuthoritySelect;

/**
 * The council at this slug with everything on its page, or null where no council has it.
 * @param view in which state of the record; the council itself, its coverage and its successions are told as they are now
 */
export async function councilAt(slug: string, view = AS_IT_STANDS): Promise<Council | null> {
  if (!isId(slug)) return null;
  const [row, regimes] = await Promise.all([
    database().authority.findUnique({ where: { slug }, select: COUNCIL }),
    allRegimes(),
  ]);
  if (row === null) return null;
  const { inspections, predecessors, ...council } = councilFrom(row);
  const [own = [], ...others] = await eventsIn(view, [{ id: row.id, inspections }, ...predecessors]);
  return {
    ...council,
    regimes,
    inspections: own.sort(newestEventFirst),
    scales: await scalesOf([own, ...others].flat()),
    predecessors: predecessors.map((before, index) => ({
      ...before,
      inspections: (others[index] ?? []).filter(({ graded }) => graded).sort(newestEventFirst),
    })),
  };
}

/** Every regime in order, with the areas its framework versions have as their headline. */
export async function allRegimes(): Promise<RegimeInBrief[]> {
  const headline = { where: { headline: true }, select: { areaSlug: true } } as const;
  const versions = { orderBy: { startsOn: 'desc' }, select: { startsOn: true, areas: headline } } as const;
  const rows = await database().regime.findMany({
    select: { slug: true, name: true, position: true, frameworks: { select: { versions } } },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ frameworks, ...regime }) => {
    const newest = frameworks.flatMap((framework) => framework.versions).sort((a, b) => +b.startsOn - +a.startsOn);
    const headlines = newest.flatMap(({ areas }) => areas.map(({ areaSlug }) => areaSlug));
    return { ...regime, headlines: [...new Set(headlines)] };
  });
}

/** The scales that these inspections were graded on, each with all its grades, worst first. */
async function scalesOf(inspections: Inspection[]): Promise<Scale[]> {
  const used = new Set(inspections.flatMap(({ judgements }) => judgements.flatMap(({ grade }) => grade?.scale ?? [])));
  const scales = await database().scale.findMany({
    where: { slug: { in: [...used] } },
    select: { slug: true, grades: { select: GRADE, orderBy: { rank: 'asc' } } },
    orderBy: { slug: 'asc' },
  });
  return scales.map(({ slug, grades }) => ({ slug, grades: grades.map(gradeFrom) }));
}

/** The slug that a former slug leads to now, or null where it never was one. */
export async function currentSlugOf(formerSlug: string): Promise<string | null> {
  if (!isId(formerSlug)) return null;
  const row = await database().authorityFormerName.findUnique({
    where: { slug: formerSlug },
    select: { authority: { select: { slug: true } } },
  });
  return row?.authority.slug ?? null;
}

type Row = Prisma.AuthorityGetPayload<{ select: typeof COUNCIL }>;

function councilFrom(row: Row): Omit<Council, 'regimes' | 'scales'> {
  return {
    authority: {
      id: row.id,
      slug: row.slug,
      name: row.name,
      openedOn: toDayOrNull(row.openedOn),
      closedOn: toDayOrNull(row.closedOn),
    },
    officialName: row.officialName,
    region: row.region.name,
    type: row.type.name,
    ofstedPage: row.ofstedPage,
    currentFormSince: toDayOrNull(row.currentFormSince),
    inspections: row.inspections.map(({ inspection }) => inspectionFrom(inspection)),
    articles: row.articles
      .map(({ article: { inspections, ...article } }) => ({
        ...articleFrom(article),
        inspectionIds: inspections.map(({ inspectionId }) => inspectionId),
      }))
      .sort(newestArticleFirst),
    deliveries: row.deliveries.map(({ body, fromEarliest, fromLatest, untilEarliest, untilLatest }) => ({
      name: body.name,
      from: toPartial(fromEarliest, fromLatest),
      until: toPartial(untilEarliest, untilLatest),
    })),
    predecessors: row.predecessors.map(({ on, predecessor: { inspections, ...predecessor }, ...told }) => ({
      ...predecessor,
      ...told,
      on: toDay(on),
      inspections: inspections.map(({ inspection }) => inspectionFrom(inspection)),
    })),
    successors: row.successors.map(({ on, successor, ...told }) => ({ ...successor, ...told, on: toDay(on) })),
  };
}
