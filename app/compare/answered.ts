import { completeTo } from '@/data/england';
import type { ComparisonAsked } from '@/domain/comparison/asked';
import type { Comparison } from '@/domain/comparison/compare';
import type { Day } from '@/domain/partial-date';
import { problem } from '../api/problem';
import { today } from '../today';
import { askedComparison, comparisonOf } from './asked-comparison';

export interface Answered {
  comparison: Comparison;
  asked: ComparisonAsked;
  complete: Day | null;
  today: Day;
  /** Of the file, without its ending. */
  name: string;
}

/** The comparison that the address of a download asks for, or the answer that says why there is none. */
export async function answeredComparison(request: Request): Promise<Answered | Response> {
  const now = today();
  const read = await askedComparison(paramsOf(request), now);
  const [wrong] = read.problems;
  if (wrong !== undefined)
    return problem({ status: 400, title: 'A parameter can’t be answered', detail: `${wrong.field}: ${wrong.text}.` });
  const comparison = await comparisonOf(read, now);
  const { asked } = read;
  const [first] = asked.authorities;
  if (comparison === null || first === undefined)
    return problem({
      status: 400,
      title: 'No council is chosen',
      detail: 'Name one or more, like authority=lancashire.',
    });
  const name = `gradeline-compare-${first}-${asked.clocks.asAt}`;
  return { comparison, asked, complete: await completeTo(), today: now, name };
}

function paramsOf(request: Request): Record<string, string[]> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}
