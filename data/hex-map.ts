import type { MapCouncil } from '../domain/england/map-council.ts';
import { noRating, ratingOf } from '../domain/england/stood-on.ts';
import type { Grade } from '../domain/history.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import { database } from './database.ts';
import { toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { gradesJudged } from './grades.ts';
import { inPlaces } from './places-sql.ts';
import { detailed, type StandingRow } from './standing-details-sql.ts';
import { councilsOpenOn, type StandingQuestion, standingsOn } from './standing-sql.ts';

export interface HexColumns {
  hex_q: number | null;
  hex_r: number | null;
}

/** The councils open on the day, of the regions and types asked for, with their places on the map and where each stood; by name. */
export async function councilsOnMap(question: StandingQuestion, places = EVERYWHERE): Promise<MapCouncil[]> {
  const councils = Prisma.sql`SELECT s.*, placed.hex_q, placed.hex_r FROM (${councilsOpenOn(question.asAt)}) s
    JOIN authority placed ON placed.id = s.id WHERE ${inPlaces(places)}`;
  const standings = standingsOn(question, councils);
  const [grades, rows] = await Promise.all([
    gradesJudged(question),
    database().$queryRaw<(StandingRow & HexColumns)[]>`${detailed(standings, question)} ORDER BY s.name, s.id`,
  ]);
  return rows.map((row) => onMap(row, grades));
}

function onMap(row: StandingRow & HexColumns, grades: readonly Grade[]): MapCouncil {
  const lastOn = toPartial(row.last_earliest, row.last_latest);
  const grade = grades.find(({ scale, slug }) => scale === row.scale_slug && slug === row.rating);
  return {
    slug: row.slug,
    name: row.name,
    region: row.region_name,
    hex: hexFrom(row),
    rating: grade === undefined ? noRating(row.rating) : ratingOf(grade, grades),
    since: toPartial(row.since_earliest, row.since_latest),
    confirmed: toPartial(row.confirmed_earliest, row.confirmed_latest),
    last: row.last_label === null || lastOn === null ? null : { label: row.last_label, on: lastOn },
  };
}

export function hexFrom({ hex_q, hex_r }: HexColumns): MapCouncil['hex'] {
  return hex_q === null || hex_r === null ? null : { q: hex_q, r: hex_r };
}
