import { type Day, formatDate } from './partial-date.ts';

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

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});

/** "24 November 2026 at 8:36pm", in London. */
export function londonMoment(instant: Date): string {
  return `${formatDate(londonDay(instant))} at ${TIME.format(instant).replace(/\s/g, '')}`;
}
