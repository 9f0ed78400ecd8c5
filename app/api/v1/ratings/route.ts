import { ratingsAsAt, ratingsChoices } from '@/data/ratings';
import { type ParameterProblem, readRatingsQuery } from '@/domain/ratings-query';
import { today } from '../../../today.ts';
import { problem } from '../../problem.ts';

/** Where every council stood, on a day, by a clock, on one judgement: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const read = readRatingsQuery(new URL(request.url).searchParams, await ratingsChoices(), today());
  if ('problems' in read) return refusal(read.problems);
  return Response.json(await ratingsAsAt(read.query));
}

function refusal(problems: readonly ParameterProblem[]): Response {
  const detail = problems.map((one) => `${one.parameter}: ${one.detail}`).join(' ');
  const [first] = problems;
  return problem({
    title: 'A parameter can’t be answered',
    status: 400,
    detail,
    more: { parameter: first?.parameter, problems },
  });
}
