import type { Day } from '../partial-date.ts';

/** What a time axis runs over. */
export interface Axis {
  from: Day;
  /** Today, or the day after which a closed council has nothing more to show. */
  to: Day;
  closed: boolean;
  /** Set where it ends on a day gone by. */
  past?: boolean;
}

/** A timeline laid out in pixels of its form's width. Both renderers draw exactly these marks and words. */
export interface Drawing {
  form: FormName;
  width: number;
  height: number;
  /** Where the time axis runs: its left is `axis.from`, its right `axis.to`. */
  plot: { left: number; right: number; top: number; bottom: number };
  axis: Axis;
  marks: Mark[];
  words: Words[];
  lines: StepLine[];
  stops: Stop[];
}

export type FormName = 'narrow' | 'medium' | 'wide';

/** What the two renderers need to know of a size: everything else follows. */
export interface Form {
  name: FormName;
  width: number;
  text: number;
  left: number;
  right: number;
  levelGap: number;
  ribbon: number;
  /** Labels beside the lanes rather than above them. */
  beside: boolean;
}

/** Text is never drawn below 11 px: `narrow` fills a 320 px phone, and each form only ever grows (components/chart/timeline.scss). */
export const FORMS: Record<FormName, Form> = {
  narrow: { name: 'narrow', width: 288, text: 11, left: 86, right: 6, levelGap: 32, ribbon: 26, beside: false },
  medium: { name: 'medium', width: 600, text: 12, left: 96, right: 10, levelGap: 34, ribbon: 26, beside: false },
  wide: { name: 'wide', width: 960, text: 13, left: 196, right: 150, levelGap: 38, ribbon: 26, beside: true },
};

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every kind of mark, from the ground up: later ones are drawn over earlier ones. */
export const DEPTHS = [
  'band',
  'delivery',
  'year',
  'window-unsure',
  'window',
  'window-waiting',
  'published-unsure',
  'rail',
  'level',
  'leader',
  'no-headline',
  'gap',
  'span',
  'gauge',
  'gauge-fill',
  'sliver',
  'sliver-fill',
  'published',
  'backing',
  'axis',
  'predecessor-point',
  'point-ungraded',
  'point',
  'visit',
  'news',
] as const;

export type MarkKind = (typeof DEPTHS)[number];

/** One thing drawn. Lines are boxes without height (or width); dots are the box around them. */
export interface Mark extends Box {
  /** The same in both renderers: kind, inspection or article, and area where there is one. */
  id: string;
  kind: MarkKind;
  /** Place on its own scale, where the mark is a grade. */
  standing: Standing | null;
  /** The stop that pointing at it selects. */
  stop: string | null;
}

/** A grade's rank, 1 the worst, among the steps of its scale. */
export interface Standing {
  rank: number;
  steps: number;
}

export interface Words {
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  tone: 'strong' | 'plain' | 'quiet' | 'inverse';
  /** The grade the words are written on. */
  on: Standing | null;
}

/** A headline lane's steps, broken where it has no grade: each piece starts at a point and holds until the next. */
export interface StepLine {
  lane: string;
  /** A predecessor's line: which pattern of dashes tells it from others. Null for the council's own, which is solid. */
  dashes: number | null;
  pieces: { x: number; y: number }[][];
}

/** A place that the arrow keys stop at, in order of time. */
export interface Stop {
  id: string;
  x: number;
  y: number;
  /** Inspection to show and to go to. */
  inspection: string | null;
  /** Articles of a news marker. */
  articles: string[];
  /** Stops that belong to it: an inspection's coverage, or what a news marker reports. */
  linked: string[];
}
