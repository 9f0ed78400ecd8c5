import type { Day } from './partial-date.ts';

const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day it is in London at that instant: the record's dates are London's. */
export function londonDay(instant: Date): Day {
  return LONDON.format(instant);
}
