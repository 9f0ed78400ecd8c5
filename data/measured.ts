import { type Asked, changesFrom, lengthsFrom } from '../domain/measures/asked.ts';
import type { Places } from '../domain/measures/places.ts';
import type { Day } from '../domain/partial-date.ts';
import type { StandingQuestion } from './standing-sql.ts';

/** What a measure is asked: of which councils, on a day by a clock, and since when. */
export interface MeasureQuestion extends StandingQuestion {
  /** Itself left out: the period begins on the day after. */
  from: Day;
  places: Places;
}

/** What a reader asked, as each measure takes it. */
export function measureQuestions(asked: Asked): { changes: MeasureQuestion; lengths: MeasureQuestion } {
  const { regime, area, regions, types } = asked;
  const { asAt, basis, ...view } = asked.clocks;
  const question = { regime, area, asAt, basis, view, places: { regions, types } };
  return { changes: { ...question, from: changesFrom(asked) }, lengths: { ...question, from: lengthsFrom(asked) } };
}
