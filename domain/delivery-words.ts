import type { DeliverySpan } from './history.ts';
import { formatDate } from './partial-date.ts';

/** "Birmingham Children’s Trust, from April 2018", as far as its dates are held. */
export function deliveryInWords({ name, from, until }: DeliverySpan): string {
  if (from === null && until === null) return `${name} (dates not held)`;
  const start = from === null ? 'start not held' : `from ${formatDate(from)}`;
  return until === null ? `${name}, ${start}` : `${name}, ${start} to ${formatDate(until)}`;
}
