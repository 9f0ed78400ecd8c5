import type { Day } from '../partial-date.ts';
import type { Placed } from './events.ts';
import type { Band } from './model.ts';

/** Which framework version was in use when, by the council's own graded events: each until the next version's first report. */
export function bandsOf(events: Placed[], end: Day): Band[] {
  const firsts = events.filter(({ event }, index) => event.version.slug !== events[index - 1]?.event.version.slug);
  return firsts.map(({ event: { version }, at }, index) => ({
    version: version.slug,
    ...namesOf(version.label),
    from: at,
    to: firsts[index + 1]?.at ?? end,
  }));
}

/** "ILACS (2023 to March 2026, care leavers judged apart)" without its years: a report goes on standing after its version has ended. */
function namesOf(label: string): Pick<Band, 'label' | 'short'> {
  const [, short, remarks] = /^(.*?) \([^,)]*(?:, (.*))?\)$/.exec(label) ?? [];
  if (short === undefined) return { label, short: label };
  return { label: remarks === undefined ? short : `${short}, ${remarks}`, short };
}
