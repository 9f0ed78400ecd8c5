import { z } from 'zod';
import type { AsAt } from './as-at.ts';
import type { Clock } from './history.ts';
import type { Problem } from './inspection-form/problems.ts';
import { type Day, formatDate, MONTHS, parsePartialDate } from './partial-date.ts';
import { handedBack, TEXTS } from './text.ts';

/** Which state of the record is read: as it stands (both null), or as it stood. */
export interface RecordView {
  /** What this site said at the end of that day. */
  recordedAt: Day | null;
  /** What the sources had said by that day: later corrections of theirs are undone. */
  sourceStatedOn: Day | null;
}

export const AS_IT_STANDS: RecordView = { recordedAt: null, sourceStatedOn: null };

/** Whether a view is of the record as it stands now. */
export function isAsItStands({ recordedAt, sourceStatedOn }: RecordView): boolean {
  return recordedAt === null && sourceStatedOn === null;
}

/** For which day, by which clock, and in which state of the record a page answers. */
export interface Clocks extends AsAt, RecordView {}

export interface ClocksRead {
  clocks: Clocks;
  /** The day as it was typed, to be shown again; only the start of what is far too long. */
  typed: string;
  /** What could not be read: it is left out, and today stands in its place. */
  problems: Problem[];
}

type Params = Record<string, string | string[] | undefined>;

const one = z.union([z.string(), z.array(z.string()).transform((given) => given[0] ?? '')]).default('');
const NAMES = {
  asAt: 'The date',
  recordedAt: 'The day of “recordedAt”',
  sourceStatedOn: 'The day of “sourceStatedOn”',
};

/** Reads `asAt`, `basis`, `recordedAt` and `sourceStatedOn` from an address. What is left out means today, `known`, and as it stands. */
export function readClocks(params: Params, today: Day): ClocksRead {
  const problems: Problem[] = [];
  const day = (field: keyof typeof NAMES): Day | null => {
    const text = one.parse(params[field]).trim();
    const read = readDay(text, today);
    if ('wrong' in read) problems.push({ field, text: `${NAMES[field]} ${read.wrong}` });
    return 'day' in read ? read.day : null;
  };
  const asAt = day('asAt') ?? today;
  const view = { recordedAt: day('recordedAt'), sourceStatedOn: day('sourceStatedOn') };
  const basis = readBasis(one.parse(params.basis));
  if (basis === null) problems.push({ field: 'basis', text: 'The clock must be “known” or “inspected”' });
  return {
    clocks: { asAt, basis: basis ?? 'known', ...view },
    typed: handedBack(one.parse(params.asAt).trim(), TEXTS.datePart),
    problems,
  };
}

function readBasis(text: string): Clock | null {
  if (text === '' || text === 'known') return 'known';
  return text === 'inspected' ? text : null;
}

export type DayRead = { day: Day | null } | { wrong: string };

/** "2025-03-31", "31/3/2025" or "31 March 2025", up to today; null where nothing was typed, else what is wrong with it. */
export function readDay(text: string, today: Day): DayRead {
  if (text === '') return { day: null };
  const day = parsePartialDate(isoOf(text));
  if (day === null || day.length !== 10) return { wrong: 'must be a real date, like 31 March 2025 or 2025-03-31' };
  if (day > today) return { wrong: `must not be in the future: ${formatDate(day)} has not come yet` };
  return { day };
}

function isoOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[ /.-]+(\d{1,2}|[a-z]{3,9})[ /.-]+(\d{4})$/i.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  const named = MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase()));
  return [year, named === -1 ? month.padStart(2, '0') : String(named + 1).padStart(2, '0'), day.padStart(2, '0')].join(
    '-',
  );
}

/** The part of an address that asks for these clocks, with what is at its default left out, in one order. */
export function clocksQuery({ asAt, basis, recordedAt, sourceStatedOn }: Clocks, today: Day): URLSearchParams {
  const query = new URLSearchParams();
  if (asAt !== today) query.set('asAt', asAt);
  if (basis !== 'known') query.set('basis', basis);
  if (recordedAt !== null) query.set('recordedAt', recordedAt);
  if (sourceStatedOn !== null) query.set('sourceStatedOn', sourceStatedOn);
  return query;
}

/** `path` with the clocks kept; `path` may have a query of its own. */
export function withClocks(path: string, clocks: Clocks, today: Day): string {
  const query = clocksQuery(clocks, today);
  if (query.size === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
