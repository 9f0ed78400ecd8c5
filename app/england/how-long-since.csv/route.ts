import { filterChoices } from '@/data/authorities';
import { completeTo } from '@/data/england';
import { gapsAfterGrades } from '@/data/gaps';
import { latestStarts } from '@/data/latest-starts';
import { questionOf } from '@/data/standing-sql';
import { readSince } from '@/domain/measures/since-asked';
import { sinceLines } from '@/domain/measures/since-list';
import { CHILDRENS_SERVICES, OVERALL } from '@/domain/standing';
import { problem } from '../../api/problem';
import { today } from '../../today';
import { sinceCsv } from './csv';

/** The list of /england/how-long-since, as CSV: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const { regions } = await filterChoices(OVERALL, CHILDRENS_SERVICES);
  const known = regions.map(({ slug }) => slug);
  const { asked, problems } = readSince(parametersOf(request.url), { today: today(), regions: known });
  const [wrong] = problems;
  if (wrong !== undefined)
    return problem({ status: 400, title: 'A parameter can’t be answered', detail: `${wrong.field}: ${wrong.text}.` });
  const { asAt, basis, ...view } = asked.clocks;
  const question = questionOf({ asAt, basis, view });
  const [england, rows, complete] = await Promise.all([
    gapsAfterGrades(question),
    latestStarts(question, { regions: asked.regions, types: [] }),
    completeTo(),
  ]);
  const lines = sinceLines(rows, england, { asAt, sort: asked.sort });
  return new Response(sinceCsv(lines, asked.clocks, complete), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="gradeline-how-long-since-${asAt}.csv"`,
    },
  });
}

/** As a page gets them: each name with all its values. */
function parametersOf(url: string): Record<string, string[]> {
  const { searchParams } = new URL(url);
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
}
