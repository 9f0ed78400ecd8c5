import type { CouncilHistory, Inspection } from '../history.ts';
import { type Day, formatSpan, latest } from '../partial-date.ts';
import type { TimelineOptions } from './events.ts';
import { gradeWords, headingOf, publishedDay } from './notes.ts';

/** One event of any regime in the strip's twin. */
export interface StripRow {
  inspection: string;
  regime: string;
  event: string;
  fieldwork: string;
  published: string;
  /** The headline grade, or why there is none, in words. */
  outcome: string;
}

/** Every event of every regime, newest first. */
export function stripTable({ inspections, regimes }: CouncilHistory, { today }: TimelineOptions): StripRow[] {
  return inspections.map((event) => ({
    inspection: event.id,
    regime: regimes.find(({ slug }) => slug === event.version.regime)?.name ?? event.version.regime,
    event: headingOf(event),
    fieldwork: formatSpan(event.start, event.end),
    published: publishedDay(event, today),
    outcome: outcomeOf(event, today),
  }));
}

function outcomeOf({ graded, judgements, published }: Inspection, today: Day): string {
  if (!graded) return 'Gives no grades';
  if (published === null || latest(published) > today) return 'No grade counts yet';
  const headline = judgements.find((judgement) => judgement.headline);
  return headline === undefined ? 'No overall grade' : gradeWords(headline);
}
