import type { AuthorityChoice } from '../inspection-form/choices.ts';
import { readDate } from '../inspection-form/date-typed.ts';
import { type Problem, Problems } from '../inspection-form/problems.ts';
import { type Day, earliest, type PartialDate, precisionOf } from '../partial-date.ts';
import { keptText, TEXTS, textProblem } from '../text.ts';
import { addressProblem, safeWebAddress } from '../web-address.ts';
import { readSuccessors, type SuccessionChoices, type SuccessorDraft } from './successors.ts';
import { EXTENTS, type SuccessionValues } from './values.ts';

/** A change ready to be recorded: from one council to one or more, on a day that may be years ahead. */
export interface SuccessionDraft {
  authority: AuthorityChoice;
  /** First day of the new responsibility. */
  on: Day;
  /** Whether the council is replaced, or only a part of its duties passes. */
  whole: boolean;
  successors: SuccessorDraft[];
  source: SourceDraft;
}

export interface SourceDraft {
  title: string;
  publisher: string;
  url: string;
  /** The day it said so, where the day is known. */
  publishedOn: Day | null;
}

/**
 * Reads what was typed. Whether the change fits the record is decided where it is written, on the rows as they are then.
 * @param today in London: no source can have been published after it
 */
export function parseSuccession(
  values: SuccessionValues,
  choices: SuccessionChoices,
  today: Day,
): { draft: SuccessionDraft } | { problems: Problem[] } {
  const problems = new Problems();
  const authority = choices.authorities.find(({ slug }) => slug === values.authority);
  if (authority === undefined) problems.add('on', 'The council', 'is not in the record any more');
  const on = readDay(values.on, { field: 'on', name: 'The first day', problems });
  if (on === null && !problems.has('on')) problems.add('on', 'The first day', 'is missing');
  const extent = EXTENTS.find(({ slug }) => slug === values.extent);
  if (extent === undefined) problems.add('extent', 'Choose', 'whether the whole council is replaced');
  const successors = readSuccessors(values.successors, choices, { partly: extent?.slug === 'part', problems });
  const source = readSource(values, today, problems);
  if (problems.found.length > 0 || !authority || on === null || !extent || source === null)
    return { problems: problems.found };
  return { draft: { authority, on, whole: extent.slug === 'whole', successors, source } };
}

type DayField = { field: string; name: string; problems: Problems };

/** A change is of one day: a month or a year alone would leave it open which council an inspection is of. */
function readDay(typed: SuccessionValues['on'], { field, name, problems }: DayField): PartialDate | null {
  const read = readDate(typed);
  if ('wrong' in read) problems.add(field, name, read.wrong);
  else if (read.date !== null && precisionOf(read.date) !== 'day') problems.add(field, name, 'must be a whole date');
  return 'date' in read ? read.date : null;
}

function readSource(values: SuccessionValues, today: Day, problems: Problems): SourceDraft | null {
  const title = keptText(values.sourceTitle);
  const publisher = keptText(values.sourcePublisher);
  const url = safeWebAddress(values.sourceUrl);
  const missing = (text: string | null) => (text === null ? 'is missing' : null);
  const titleWrong = missing(title) ?? textProblem(values.sourceTitle, TEXTS.title);
  problems.add('sourceTitle', 'The title of the source', titleWrong);
  const publisherWrong = missing(publisher) ?? textProblem(values.sourcePublisher, TEXTS.publisher);
  problems.add('sourcePublisher', 'The publisher of the source', publisherWrong);
  const urlWrong = missing(keptText(values.sourceUrl)) ?? addressProblem(values.sourceUrl);
  problems.add('sourceUrl', 'The address of the source', urlWrong);
  const field = { field: 'sourcePublished', name: 'The date of the source', problems };
  const publishedOn = readDay(values.sourcePublished, field);
  if (publishedOn !== null && earliest(publishedOn) > today)
    problems.add('sourcePublished', 'The date of the source', 'must not be in the future');
  return title === null || publisher === null || url === null ? null : { title, publisher, url, publishedOn };
}
