import { gradesJudged } from '@/data/grades';
import { mapHistories } from '@/data/map-histories';
import { mapRecordOf } from '@/domain/england/map-record';
import { quarterDays } from '@/domain/england/quarters';
import { stoodOn } from '@/domain/england/stood-on';
import { askedMap } from '../asked-map';

/** Where councils stood at the end of every quarter: what the map fetches once its slider is moved. For programs: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const map = await askedMap(request);
  if (map instanceof Response) return map;
  const { question, asked, today } = map;
  const [histories, grades] = await Promise.all([mapHistories(question, asked), gradesJudged(question)]);
  const days = quarterDays(today);
  return Response.json(
    mapRecordOf(days.map((day) => ({ day, councils: stoodOn(histories, { ...question, asAt: day }, grades) }))),
  );
}
