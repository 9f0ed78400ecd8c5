import { z } from 'zod';
import { readDay } from '../clocks.ts';
import type { Problem } from '../inspection-form/problems.ts';
import type { Day } from '../partial-date.ts';
import { type ChangeKind, isChangeKind } from './kinds.ts';

/** What is asked of the changes here. Null means all. */
export interface ActivityAsked {
  /** Who made the change: the id of an account, or the slug of somebody without one (WITHOUT_ACCOUNT). */
  person: string | null;
  /** Id of the council it is about. */
  council: string | null;
  kind: ChangeKind | null;
  /** First and last day in London, both included. */
  from: Day | null;
  to: Day | null;
}

/** Where a page of the list begins: just after this change. */
export interface Cursor {
  recordedAt: Date;
  number: number;
  id: string;
}

export interface ActivityRead {
  asked: ActivityAsked;
  after: Cursor | null;
  /** The days as typed, to be shown again. */
  typed: { from: string; to: string };
  /** What could not be read, in the order of the form's fields. It is left out. */
  problems: Problem[];
}

/** Who can be chosen. */
export interface ActivityChoices {
  people: readonly { id: string; name: string }[];
  councils: readonly { id: string; name: string }[];
}

type Params = Record<string, string | string[] | undefined>;

const one = z
  .union([z.string(), z.array(z.string()).transform((given) => given[0] ?? '')])
  .default('')
  .transform((text) => text.trim().slice(0, 200));
const address = z.object({ person: one, council: one, kind: one, from: one, to: one, after: one });

/** Reads the address of the list of changes. What can't be read is left out and said. */
export function readActivity(params: Params, choices: ActivityChoices, today: Day): ActivityRead {
  const given = address.parse(params);
  const problems: Problem[] = [];
  const among = (field: 'person' | 'council', known: readonly { id: string }[]) => {
    const value = given[field];
    if (value === '' || known.some(({ id }) => id === value)) return value === '' ? null : value;
    problems.push({ field, text: `Choose a ${field} from the list` });
    return null;
  };
  const [person, council] = [among('person', choices.people), among('council', choices.councils)];
  const kind = isChangeKind(given.kind) ? given.kind : null;
  if (kind === null && given.kind !== '')
    problems.push({ field: 'kind', text: 'Choose a kind of change from the list' });
  const day = (field: 'from' | 'to', name: string) => {
    const read = readDay(given[field], today);
    if ('wrong' in read) problems.push({ field, text: `${name} ${read.wrong}` });
    return 'day' in read ? read.day : null;
  };
  const [from, to] = [day('from', 'The first day'), day('to', 'The last day')];
  const backwards = from !== null && to !== null && to < from;
  if (backwards) problems.push({ field: 'to', text: 'The last day must not be before the first' });
  return {
    asked: { person, council, kind, from, to: backwards ? null : to },
    after: cursorFrom(given.after),
    typed: { from: given.from, to: given.to },
    problems,
  };
}

/** The address of the changes asked for, from `after` on, with what is not asked left out. */
export function activityAddress(asked: ActivityAsked, after: Cursor | null = null, path = '/activity'): string {
  const query = new URLSearchParams();
  for (const name of ['person', 'council', 'kind', 'from', 'to'] as const) {
    const value = asked[name];
    if (value !== null) query.set(name, value);
  }
  if (after !== null) query.set('after', `${after.recordedAt.toISOString()}~${after.number}~${after.id}`);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** One that nobody can read begins at the beginning: it is not typed but part of a link. */
function cursorFrom(text: string): Cursor | null {
  const [, moment = '', number = '', id = ''] = CURSOR.exec(text) ?? [];
  const recordedAt = new Date(moment);
  return Number.isNaN(recordedAt.getTime()) ? null : { recordedAt, number: Number(number), id };
}

const CURSOR = /^(2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~(\d{1,9})~([\w:.-]{1,100})$/;
