import { filterChoices } from '@/data/authorities';
import { allRegimes } from '@/data/council';
import type { StandingQuestion } from '@/data/standing-sql';
import type { Clocks } from '@/domain/clocks';
import { type Asked, areaAmong, readAsked } from '@/domain/measures/asked';
import type { Day } from '@/domain/partial-date';
import { OVERALL } from '@/domain/standing';
import { problem } from '../api/problem';
import { today } from '../today';

export interface AskedMap {
  question: StandingQuestion;
  asked: Asked;
  clocks: Clocks;
  /** The judgement’s name; null for the overall one. */
  area: string | null;
  today: Day;
}

/** The map that the address of a download asks for, or the answer that says why there is none. */
export async function askedMap(request: Request): Promise<AskedMap | Response> {
  const params = paramsOf(new URL(request.url).searchParams);
  const now = today();
  const regimes = await allRegimes();
  const { asked: read, problems } = readAsked(params, { today: now, regimes });
  const [wrong] = problems;
  if (wrong !== undefined) return refusal(`${wrong.field}: ${wrong.text}.`);
  const { areas } = await filterChoices(read.area, read.regime);
  const asked = { ...read, area: areaAmong(areas, read.area) };
  if (asked.area !== read.area) return refusal('area: No such judgement in this line of inspection.');
  const { regime, area } = asked;
  const { asAt, basis, ...view } = asked.clocks;
  return {
    question: { regime, area, asAt, basis, view },
    asked,
    clocks: asked.clocks,
    area: areaName(areas, area),
    today: now,
  };
}

/** What a judgement is called in a sentence; null for the overall one, which goes without saying. */
export function areaName(areas: readonly { slug: string; name: string }[], area: string): string | null {
  return area === OVERALL ? null : (areas.find(({ slug }) => slug === area)?.name ?? null);
}

/** As a page gets them: a name that stands there twice has several values. */
export function paramsOf(search: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)]));
}

function refusal(detail: string): Response {
  return problem({ status: 400, title: 'A parameter can’t be answered', detail });
}
