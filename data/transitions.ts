import type { Grade } from '../domain/history.ts';
import type { Step } from '../domain/measures/transitions.ts';
import { database } from './database.ts';
import { toDate } from './dates.ts';
import { Prisma } from './generated/client.ts';
import type { MeasureQuestion } from './measured.ts';
import { councilsIn, type PlaceColumns, placedFrom } from './places-sql.ts';
import { recordTables } from './record-tables.ts';
import { joinSaid, sayings } from './said-sql.ts';
import { clockSql, countingSql } from './standing-sql.ts';

interface StepRow extends PlaceColumns {
  /** Whether the record has an earlier event at all. */
  follows: boolean;
  before_scale: string | null;
  before_grade: string | null;
  before_covers: string | null;
  after_scale: string | null;
  after_grade: string | null;
  after_covers: string | null;
  count: number;
}

const ia = Prisma.sql`ia`;

/** The inspections that the clock places in the period, by what they said of the area and what the one before had said. */
export async function stepsIn(question: MeasureQuestion, grades: readonly Grade[]): Promise<Step[]> {
  const rows = await database().$queryRaw<StepRow[]>`
    WITH ${sayings(question)}
    SELECT a.region_slug, a.region_name, a.type_slug, a.type_name, e.follows, e.before_scale, e.before_grade,
      e.before_covers, e.after_scale, e.after_grade, e.after_covers, count(*)::int AS count
    FROM ${councilsIn(question.places)}
    CROSS JOIN LATERAL (${eventsOfCouncil(question)}) e
    WHERE e.placed > ${toDate(question.from)}::date
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`;
  return rows.map((row) => stepFrom(row, grades));
}

/**
 * The events of council `a` from the last one before the period, each beside the one before it. Council by council, two
 * probes of the clock's index read just these; one sort of all events takes as long for a year and spills for five.
 */
function eventsOfCouncil(question: MeasureQuestion): Prisma.Sql {
  const { inspectionAuthority } = recordTables(question.view);
  const { newest, oldest, placed } = clockSql(question);
  const counting = countingSql(question);
  return Prisma.sql`
    SELECT ${placed(ia)} AS placed, lag(ia.inspection_id) OVER earlier IS NOT NULL AS follows,
      lag(said.scale_slug) OVER earlier AS before_scale, lag(said.grade_slug) OVER earlier AS before_grade,
      lag(said.covers) OVER earlier AS before_covers,
      said.scale_slug AS after_scale, said.grade_slug AS after_grade, said.covers AS after_covers
    FROM ${inspectionAuthority} ia ${joinSaid(question)}
    WHERE ${counting} AND ${placed(ia)} >= coalesce((
      SELECT ${placed(ia)} FROM ${inspectionAuthority} ia
      WHERE ${counting} AND ${placed(ia)} <= ${toDate(question.from)}::date ORDER BY ${newest} LIMIT 1
    ), DATE '0001-01-01')
    WINDOW earlier AS (ORDER BY ${oldest})`;
}

function stepFrom(row: StepRow, grades: readonly Grade[]): Step {
  const said = (scale: string | null, slug: string | null, covers: string | null) => ({
    grade: grades.find((grade) => grade.scale === scale && grade.slug === slug) ?? null,
    covers,
  });
  return {
    ...placedFrom(row),
    before: row.follows ? said(row.before_scale, row.before_grade, row.before_covers) : null,
    after: said(row.after_scale, row.after_grade, row.after_covers),
    count: row.count,
  };
}
