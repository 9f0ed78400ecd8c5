import { gradeInWords } from '../grade-words.ts';
import type { JudgementRecord } from '../inspection-record.ts';
import { keptText, TEXTS, textProblem } from '../text.ts';
import type { AreaChoice } from './choices.ts';
import type { Problems } from './problems.ts';

/** What was chosen for an area: exactly one of the two is null. */
export type ChosenGrade = Pick<JudgementRecord, 'grade' | 'reason'>;

/** The report's own words for a grade, or null where none were typed. Words that name another grade than the chosen one are refused. */
export function readPrinted(area: AreaChoice, chosen: ChosenGrade, typed: string, problems: Problems): string | null {
  const named = gradeInWords(typed, area.grades);
  const other = named === null || named.slug === chosen.grade ? null : named;
  problems.add(
    `printed-${area.slug}`,
    `The words in the report for “${area.label}”`,
    textProblem(typed, TEXTS.printed) ??
      (other && `name a grade that is not the one chosen, “${other.label}”: choose it, or correct the words`),
  );
  return keptText(typed);
}

/** The percentage printed beside a grade, 0 to 100, or null where none was typed or the framework prints none. */
export function readPercentage(
  { slug, label, printsPercentage }: AreaChoice,
  { reason }: ChosenGrade,
  typed: string,
  problems: Problems,
): number | null {
  const text = typed.trim();
  if (!printsPercentage || text === '') return null;
  const percentage = typed.length > TEXTS.percentage.longest ? null : percentageIn(text);
  const wrong = percentage === null ? 'must be a number from 0 to 100 with at most two decimals, like 44.44' : null;
  const unjudged = reason === 'not-judged' ? 'is there, but the area was not judged: leave one of the two out' : null;
  problems.add(`percentage-${slug}`, `The percentage for “${label}”`, wrong ?? unjudged);
  return percentage;
}

/** "44.44", "44,44" or "44%". */
function percentageIn(text: string): number | null {
  const [, whole, decimals = '0'] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s?%?$/.exec(text) ?? [];
  const percentage = whole === undefined ? null : Number(`${whole}.${decimals}`);
  return percentage === null || percentage > 100 ? null : percentage;
}
