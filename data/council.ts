import type { CouncilHistory, Inspection, Scale } from '../domain/history.ts';
import { latest } from '../domain/partial-date.ts';
import { database } from './database.ts';
import { toDay, toDayOrNull, toPartial } from './dates.ts';
import type { Prisma } from './generated/client.ts';
import {
  ARTICLE,
  articleFrom,
  GRADE,
  gradeFrom,
  INSPECTION,
  inspectionFrom,
  newestArticleFirst,
} from './inspection-read.ts';

/** A council's whole history with what its page says about it. */
export interface Council extends CouncilHistory {
  officialName: string;
  region: string;
  type: string;
  ofstedPage: string | null;
  currentFormSince: string | null;
}

const OTHER = { select: { id: true, slug: true, name: true } } as const;

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
  predecessors: { select: { on: true, predecessor: OTHER }, orderBy: { predecessorId: 'asc' } },
  successors: { select: { on: true, successor: OTHER }, orderBy: { successorId: 'asc' } },
} as const satisfies Prisma.AuthoritySelect;

/** The council at this slug with everything on its page, or null where no council has it. */
export async function councilAt(slug: string): Promise<Council | null> {
  const row = await database().authority.findUnique({ where: { slug }, select: COUNCIL });
  if (row === null) return null;
  const inspections = row.inspections.map(({ inspection }) => inspectionFrom(inspection)).sort(newestFirst);
  return councilFrom(row, inspections, await scalesOf(inspections));
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
  const row = await database().authorityFormerName.findUnique({
    where: { slug: formerSlug },
    select: { authority: { select: { slug: true } } },
  });
  return row?.authority.slug ?? null;
}

type Row = Prisma.AuthorityGetPayload<{ select: typeof COUNCIL }>;

function councilFrom(row: Row, inspections: Inspection[], scales: Scale[]): Council {
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
    inspections,
    scales,
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
    predecessors: row.predecessors.map(({ on, predecessor }) => ({ ...predecessor, on: toDay(on) })),
    successors: row.successors.map(({ on, successor }) => ({ ...successor, on: toDay(on) })),
  };
}

/** By publication; where that isn't held, by the start of fieldwork. */
function newestFirst(a: Inspection, b: Inspection): number {
  return placeInTime(b).localeCompare(placeInTime(a));
}

function placeInTime({ published, start, id }: Inspection): string {
  const placed = published ?? start;
  return `${placed === null ? '' : latest(placed)} ${id}`;
}
