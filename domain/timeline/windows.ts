import type { CouncilHistory, Inspection } from '../history.ts';
import { type Day, earliest, formatDate, latest } from '../partial-date.ts';
import { earlierOf, laterOf } from './days.ts';
import { gradedEvents, type TimelineOptions, waitingEvents } from './events.ts';
import type { FieldworkWindow } from './model.ts';

/** Fieldwork of every graded inspection, reported or not, oldest first. Those without any fieldwork date have none. */
export function windowsOf(history: CouncilHistory, options: TimelineOptions): FieldworkWindow[] {
  const { today } = options;
  const reported = gradedEvents(history, options).flatMap(({ event }) => windowOf(event, null, today));
  const waiting = waitingEvents(history, options).flatMap((event) =>
    windowOf(event, waitingWords(event, today), today),
  );
  return [...reported, ...waiting].sort((a, b) => `${a.from}${a.to}`.localeCompare(`${b.from}${b.to}`));
}

/** Where only one end is held, the window is that date alone: the other end is never guessed. None goes beyond the day drawn for. */
function windowOf({ id, start, end }: Inspection, waiting: string | null, today: Day): FieldworkWindow[] {
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return [];
  if (earliest(first) > today) return [];
  const to = earlierOf(latest(last), today);
  const sureFrom = earlierOf(latest(first), to);
  return [
    {
      inspection: id,
      from: earliest(first),
      to,
      sureFrom,
      sureTo: laterOf(sureFrom, earlierOf(earliest(last), to)),
      waiting,
    },
  ];
}

/** Why a graded inspection moves no line yet, in words: a date known to the month or year counts once that is over. */
export function waitingWords({ publication, published }: Inspection, today: Day): string {
  if (published !== null && earliest(published) <= today)
    return `report dated ${formatDate(published)}, which is not over yet`;
  if (published !== null) return `report due ${formatDate(published)}`;
  return publication === 'not-held' ? 'publication date not held' : 'awaiting report';
}
