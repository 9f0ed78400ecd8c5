import { ungradedInWords } from '../event-words.ts';
import type { CouncilHistory, Inspection, Judgement } from '../history.ts';
import { type Day, earliest, formatDate, formatSpan, latest, precisionOf } from '../partial-date.ts';
import { themeInWords } from '../theme.ts';
import { lowerFirst, upperFirst } from './casing.ts';
import { daysBetween } from './days.ts';
import type { Note } from './model.ts';
import { waitingWords } from './windows.ts';

/** Each inspection in words, keyed by its id. */
export function notesOf({ inspections }: CouncilHistory, today: Day): Record<string, Note> {
  return Object.fromEntries(inspections.map((event) => [event.id, noteOf(event, today)]));
}

function noteOf(event: Inspection, today: Day): Note {
  return {
    heading: headingOf(event),
    dates: [fieldworkWords(event), publishedWords(event, today)],
    grades: event.judgements.map((judgement) => ({ label: judgement.label, grade: gradeWords(judgement) })),
    coverage: event.articles.length,
  };
}

/** "Standard inspection (ILACS)", "Focused visit (ILACS): front door". */
export function headingOf({ kind, version, theme }: Inspection): string {
  const about = themeWords(theme);
  return `${kind.label} (${version.frameworkName})${about === null ? '' : `: ${about}`}`;
}

/** As it stands within a sentence. */
export function themeWords(theme: string | null): string | null {
  return theme === null ? null : lowerFirst(themeInWords(theme));
}

export function fieldworkWords({ start, end }: Inspection): string {
  if (start === null && end === null) return 'Fieldwork dates not held';
  return `Inspectors on site ${formatSpan(start, end)}`;
}

export function publishedWords(event: Inspection, today: Day): string {
  const { published, graded, publication } = event;
  if (published !== null && latest(published) <= today) {
    const after = daysToPublication(event);
    const wait = after === null ? '' : `, ${after} ${after === 1 ? 'day' : 'days'} after the fieldwork ended`;
    return `Report published ${formatDate(published)}${wait}`;
  }
  const waiting = waitingWords(event, today);
  const words = upperFirst(waiting);
  const moves = graded && publication !== 'published';
  return moves ? `${words}: no grade counts yet` : words;
}

/** "26 January 2023", or why no day stands there. */
export function publishedDay(event: Inspection, today: Day): string {
  const { publication, published } = event;
  if (publication === 'published' && published !== null) return formatDate(published);
  return publishedWords(event, today);
}

/** Days from the end of fieldwork to publication; null where either isn't known to the day. */
export function daysToPublication({ end, published }: Inspection): number | null {
  if (end === null || published === null) return null;
  if (precisionOf(end) !== 'day' || precisionOf(published) !== 'day') return null;
  return daysBetween(earliest(end), published);
}

export function gradeWords({ grade, reason, percentage }: Pick<Judgement, 'grade' | 'reason' | 'percentage'>): string {
  return grade ? withPercentage(grade.label, percentage) : ungradedInWords(reason);
}

/** "Good (72.5%)", where the framework prints a percentage beside its grade. */
export function withPercentage(label: string, percentage: number | null): string {
  return percentage === null ? label : `${label} (${percentage}%)`;
}
