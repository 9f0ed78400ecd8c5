import type { Evidence, Publication, UngradedReason } from './history.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** One area's judgement as it is stored: exactly one of `grade` and `reason` is null. */
export interface JudgementRecord {
  area: string;
  scale: string;
  grade: string | null;
  reason: UngradedReason | null;
  asPrinted: string | null;
  /** 0 to 100 with at most two decimals. */
  percentage: number | null;
}

/** The whole record of one inspection: what a revision keeps before and after, and what the seed and the form both write. */
export interface InspectionRecord {
  id: string;
  regime: string;
  framework: string;
  version: string;
  kind: string;
  graded: boolean;
  /** Authority ids; several for a joint service. */
  authorities: string[];
  start: PartialDate | null;
  end: PartialDate | null;
  published: PartialDate | null;
  publication: Publication;
  theme: string | null;
  note: string | null;
  evidence: Evidence;
  source: string;
  reportUrl: string | null;
  sourceUrl: string | null;
  checkedAgainst: string | null;
  kindBasis: string | null;
  /** Taken out of the record by an editor: it counts nowhere, and can be restored. */
  withdrawn: boolean;
  judgements: JudgementRecord[];
}

/** A day no report is ever published: stands for "not yet" where a date must sort. */
export const NOT_YET: Day = '9999-12-31';
