import { filterChoices } from '@/data/authorities';
import { allRegimes } from '@/data/council';
import { completeTo } from '@/data/england';
import { type MeasureQuestion, measureQuestions } from '@/data/measured';
import { readDownload } from '@/domain/england/download-asked';
import { type Asked, areaAmong, askedAddress, readAsked } from '@/domain/measures/asked';
import type { Day } from '@/domain/partial-date';
import { downloadLine } from '@/domain/source-line';
import { problem } from '../api/problem';
import { today } from '../today';

export interface AskedEngland {
  asked: Asked;
  changes: MeasureQuestion;
  lengths: MeasureQuestion;
  /** Up to when the record is complete. */
  complete: Day | null;
  /** Under a picture that leaves the site. */
  source: string;
  /** Of a file, without its ending: of which picture, and on which day. */
  fileName: (picture: string) => string;
}

/** What a download of England is asked, or the answer that says why it can't be given: docs/api.md. */
export async function askedEngland(request: Request): Promise<AskedEngland | Response> {
  const { searchParams } = new URL(request.url);
  const params = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const now = today();
  const regimes = await allRegimes();
  const { asked: page } = readAsked(params, { today: now, regimes });
  const choices = await filterChoices(page.area, page.regime);
  const { asked: read, problems } = readDownload(params, { today: now, regimes, choices });
  const [wrong] = problems;
  if (wrong !== undefined)
    return problem({ status: 400, title: 'A parameter can’t be answered', detail: `${wrong.field}: ${wrong.text}.` });
  const asked = { ...read, area: areaAmong(choices.areas, read.area) };
  const complete = await completeTo();
  return {
    asked,
    ...measureQuestions(asked),
    complete,
    source: downloadLine(complete, { address: askedAddress(asked, now), today: now }),
    fileName: (picture) => `gradeline-england-${picture}-${asked.clocks.asAt}`,
  };
}
