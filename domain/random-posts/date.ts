import fc from 'fast-check';
import { type Day, MONTHS } from '../partial-date.ts';
import type { Post } from './post.ts';

const MS_A_DAY = 86_400_000;

/** Any day of a span, both ends included. A span that is empty gives its first day. */
export function dayIn(first: Day, last: Day): fc.Arbitrary<Day> {
  const span = Math.max(0, (Date.parse(last) - Date.parse(first)) / MS_A_DAY);
  return fc.nat({ max: span }).map((days) => daysAfter(first, days));
}

export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** How a date is typed: to which precision, and in which of the ways that people write it. */
export const anyWriting = fc.record({
  precision: fc.constantFrom('day', 'day', 'day', 'month', 'year'),
  month: fc.constantFrom('number', 'padded', 'name', 'short'),
  blank: fc.constantFrom('', '', ' '),
});
export type Writing = typeof anyWriting extends fc.Arbitrary<infer One> ? One : never;

/** The three fields of a date; all blank where there is none. */
export function dateFields(name: string, day: Day | null, { precision, month, blank }: Writing): Post {
  const [year = '', m = '', d = ''] = (day ?? '').split('-');
  const word = MONTHS[Number(m) - 1] ?? '';
  const months = { number: String(Number(m)), padded: m, name: word, short: word.slice(0, 3).toLowerCase() };
  const known = day !== null;
  return [
    [`${name}-day`, known && precision === 'day' ? `${blank}${Number(d)}` : ''],
    [`${name}-month`, known && precision !== 'year' ? months[month] : ''],
    [`${name}-year`, known ? `${year}${blank}` : ''],
  ];
}

/** A whole date as a form may ask for it: `4 March 2024`, or nothing. */
export function wholeDateFields(name: string, day: fc.Arbitrary<Day | null>): fc.Arbitrary<Post> {
  return fc.tuple(day, anyWriting).map(([on, writing]) => dateFields(name, on, { ...writing, precision: 'day' }));
}
