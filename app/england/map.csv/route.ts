import { completeTo } from '@/data/england';
import { councilsOnMap } from '@/data/hex-map';
import { MAP_COLUMNS, mapFigures } from '@/domain/england/map-figures';
import { figuresAnswer } from '../../figures-answer';
import { askedMap } from '../asked-map';

/** Every council of the map on its day: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const map = await askedMap(request);
  if (map instanceof Response) return map;
  const { question, asked } = map;
  const [councils, complete] = await Promise.all([councilsOnMap(question, asked), completeTo()]);
  const rows = mapFigures(councils, question);
  return figuresAnswer({ columns: MAP_COLUMNS, rows, complete }, `gradeline-map-${question.asAt}`);
}
