import { completeTo } from '@/data/england';
import { gapsAfterGrades } from '@/data/gaps';
import { latestStarts } from '@/data/latest-starts';
import { questionOf } from '@/data/standing-sql';
import { sinceLines } from '@/domain/measures/since-list';
import { figuresAnswer } from '../../figures-answer';
import { askedList } from '../how-long-since/asked-list';
import { SINCE_COLUMNS, sinceRows } from './rows';

/** The list of /england/how-long-since, as CSV: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedList(request);
  if (asked instanceof Response) return asked;
  const { asAt, basis, ...view } = asked.clocks;
  const question = questionOf({ asAt, basis, view });
  const [england, starts, complete] = await Promise.all([
    gapsAfterGrades(question),
    latestStarts(question, { regions: asked.regions, types: [] }),
    completeTo(),
  ]);
  const rows = sinceRows(sinceLines(starts, england, { asAt, sort: asked.sort }), asked.clocks);
  return figuresAnswer({ columns: SINCE_COLUMNS, rows, complete }, `gradeline-how-long-since-${asAt}`);
}
