import type { InspectionRecord } from './inspection-record.ts';
import { londonMoment } from './london.ts';
import type { Day } from './partial-date.ts';

export type Verb = 'record' | 'amend' | 'withdraw' | 'restore' | 'link' | 'unlink' | 'import';

/** Who changes things without an account, by the name that their changes carry. */
export const NATIONAL_DATA_SET = 'The national data set';
export const COMMAND_LINE_NAME = 'Command line';

/** One change of an inspection: the whole record before and after, who, when, why, and when the source itself said so. */
export interface Revision {
  /** 1, 2, 3 … within the inspection. */
  number: number;
  verb: Verb;
  actorName: string;
  recordedAt: Date;
  reason: string | null;
  sourceStatedOn: Day | null;
  before: InspectionRecord | null;
  after: InspectionRecord | null;
}

/** What was done, as a sentence's start: "Amended". */
export function verbInWords(verb: Verb): string {
  switch (verb) {
    case 'record':
      return 'Recorded';
    case 'amend':
      return 'Amended';
    case 'withdraw':
      return 'Withdrawn';
    case 'restore':
      return 'Restored';
    case 'link':
      return 'Coverage linked';
    case 'unlink':
      return 'Coverage unlinked';
    case 'import':
      return 'Imported';
  }
}

/** What somebody did while another had the form open, in a sentence. */
export function staleInWords({ verb, actorName, recordedAt }: Revision): string {
  return `${actorName} has changed this inspection since you opened this form: ${verbInWords(verb).toLowerCase()} on ${londonMoment(recordedAt)}. Nothing of yours is recorded.`;
}
