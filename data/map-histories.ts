import type { MapHistory } from '../domain/england/stood-on.ts';
import type { Grade } from '../domain/history.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import type { StandingEvent, StandingHistory } from '../domain/standing.ts';
import { allRegimes } from './council.ts';
import { database } from './database.ts';
import { toDay, toDayOrNull, toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { gradesJudged } from './grades.ts';
import { type HexColumns, hexFrom } from './hex-map.ts';
import { inPlaces } from './places-sql.ts';
import { recordTables } from './record-tables.ts';
import type { StandingQuestion } from './standing-sql.ts';

interface CouncilRow extends HexColumns {
  id: string;
  slug: string;
  name: string;
  region_name: string;
  opened_on: Date | null;
  closed_on: Date | null;
  /** Whether the council is among those asked for; others are read because one of them may follow it. */
  asked: boolean;
}

interface EventRow {
  authority_id: string;
  inspection_id: string;
  start_earliest: Date | null;
  start_latest: Date | null;
  published_earliest: Date | null;
  published_latest: Date | null;
  area_slug: string | null;
  headline: boolean | null;
  scale_slug: string | null;
  grade_slug: string | null;
  reason: string | null;
}

/** Enough of every council’s history to tell where it stood on one area on any day, by either clock; by name. */
export async function mapHistories(question: StandingQuestion, places = EVERYWHERE): Promise<MapHistory[]> {
  const [grades, regimes, councils, rows, successions] = await Promise.all([
    gradesJudged(question),
    allRegimes(),
    database().$queryRaw<CouncilRow[]>`SELECT a.id, a.slug, a.name, s.name AS region_name, a.opened_on, a.closed_on,
      a.hex_q, a.hex_r, (${inPlaces(places, { region: Prisma.sql`s.slug`, type: Prisma.sql`a.type_slug` })}) AS asked
      FROM authority a JOIN region s ON s.code = a.region_code ORDER BY a.name, a.id`,
    database().$queryRaw<EventRow[]>(gradedEvents(question)),
    database().succession.findMany({ select: { predecessorId: true, successorId: true, on: true } }),
  ]);
  const events = eventsByCouncil(rows, { regime: question.regime, grades });
  return councils
    .filter(({ asked }) => asked)
    .map((row) => ({
      slug: row.slug,
      name: row.name,
      region: row.region_name,
      hex: hexFrom(row),
      openedOn: toDayOrNull(row.opened_on),
      closedOn: toDayOrNull(row.closed_on),
      regimes,
      inspections: events.get(row.id) ?? [],
      predecessors: successions
        .filter(({ successorId }) => successorId === row.id)
        .map(({ predecessorId, on }) => ({ on: toDay(on), inspections: events.get(predecessorId) ?? [] })),
    }));
}

/**
 * The regime’s graded events, council by council by their index, each with what it says of the area and of its headline. OFFSET 0 keeps
 * the planner from joining freely, which would read all inspections and judgements.
 */
function gradedEvents({ regime, area, view }: StandingQuestion): Prisma.Sql {
  const { eventsOf, inspectionOf, judgementsOf } = recordTables(view);
  const event = Prisma.sql`e.inspection_id`;
  return Prisma.sql`
    SELECT a.id AS authority_id, e.inspection_id, i.start_earliest, i.start_latest, i.published_earliest,
      i.published_latest, j.area_slug, j.headline, j.scale_slug, j.grade_slug, j.reason
    FROM authority a
    CROSS JOIN LATERAL (
      SELECT ia.inspection_id FROM ${eventsOf(Prisma.sql`a.id`)} ia
      WHERE ia.authority_id = a.id AND ia.regime_slug = ${regime} AND ia.graded AND NOT ia.withdrawn OFFSET 0
    ) e
    CROSS JOIN LATERAL (SELECT i.* FROM ${inspectionOf(event)} i WHERE i.id = ${event} LIMIT 1) i
    LEFT JOIN LATERAL (
      SELECT j.area_slug, v.headline, j.scale_slug, j.grade_slug, j.reason::text FROM ${judgementsOf(event)} j
      JOIN version_area v ON v.version_slug = j.version_slug AND v.area_slug = j.area_slug
      WHERE j.inspection_id = ${event} AND (j.area_slug = ${area} OR v.headline) OFFSET 0
    ) j ON true`;
}

type Judged = StandingEvent['judgements'][number];

function eventsByCouncil(
  rows: readonly EventRow[],
  { regime, grades }: { regime: string; grades: readonly Grade[] },
): Map<string, StandingHistory['inspections']> {
  const councils = new Map<string, Map<string, StandingEvent>>();
  for (const row of rows) {
    const events = councils.get(row.authority_id) ?? new Map<string, StandingEvent>();
    const event = events.get(row.inspection_id) ?? eventFrom(row, regime);
    event.judgements.push(...judged(row, grades));
    councils.set(row.authority_id, events.set(row.inspection_id, event));
  }
  return new Map([...councils].map(([id, events]) => [id, [...events.values()]]));
}

function eventFrom(row: EventRow, regime: string): StandingEvent {
  return {
    id: row.inspection_id,
    graded: true,
    start: toPartial(row.start_earliest, row.start_latest),
    published: toPartial(row.published_earliest, row.published_latest),
    version: { regime },
    judgements: [],
  };
}

function judged({ area_slug, headline, scale_slug, grade_slug, reason }: EventRow, grades: readonly Grade[]): Judged[] {
  if (area_slug === null) return [];
  const grade = grades.find(({ scale, slug }) => scale === scale_slug && slug === grade_slug) ?? null;
  return [
    {
      area: area_slug,
      grade,
      reason: reason === 'not-judged' || reason === 'not-held' ? reason : null,
      headline: headline === true,
    },
  ];
}
