import type { Grade } from '../domain/history.ts';
import { database } from './database.ts';
import { GRADE, gradeFrom } from './inspection-read.ts';

/** Every grade that an area may be given in a regime, scale by scale, the worst first; none where it isn't judged. */
export async function gradesJudged({ regime, area }: { regime: string; area: string }): Promise<Grade[]> {
  const rows = await database().grade.findMany({
    where: { scale: { areas: { some: { areaSlug: area, version: { regimeSlug: regime } } } } },
    select: GRADE,
    orderBy: [{ scaleSlug: 'asc' }, { rank: 'asc' }],
  });
  return rows.map(gradeFrom);
}
