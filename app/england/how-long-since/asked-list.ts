import { filterChoices } from '@/data/authorities';
import { readSince, type SinceAsked } from '@/domain/measures/since-asked';
import { CHILDRENS_SERVICES, OVERALL } from '@/domain/standing';
import { problem } from '../../api/problem';
import { today } from '../../today';

/** What the address of a download asks of the list, or the answer that says what is wrong with it. */
export async function askedList(request: Request): Promise<SinceAsked | Response> {
  const { regions } = await filterChoices(OVERALL, CHILDRENS_SERVICES);
  const known = regions.map(({ slug }) => slug);
  const { asked, problems } = readSince(parametersOf(request.url), { today: today(), regions: known });
  const [wrong] = problems;
  if (wrong === undefined) return asked;
  return problem({ status: 400, title: 'A parameter can’t be answered', detail: `${wrong.field}: ${wrong.text}.` });
}

/** As a page gets them: each name with all its values. */
function parametersOf(url: string): Record<string, string[]> {
  const { searchParams } = new URL(url);
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
}
