import type { NoneReason } from '../standing.ts';
import { lowerFirst } from '../timeline/casing.ts';

/** What follows "is" and "are" of a council that holds a grade, or none. */
export function saidOfStanding(label: string | null, reason: NoneReason | null): string {
  return label === null ? WITHOUT[reason ?? 'none-in-record'] : `rated ${lowerFirst(label)}`;
}

const WITHOUT: Record<NoneReason, string> = {
  'none-in-record': 'without an inspection in this record',
  'no-overall-in-framework': 'without an overall grade',
  'area-not-in-framework': 'not judged apart on this',
  'predecessor-only': 'not inspected since taking over',
  'not-published': 'waiting for a report',
  'not-judged': 'not judged on this',
  'not-held': 'rated, but the grade is not held here',
};
