import type { Day, PartialDate } from './partial-date.ts';

/** What a council's page, its picture and its sentence are all made from. Read by data/, shaped by domain/, drawn by components/. */

/** Which date places an inspection in time: the report's publication, or the start of fieldwork. */
export type Clock = 'known' | 'inspected';

/** A point on one framework's scale. Ranks are comparable within `scale` only; 1 is the worst. */
export interface Grade {
  scale: string;
  slug: string;
  label: string;
  rank: number;
  /** How many grades the scale has: rank 3 of 4. */
  steps: number;
}

/** Where a grade stands on its own scale: 0 is the worst, 1 the best. Only for drawing; never compared across scales. */
export function levelOf({ rank, steps }: { rank: number; steps: number }): number {
  return steps < 2 ? 1 : (rank - 1) / (steps - 1);
}

export interface Scale {
  slug: string;
  /** Worst first. */
  grades: Grade[];
}

export type UngradedReason = 'not-judged' | 'not-held';

/** One area of one inspection: a grade, or why there is none. Exactly one of `grade` and `reason` is null. */
export interface Judgement {
  area: string;
  /** The label this framework version prints. */
  label: string;
  /** What it covers: two judgements are only compared where this is the same. */
  covers: string;
  headline: boolean;
  position: number;
  grade: Grade | null;
  reason: UngradedReason | null;
  /** The words the source used; null where they are not held. */
  asPrinted: string | null;
  /** 0 to 100, where the framework prints one beside the grade. */
  percentage: number | null;
}

export interface VersionInBrief {
  slug: string;
  label: string;
  framework: string;
  frameworkName: string;
  regime: string;
  /** First day on which an inspection under it could start. */
  startsOn: Day;
}

/** `published`: the report is out; `awaited`: not yet; `not-held`: it came out, but our source gives no date. */
export type Publication = 'published' | 'awaited' | 'not-held';

/** How we know: the official report itself, official statistics, or second hand (press, council pages, summaries). */
export type Evidence = 'report' | 'official-statistics' | 'secondary' | 'editor';

export interface ArticleInBrief {
  id: string;
  url: string;
  title: string;
  /** Null where the page does not name it. */
  publisher: string | null;
  author: string | null;
  published: PartialDate | null;
}

export interface Inspection {
  id: string;
  version: VersionInBrief;
  kind: { slug: string; label: string };
  /** Whether this kind moves the line. Visits do not. */
  graded: boolean;
  start: PartialDate | null;
  end: PartialDate | null;
  published: PartialDate | null;
  publication: Publication;
  theme: string | null;
  reportUrl: string | null;
  /** In the version's own order. Empty for visits. */
  judgements: Judgement[];
  articles: ArticleInBrief[];
}

/** Years in which a trust or company delivered the service; either end may be unknown. */
export interface DeliverySpan {
  name: string;
  from: PartialDate | null;
  until: PartialDate | null;
}

export interface AuthorityInBrief {
  id: string;
  slug: string;
  name: string;
}

/** The other council of a change, with the first day of the new responsibility; it may be a day to come. */
export interface Succession extends AuthorityInBrief {
  on: Day;
  /** What passed, where it was not the whole. */
  part: string | null;
  source: { title: string; url: string | null };
}

/** Another council whose graded inspections are told as context: none of its grades passes on. */
export interface Predecessor extends Succession {
  /** Its own, newest first. */
  inspections: Inspection[];
}

/** One line of inspection that a council is on. */
export interface RegimeInBrief {
  slug: string;
  name: string;
  position: number;
  /** Areas that one of its framework versions has as its headline, the newest version's first. */
  headlines: string[];
}

export interface CouncilHistory {
  authority: AuthorityInBrief & { openedOn: Day | null; closedOn: Day | null };
  /** Newest first by publication (else fieldwork start). Withdrawn events are left out. */
  inspections: Inspection[];
  /** Linked to the council; those linked to an inspection are also in its `articles`. Newest first, undated last. */
  articles: (ArticleInBrief & { inspectionIds: string[] })[];
  deliveries: DeliverySpan[];
  /** Every scale that one of the inspections, or of its predecessors' inspections, was graded on, with all its grades. */
  scales: Scale[];
  /** Every regime there is, in order, whether the council has been inspected in it or not. */
  regimes: RegimeInBrief[];
  /** What it took over from and what took over from it, each from the day given. */
  predecessors: Predecessor[];
  successors: Succession[];
}
