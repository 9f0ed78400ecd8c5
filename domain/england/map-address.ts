import type { Day } from '../partial-date.ts';

/**
 * `path` asked for a day, with what else is asked for kept; today is left out, as everywhere.
 * @param query all that is asked but the day, as an address writes it
 */
export function onDay(path: string, query: string, { day, today }: { day: Day; today: Day }): string {
  const asked = new URLSearchParams(query);
  if (day !== today) asked.set('asAt', day);
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** The page's own query moved to another day. An earlier day that no longer is one can't be kept. */
export function queryOnDay(query: string, { day, today }: { day: Day; today: Day }): string {
  const asked = new URLSearchParams(query);
  asked.delete('asAt');
  const from = asked.get('from');
  if (from !== null && from >= day) asked.delete('from');
  return onDay('', asked.toString(), { day, today });
}
