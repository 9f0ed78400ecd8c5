import { textWidth } from '../drawing/text-width.ts';

/** A label wanted above something that reaches from one place to another, in pixels. */
export interface Wanted {
  id: string;
  from: number;
  to: number;
  /** What it may say, the longest first; the last is said wherever it takes to be said. */
  texts: readonly [string, ...string[]];
}

export interface Stacked {
  id: string;
  text: string;
  /** Where the text starts. */
  x: number;
  /** Which line it is on: 0 is the lowest. */
  line: number;
}

interface Room {
  left: number;
  right: number;
  size: number;
  bold: boolean;
  /** On how many lines all but the shortest text may be tried. */
  lines: number;
}

type Span = readonly [number, number];

const APART = 4;
const MOST_LINES = 40;

/**
 * Places labels on lines above what they name, the first wanted first, as low as there is room. From each label something
 * leads straight down: no label lies on what leads down from another.
 */
export function stackLabels(wanted: readonly Wanted[], room: Room): Stacked[] {
  const taken: Span[][] = [];
  return wanted.map((one) => {
    const found = placesFor(one, room).find(({ line, own, leader }) => isFree(taken, line, own, leader));
    const { line, own, leader, ...label } = found ?? lastResort(one, room);
    for (let below = 0; below < line; below += 1) lineOf(taken, below).push(leader);
    lineOf(taken, line).push(own);
    return { id: one.id, line, ...label };
  });
}

/** How many lines they need. */
export function linesOf(labels: readonly Stacked[]): number {
  return labels.reduce((most, { line }) => Math.max(most, line + 1), 0);
}

function placesFor(one: Wanted, room: Room) {
  return one.texts.flatMap((text, index) => {
    const lines = index === one.texts.length - 1 ? MOST_LINES : room.lines;
    return Array.from({ length: lines }, (_, line) => placeOn(one, text, line, room));
  });
}

function placeOn({ from, to }: Wanted, text: string, line: number, { left, right, size, bold }: Room) {
  const width = textWidth(text, size, bold);
  const x = Math.max(left, Math.min(right - width, (from + to - width) / 2));
  const own: Span = [x - APART, x + width + APART];
  const leader: Span = [from - APART, to + APART];
  return { text, x, line, own, leader };
}

function lastResort(one: Wanted, room: Room) {
  return placeOn(one, one.texts.at(-1) ?? one.texts[0], MOST_LINES, room);
}

function isFree(taken: readonly Span[][], line: number, own: Span, leader: Span): boolean {
  const clear = (on: number, [from, to]: Span) => !(taken[on] ?? []).some(([a, b]) => a < to && from < b);
  return clear(line, own) && Array.from({ length: line }, (_, below) => below).every((below) => clear(below, leader));
}

function lineOf(taken: Span[][], line: number): Span[] {
  for (let index = taken.length; index <= line; index += 1) taken.push([]);
  return taken[line] ?? [];
}
