import { type Council, councilAt } from '@/data/council';
import { type Clocks, readClocks } from '@/domain/clocks';
import { historyAt } from '@/domain/history-at';
import type { Day } from '@/domain/partial-date';
import { problem } from '../../api/problem';
import { today } from '../../today';

export interface AskedRecord {
  /** What of it counts on the day that is asked for. */
  council: Council;
  /** All of it. */
  whole: Council;
  clocks: Clocks;
  today: Day;
  query: Record<string, string>;
}

/** The record of a council as the address of a download asks for it, or the answer that says why there is none. */
export async function askedRecord(request: Request, slug: string): Promise<AskedRecord | Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const now = today();
  const { clocks, problems } = readClocks(query, now);
  const [wrong] = problems;
  if (wrong !== undefined)
    return problem({ status: 400, title: 'A parameter can’t be answered', detail: `${wrong.field}: ${wrong.text}.` });
  const whole = await councilAt(slug, clocks);
  if (whole === null)
    return problem({ status: 404, title: 'No such council', detail: 'Look it up at /authorities, then ask again.' });
  return { council: historyAt(whole, clocks), whole, clocks, today: now, query };
}
