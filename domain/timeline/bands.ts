import type { Day } from '../partial-date.ts';
import type { Placed } from './events.ts';
import type { Band } from './model.ts';

/** Which framework version was in use when, by the council's own graded events: each until the next version's first report. */
export function bandsOf(events: Placed[], end: Day): Band[] {
  const firsts = events.filter(({ event }, index) => event.version.slug !== events[index - 1]?.event.version.slug);
  return firsts.map(({ event: { version }, at }, index) => ({
    version: version.slug,
    label: version.label,
    short: version.label.replace(/ \(.*\)$/, ''),
    from: at,
    to: firsts[index + 1]?.at ?? end,
  }));
}
