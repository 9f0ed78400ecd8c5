import type { Axis } from '../drawing/drawing.ts';
import type { Clock, Grade } from '../history.ts';
import type { Day } from '../partial-date.ts';

/**
 * A council's inspection record as a picture, in days and grades, not pixels. Plain data: it crosses from server to
 * browser as it is. Two renderers draw it (docs/decisions/0005), so whatever both must agree on is decided here.
 */
export interface Timeline {
  council: string;
  clock: Clock;
  /** States the finding; the heading of the figure. */
  title: string;
  /** What the picture shows and how; never repeats the title. */
  description: string;
  axis: Axis;
  bands: Band[];
  /** Headline lanes first, then one per judgement area. */
  lanes: Lane[];
  points: Point[];
  windows: FieldworkWindow[];
  visits: Visit[];
  /** Dated coverage, oldest first. */
  news: NewsItem[];
  /** Linked articles that have no date, and so no place on the axis. */
  undatedNews: number;
  /** What a reader hears about each inspection that has a place in the picture; keyed by its id. */
  notes: Record<string, Note>;
  /** The councils whose lines stand as context on headline lanes, in order of the day they passed on their duties. */
  predecessors: PredecessorNote[];
  /** Trusts and companies that run or ran the services, as far as their dates are held. */
  deliveries: DeliveryYears[];
}

/** Framework version in use, by this council's own graded events. */
export interface Band {
  version: string;
  /** "ILACS, care leavers judged apart" */
  label: string;
  /** "ILACS" */
  short: string;
  from: Day;
  to: Day;
}

/** One area on one scale. Grades on different scales never share a lane. */
export interface Lane {
  /** Area, and scale where the area was graded on more than one. */
  id: string;
  area: string;
  label: string;
  headline: boolean;
  /** A headline lane's named levels: every grade of its scale, worst first. Empty for the other lanes, drawn as ribbons. */
  levels: Grade[];
  spans: Span[];
  gaps: Gap[];
  /** A headline lane's context: none of it is this council's. */
  before: PredecessorLine[];
  /** What holds at the end of the axis: "Good now". Null where the area is no longer judged. */
  now: string | null;
}

/** Time during which one inspection's grade for the area stood. */
export interface Span {
  inspection: string;
  from: Day;
  to: Day;
  grade: Grade;
  /** 0 to 100, where the framework prints one beside the grade. */
  percentage: number | null;
  /** Set where it began before the axis does. */
  begun?: boolean;
}

export type GapReason =
  | 'no-headline'
  | 'judged-elsewhere'
  | 'not-in-framework'
  | 'other-scale'
  | 'not-judged'
  | 'not-held';

/** Time during which the latest graded inspection gave the area no grade, with the reason in words. */
export interface Gap {
  /** The inspection it begins with. */
  inspection: string;
  from: Day;
  to: Day;
  reason: GapReason;
  words: string;
  /** Where the words have no room. */
  short: string;
}

/** A graded inspection that moves the lines, at the day its clock gives it. */
export interface Point {
  inspection: string;
  at: Day;
  /** First day it can have been; the same as `at` where the date is known to the day. */
  earliest: Day;
  /** The headline grade, where there is one. */
  grade: Grade | null;
}

/** Inspectors on site for a graded inspection. */
export interface FieldworkWindow {
  inspection: string;
  from: Day;
  to: Day;
  /** The part that is certain: the same as `from` and `to` where both dates are known to the day. */
  sureFrom: Day;
  sureTo: Day;
  /** No report yet, in words: "awaiting report". Null once it is out. */
  waiting: string | null;
}

/** An event that moves no line: a visit without grades, or another regime's inspection. */
export interface Visit {
  inspection: string;
  at: Day;
  /** First day it can have been; the same as `at` where the date is known to the day. */
  earliest: Day;
  label: string;
  theme: string | null;
}

export interface NewsItem {
  article: string;
  at: Day;
  date: string;
  title: string;
  publisher: string | null;
  url: string;
  /** The inspections it reports. */
  inspections: string[];
}

/** Who ran the services for the council. */
export interface DeliveryYears {
  name: string;
  /** Where both ends are known. */
  band: { from: Day; to: Day } | null;
  /** "Birmingham Children’s Trust from April 2018, end not held here" */
  words: string;
}

/** Another council's grades on a headline lane, up to the day it passed on its duties. */
export interface PredecessorLine {
  slug: string;
  spans: Span[];
}

/** A predecessor in words: whose grades the dashed line shows. */
export interface PredecessorNote {
  slug: string;
  name: string;
  /** Its last day. */
  until: Day;
  /** "Cumbria, until 31 March 2023" */
  label: string;
  /** Oldest first. `at` is the day that the clock gives it. */
  reports: { inspection: string; at: Day; heading: string; framework: string; grade: string }[];
}

/** One inspection in words. */
export interface Note {
  heading: string;
  dates: string[];
  grades: { label: string; grade: string }[];
  coverage: number;
}
