import { type Day, earliest, formatDate, latest, type PartialDate } from '../partial-date.ts';
import type { AuthorityChoice } from './choices.ts';
import { readDate } from './date-typed.ts';
import type { Problems } from './problems.ts';
import type { FormValues } from './values.ts';

export interface DatesRead {
  start: PartialDate | null;
  end: PartialDate | null;
  published: PartialDate | null;
}

const NAMES = {
  start: 'The first day of fieldwork',
  end: 'The last day of fieldwork',
  published: 'The publication date',
} as const;
const FIELDS = ['start', 'end', 'published'] as const;

/** Reads the three dates and refuses what can't have been: an end before the start, a report before the visit, a day to come. */
export function readDates(
  values: Pick<FormValues, 'start' | 'end' | 'published'>,
  today: Day,
  problems: Problems,
): DatesRead {
  const [start = null, end = null, published = null] = FIELDS.map((field) => {
    const read = readDate(values[field]);
    if ('wrong' in read) problems.add(field, NAMES[field], read.wrong);
    else if (read.date !== null && earliest(read.date) > today)
      problems.add(field, NAMES[field], 'must not be in the future');
    return 'date' in read ? read.date : null;
  });
  const blank = FIELDS.every((field) => !problems.has(field)) && start === null && published === null;
  if (blank) problems.add('start', NAMES.start, 'is missing: give it, or the publication date, or both');
  if (start === null && end !== null && !problems.has('start'))
    problems.add('start', NAMES.start, 'is missing, but its last day is there');
  if (isBefore(end, start)) problems.add('end', NAMES.end, `must not be before the first, ${formatDate(start ?? '')}`);
  if (isBefore(published, start))
    problems.add('published', NAMES.published, `must not be before fieldwork started, ${formatDate(start ?? '')}`);
  return { start, end, published };
}

/** True only where there is no way for `later` to be on or after `earlier`. */
function isBefore(later: PartialDate | null, earlier: PartialDate | null): boolean {
  return later !== null && earlier !== null && latest(later) < earliest(earlier);
}

/** A council can't be inspected before it opened or after it closed. */
export function refuseOutsideLife(
  { name, openedOn, closedOn }: AuthorityChoice,
  { start, published }: DatesRead,
  problems: Problems,
): void {
  const when = start ?? published;
  if (when === null) return;
  const field = start === null ? 'published' : 'start';
  if (closedOn !== null && start !== null && earliest(start) > closedOn) {
    problems.add(field, NAMES[field], `is after ${name} closed, on ${formatDate(closedOn)}`);
  }
  if (openedOn !== null && latest(when) < openedOn) {
    problems.add(field, NAMES[field], `is before ${name} opened, on ${formatDate(openedOn)}`);
  }
}
