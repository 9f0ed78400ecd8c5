import type { Day } from '../partial-date.ts';
import { postedFields } from '../posted-fields.ts';
import { keptText, TEXTS, textProblem } from '../text.ts';
import { readDate } from './date-typed.ts';
import { type Problem, Problems } from './problems.ts';
import { type DateTyped, NO_DATE } from './values.ts';

/** Why a record is changed, and when its source itself said so, exactly as typed. */
export interface ChangeTyped {
  reason: string;
  sourceStatedOn: DateTyped;
}

export const NO_CHANGE: ChangeTyped = { reason: '', sourceStatedOn: NO_DATE };

/** The same, read. */
export interface ChangeRead {
  reason: string;
  sourceStatedOn: Day | null;
}

/** The id of the date's first box: where its error leads. */
export const STATED_FIELD = 'sourceStatedOn-day';

/** Reads why a posted form changes the record. A field that was not there is an empty text. */
export function changeFrom(form: FormData): ChangeTyped {
  const { typed, date } = postedFields(form);
  return { reason: typed('reason', TEXTS.reason), sourceStatedOn: date('sourceStatedOn') };
}

/** @param today in London: no source can have said anything after it */
export function parseChange(typed: ChangeTyped, today: Day): { change: ChangeRead } | { problems: Problem[] } {
  const problems = new Problems();
  const reason = keptText(typed.reason);
  const missing = reason === null ? 'is missing: say why, so that others can follow it' : null;
  problems.add('reason', 'The reason', missing ?? textProblem(typed.reason, TEXTS.reason));
  const sourceStatedOn = readStated(typed.sourceStatedOn, today, problems);
  if (reason === null || problems.found.length > 0) return { problems: problems.found };
  return { change: { reason, sourceStatedOn } };
}

function readStated(typed: DateTyped, today: Day, problems: Problems): Day | null {
  const name = 'The day the source said so';
  const read = readDate(typed);
  if ('wrong' in read) problems.add(STATED_FIELD, name, read.wrong);
  else if (read.date !== null && read.date.length < 10)
    problems.add(
      STATED_FIELD,
      name,
      'must be a whole date, with day, month and year. Leave it blank if you don’t know it',
    );
  else if (read.date !== null && read.date > today) problems.add(STATED_FIELD, name, 'must not be in the future');
  return 'date' in read ? read.date : null;
}
