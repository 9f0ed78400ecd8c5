import { londonDay } from '@/domain/london';
import type { Day } from '@/domain/partial-date';

/** Today in London. The one place where a page looks at the clock; domain/ and data/ are told. */
export function today(): Day {
  return londonDay(new Date());
}
