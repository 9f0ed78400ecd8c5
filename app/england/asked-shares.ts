import { filterChoices } from '@/data/authorities';
import { allRegimes } from '@/data/council';
import { measureQuestions } from '@/data/measured';
import { sharesOver } from '@/data/shares';
import type { Shares } from '@/domain/england/shares';
import { sharesSubject } from '@/domain/england/shares-subject';
import { type Asked, readAsked } from '@/domain/measures/asked';
import { notAmong } from '@/domain/measures/not-among';
import type { Day } from '@/domain/partial-date';
import { problem } from '../api/problem';
import { today } from '../today';

export interface AskedShares {
  asked: Asked;
  shares: Shares;
  subject: string;
  today: Day;
}

/** The shares over time as the address of a download asks for them, or the answer that says why there are none. */
export async function askedShares(request: Request): Promise<AskedShares | Response> {
  const { searchParams } = new URL(request.url);
  const params = Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
  const now = today();
  const regimes = await allRegimes();
  const { asked, problems } = readAsked(params, { today: now, regimes });
  const choices = await filterChoices(asked.area, asked.regime);
  const [wrong] = [...problems, ...notAmong(params, { ...choices, regimes })];
  if (wrong !== undefined) {
    const detail = `${wrong.field}: ${wrong.text}.`;
    return problem({ status: 400, title: 'A parameter can’t be answered', detail });
  }
  const shares = await sharesOver(measureQuestions(asked).changes, asked.from);
  return { asked, shares, subject: sharesSubject(asked, { ...choices, regimes }), today: now };
}
