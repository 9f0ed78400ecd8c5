import { MONTHS, type PartialDate, parsePartialDate } from '../partial-date.ts';
import { TEXTS } from '../text.ts';
import type { DateTyped } from './values.ts';

/** A date as typed, read: the date, nothing, or what is wrong with it in words that follow the date's name. */
export type DateRead = { date: PartialDate | null } | { wrong: string };

const TOO_LONG = 'must be a day, a month and a year, like 28 11 2022, and nothing else';

/**
 * Reads day, month and year, or less: a month with its year, or a year alone. The month may be a number or a name.
 * Nothing is filled in: a day without a month, or a month without a year, is an error.
 */
export function readDate(typed: DateTyped): DateRead {
  if (Object.values(typed).some((part) => part.length > TEXTS.datePart.longest)) return { wrong: TOO_LONG };
  const day = typed.day.trim();
  const month = typed.month.trim();
  const year = typed.year.trim();
  if (day === '' && month === '' && year === '') return { date: null };
  if (year === '') return { wrong: 'must include a year' };
  if (!/^\d{4}$/.test(year)) return { wrong: 'must have a year of four digits, like 2023' };
  if (month === '') return day === '' ? dateOr(year) : { wrong: 'must include a month' };
  const number = monthNumber(month);
  if (number === null) return { wrong: 'must have a month from 1 to 12' };
  if (day === '') return dateOr(`${year}-${number}`);
  if (!/^\d{1,2}$/.test(day)) return { wrong: 'must have a day that is a number, like 28' };
  return dateOr(`${year}-${number}-${day.padStart(2, '0')}`);
}

function dateOr(text: string): DateRead {
  const date = parsePartialDate(text);
  return date === null ? { wrong: 'must be a real date' } : { date };
}

function monthNumber(month: string): string | null {
  if (/^\d{1,2}$/.test(month)) return Number(month) >= 1 && Number(month) <= 12 ? month.padStart(2, '0') : null;
  const named = MONTHS.findIndex((name) => month.length >= 3 && name.toLowerCase().startsWith(month.toLowerCase()));
  return named === -1 ? null : String(named + 1).padStart(2, '0');
}
