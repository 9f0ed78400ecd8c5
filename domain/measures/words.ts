import { type Day, formatDate } from '../partial-date.ts';
import { toMs } from '../timeline/days.ts';

const DAY_IN_MS = 86_400_000;
const DAYS_IN_MONTH = 365.25 / 12;

/** "from 25 November 2025 to 24 November 2026": the day that a period begins after is not in it. */
export function periodInWords(from: Day, asAt: Day): string {
  const first = new Date(toMs(from) + DAY_IN_MS).toISOString().slice(0, 10);
  return `from ${formatDate(first)} to ${formatDate(asAt)}`;
}

/** "45 days", "1,150 days (about 3 years and 2 months)": whole days, and from three months on in longer measures too. */
export function daysInWords(days: number): string {
  const whole = Math.round(days);
  const months = Math.round(whole / DAYS_IN_MONTH);
  const plain = counted(whole, 'day');
  return months < 3 ? plain : `${plain} (about ${monthsInWords(months)})`;
}

function monthsInWords(months: number): string {
  if (months < 24) return counted(months, 'month');
  const rest = months % 12;
  const years = counted(Math.floor(months / 12), 'year');
  return rest === 0 ? years : `${years} and ${counted(rest, 'month')}`;
}

/** "1 council", "12 councils", "1,150 days". */
export function counted(count: number, noun: string): string {
  return `${numberInWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1,150": with a comma for thousands, whatever the language of the machine. */
export function numberInWords(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
