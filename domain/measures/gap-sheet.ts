import type { Box, Standing, Words } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';

/** What is drawn: lines are boxes without height or width. */
export type GapMarkKind = 'year' | 'range' | 'middle' | 'median' | 'here-line' | 'here';
export interface GapMark extends Box {
  id: string;
  kind: GapMarkKind;
  standing: Standing | null;
}

export interface GapDrawing {
  form: GapFormName;
  width: number;
  height: number;
  marks: GapMark[];
  words: Words[];
}

/** Text is never drawn below 11 px: `narrow` fills a 320 px phone, and each form only ever grows. */
export const GAP_FORMS = { narrow: { width: 288, text: 11 }, medium: { width: 600, text: 12 } } as const;
export type GapFormName = keyof typeof GAP_FORMS;

const DAYS_IN_YEAR = 365.25;
const MOST_TICKS = 10;
const EDGE = 6;

/** What the bars are drawn on. */
export interface Sheet extends GapDrawing {
  text: number;
  /** Where so many days stand. */
  place: (days: number) => number;
  years: number;
}

/** A sheet whose axis reaches the whole year after `most` days. */
export function sheetFor(most: number, form: GapFormName): Sheet {
  const { width, text } = GAP_FORMS[form];
  const years = Math.max(1, Math.ceil(most / DAYS_IN_YEAR));
  const place = (days: number) => EDGE + (days / (years * DAYS_IN_YEAR)) * (width - 2 * EDGE);
  return { form, width, height: 0, marks: [], words: [], text, place, years };
}

/** The axis under the bars, and a line up from each of its years. @returns the sheet's height */
export function drawYears(sheet: Sheet, bottom: number): number {
  const { text, place, years, marks } = sheet;
  const step = Math.ceil(years / MOST_TICKS);
  const ticks = Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step);
  for (const year of ticks) {
    const x = place(year * DAYS_IN_YEAR);
    marks.unshift({ id: `year:${year}`, kind: 'year', standing: null, x, y: 0, width: 0, height: bottom });
    const own = textWidth(String(year), text);
    write(sheet, { x: clamp(x - own / 2, sheet.width - own), y: bottom + text + 2, text: String(year), tone: 'quiet' });
  }
  write(sheet, { x: 0, y: bottom + 2 * text + 6, text: 'Years from one start to the next', tone: 'quiet' });
  return bottom + 2 * text + 12;
}

export function clamp(x: number, most: number): number {
  return Math.max(0, Math.min(x, most));
}

export function mark(sheet: Sheet, kind: GapMarkKind, key: string, box: Box, standing: Standing | null = null): void {
  sheet.marks.push({ ...box, id: `${kind}:${key}`, kind, standing });
}

export function write(sheet: Sheet, parts: Pick<Words, 'x' | 'y' | 'text'> & Partial<Words>): void {
  sheet.words.push({ size: sheet.text, anchor: 'start', tone: 'plain', on: null, ...parts });
}
