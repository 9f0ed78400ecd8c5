import { type Day, daysInMonth, earliest, latest, type PartialDate, precisionOf } from './partial-date.ts';

/** Whether `a` was over before `b` can have begun. Of two dates of which one lies within the other, neither was first. */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  return latest(a) < earliest(b);
}

/**
 * How long after `from` came `to`, to stand after a comma: "after four years and five months". Where a date is known only to
 * the month it is "about" that, where one is known only to the year it is told in years: no more than the dates know.
 */
export function elapsedInWords(from: PartialDate, to: PartialDate): string {
  const known = [from, to].map(precisionOf);
  if (known.includes('year')) return yearsInWords(Number(to.slice(0, 4)) - Number(from.slice(0, 4)));
  const exact = !known.includes('month');
  const months = exact ? wholeMonths(from, to) : monthNumber(to) - monthNumber(from);
  if (months < 1) return 'after less than a month';
  return `after ${exact ? '' : 'about '}${monthsInWords(months)}`;
}

function yearsInWords(years: number): string {
  if (years < 1) return 'in the same year';
  return years === 1 ? 'the year after' : `after about ${counted(years, 'year')}`;
}

function monthNumber(date: PartialDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** Whole calendar months from one day to another. The last day of a shorter month completes it: 31 August to 28 February is six. */
export function wholeMonths(from: Day, to: Day): number {
  const [year = 0, month = 1, day = 1] = to.split('-').map(Number);
  const complete = day >= Number(from.slice(8)) || day === daysInMonth(year, month);
  return monthNumber(to) - monthNumber(from) - (complete ? 0 : 1);
}

/** "four years and five months", "one year", "eleven months". */
function monthsInWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [counted(years, 'year'), counted(rest, 'month')].filter((part) => part !== '').join(' and ');
}

function counted(count: number, one: string): string {
  if (count === 0) return '';
  return `${NUMBERS[count - 1] ?? count} ${count === 1 ? one : `${one}s`}`;
}

const NUMBERS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
] as const;
