import type { Neighbour, Neighbourhood } from '../domain/neighbours.ts';
import { database } from './database.ts';
import { toDate, toDayOrNull, toPartial } from './dates.ts';
import { Prisma } from './generated/client.ts';
import { detailed, type StandingRow } from './standing-details-sql.ts';
import { type StandingQuestion, standingsOn } from './standing-sql.ts';

type Row = Pick<StandingRow, 'slug' | 'name' | 'rating' | 'scale_slug' | 'grade_label' | 'grade_rank' | 'grade_steps'> &
  Pick<StandingRow, 'last_label' | 'last_earliest' | 'last_latest'> & { place: number; open: boolean };

/**
 * The statistical neighbours of a council, by the model published last, each with where it stood; null where no model names any.
 * The model is told as it is now, whatever the day: an older one may have named others.
 */
export async function neighboursOf(authorityId: string, question: StandingQuestion): Promise<Neighbourhood | null> {
  const model = await database().neighbour.findFirst({
    where: { authorityId },
    orderBy: [{ source: { publishedOn: { sort: 'desc', nulls: 'last' } } }, { model: 'desc' }],
    select: { model: true, source: { select: { title: true, publisher: true, publishedOn: true } } },
  });
  if (model === null) return null;
  const standings = standingsOn(question, neighbourSql(authorityId, model.model, question.asAt));
  const rows = await database().$queryRaw<Row[]>`${detailed(standings, question)} ORDER BY s.place`;
  const source = { ...model.source, publishedOn: toDayOrNull(model.source.publishedOn) };
  return { source, neighbours: rows.map(neighbourFrom) };
}

/** The councils that the model names, whether open on the day or not. */
function neighbourSql(authorityId: string, model: string, asAt: string): Prisma.Sql {
  const on = toDate(asAt);
  return Prisma.sql`
    SELECT a.id, a.slug, a.name, n.rank AS place,
      (a.opened_on IS NULL OR a.opened_on <= ${on}::date) AND (a.closed_on IS NULL OR a.closed_on >= ${on}::date) AS open
    FROM neighbour n JOIN authority a ON a.id = n.neighbour_id
    WHERE n.authority_id = ${authorityId} AND n.model = ${model}`;
}

function neighbourFrom(row: Row): Neighbour {
  const { slug, name, place, open, rating, scale_slug: scale, grade_label: label } = row;
  const { grade_rank: rank, grade_steps: steps } = row;
  const held = scale !== null && label !== null && rank !== null && steps !== null;
  const on = toPartial(row.last_earliest, row.last_latest);
  const last = row.last_label !== null && on !== null ? { label: row.last_label, on } : null;
  return { slug, name, rank: place, open, rating, grade: held ? { scale, label, rank, steps } : null, last };
}
