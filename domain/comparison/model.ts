import type { Axis } from '../drawing/drawing.ts';
import type { Clock, CouncilHistory, Grade } from '../history.ts';
import type { Day, PartialDate } from '../partial-date.ts';
import type { Standing } from '../standing.ts';
import type { Lane } from '../timeline/model.ts';

/** What of a council's record is read to set it beside others. */
export interface ComparedRecord extends Pick<CouncilHistory, 'authority' | 'inspections' | 'regimes' | 'predecessors'> {
  region: string;
}

/** How alike a statistical neighbour is: 1 is the most alike. */
export interface Closeness {
  rank: number;
  /** In the model's words: "very close". */
  words: string;
}

/** Whether a council has its duties on the day asked about. */
export type Duty = 'open' | 'closed' | 'coming';

/** One council of a comparison. */
export interface ComparedCouncil {
  slug: string;
  name: string;
  /** Whether the others are there for its sake. */
  focus: boolean;
  duty: Duty;
  openedOn: Day | null;
  closedOn: Day | null;
  /** On the day asked about; of a closed council, on its last. */
  standing: Standing;
  /** Its latest graded inspection that counts. */
  latest: { inspection: string; heading: string; published: PartialDate | null } | null;
  closeness: Closeness | null;
  row: PicturedRow;
}

/** One council's line as it is drawn. */
export interface PicturedRow {
  slug: string;
  name: string;
  focus: boolean;
  /** The asked area on each scale it was graded on. */
  lanes: Lane[];
  /** Where the line ends: the day asked about, or the council's last. */
  end: Day;
  points: ComparedPoint[];
}

/** A report, at the day its clock gives it. */
export interface ComparedPoint {
  inspection: string;
  at: Day;
  /** First day it can have been. */
  earliest: Day;
  grade: Grade | null;
  /** "Standard inspection (ILACS)" */
  heading: string;
  /** The area's grade, or why there is none. */
  words: string;
  dates: string;
}

/** All that the picture shows. Plain data: it crosses from server to browser as it is. */
export interface PicturedComparison {
  axis: Axis;
  clock: Clock;
  /** What the picture shows and how; never repeats the title. */
  description: string;
  /** "overall effectiveness" as it stands in a sentence. */
  area: string;
  rows: PicturedRow[];
  /** How England’s councils stood over time, oldest first; empty where that wasn’t asked. */
  spread: SpreadColumn[];
}

/** England’s councils on one day. */
export interface SpreadColumn {
  day: Day;
  /** How many there were. */
  total: number;
  /** The best grade first, those without a grade last; they add up to `total`. */
  bands: SpreadBand[];
  /** "31 March 2025: 33 outstanding, 67 good …" */
  words: string;
}

/** How many councils shared one standing. */
export interface SpreadBand {
  /** Unlike any other of the column. */
  rating: string;
  /** As it stands in a sentence: "requires improvement", "no overall grade". */
  label: string;
  /** What follows "are": "rated good", "without an overall grade". */
  said: string;
  grade: { slug: string; scale: string; rank: number; steps: number } | null;
  noOverall: boolean;
  count: number;
  /** Whether the council compared is among them. */
  own: boolean;
}
