import type { Grade } from '../domain/history.ts';
import type { Stood, StoodTwice } from '../domain/measures/movers.ts';
import { reasonOf } from '../domain/standing.ts';
import { database } from './database.ts';
import { Prisma } from './generated/client.ts';
import type { MeasureQuestion } from './measured.ts';
import { councilFrom, inPlaces, type PlaceColumns, placedFrom } from './places-sql.ts';
import { type StandingQuestion, standingsOn } from './standing-sql.ts';

interface Row extends PlaceColumns {
  slug: string;
  name: string;
  /** Null where the council wasn't open that day. */
  before_rating: string | null;
  before_scale: string | null;
  before_covers: string | null;
  after_rating: string | null;
  after_scale: string | null;
  after_covers: string | null;
}

/**
 * The councils that stand elsewhere, or whose grade covers something else, on the later day than on the earlier one.
 * @param grades every grade that the area may have in the regime
 */
export async function stoodElsewhere(question: MeasureQuestion, grades: readonly Grade[]): Promise<StoodTwice[]> {
  const { from, places, ...later } = question;
  const rows = await database().$queryRaw<Row[]>`
    SELECT s.slug, s.name, s.region_slug, s.region_name, s.type_slug, s.type_name,
      b.rating AS before_rating, b.scale_slug AS before_scale, b.covers AS before_covers,
      s.after_rating, s.after_scale, s.after_covers
    FROM (${standing({ ...later, asAt: from })}) b
    FULL JOIN (${standing(later)}) c ON c.id = b.id
    CROSS JOIN LATERAL (SELECT coalesce(c.slug, b.slug) AS slug, coalesce(c.name, b.name) AS name,
      coalesce(c.region_slug, b.region_slug) AS region_slug, coalesce(c.region_name, b.region_name) AS region_name,
      coalesce(c.type_slug, b.type_slug) AS type_slug, coalesce(c.type_name, b.type_name) AS type_name,
      c.rating AS after_rating, c.scale_slug AS after_scale, c.covers AS after_covers) s
    WHERE (b.grade_slug, b.scale_slug, b.covers) IS DISTINCT FROM (c.grade_slug, c.scale_slug, c.covers)
      AND (b.grade_slug IS NOT NULL OR c.grade_slug IS NOT NULL) AND ${inPlaces(places)}`;
  return rows.map((row) => ({
    council: councilFrom(row),
    ...placedFrom(row),
    before: stood(grades, row.before_rating, row.before_scale, row.before_covers),
    after: stood(grades, row.after_rating, row.after_scale, row.after_covers),
  }));
}

/** Where each council stood, with what its grade covers. */
function standing(question: StandingQuestion): Prisma.Sql {
  return Prisma.sql`SELECT s.*, va.covers FROM (${standingsOn(question)}) s
    LEFT JOIN version_area va
      ON va.version_slug = s.version_slug AND va.area_slug = ${question.area} AND s.grade_slug IS NOT NULL`;
}

function stood(
  grades: readonly Grade[],
  rating: string | null,
  scale: string | null,
  covers: string | null,
): Stood | null {
  if (rating === null) return null;
  const grade = grades.find((one) => one.scale === scale && one.slug === rating);
  return grade === undefined
    ? { grade: null, covers: null, reason: reasonOf(rating) }
    : { grade, covers, reason: null };
}
