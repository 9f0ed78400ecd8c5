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

export interface Room {
  left: number;
  right: number;
  size: number;
  bold: boolean;
  /** On how many lines all but the shortest text may be tried. */
  lines: number;
}

/** From one place to another on a line, and by how much it must be clear of others. */
type Span = readonly [from: number, to: number, apart: number];

interface Place extends Omit<Stacked, 'id'> {
  label: Span;
  leader: Span;
}

/** More than there are labels. */
const MOST_LINES = 40;

/** How much of a label stands left of what it names: half of it, none, or all. */
const SHARES = [0.5, 0, 1];

/**
 * Places labels on lines above what they name, as low as there is room. From each something leads straight down, and no label
 * lies on what leads down from another. Each is tried over the middle of its own, then beginning and ending there, or only
 * towards the middle of the picture; all are tried in several orders, and the one is taken that leaves the fewest without such
 * a place, if it can with the longer texts. One without gets a line above all others.
 */
export function stackLabels(wanted: readonly Wanted[], room: Room): Stacked[] {
  const middle = (room.left + room.right) / 2;
  const rightwards = wanted.toSorted((a, b) => a.from - b.from);
  const outwards = wanted.toSorted((a, b) => farFrom(a, middle) - farFrom(b, middle));
  const orders = [wanted, outwards, rightwards, rightwards.toReversed(), outwards.toReversed()];
  const inwards = (one: Wanted) => [(one.from + one.to) / 2 > middle ? 1 : 0];
  const ways = [() => SHARES, inwards];
  const shortest = orders.map((order) => order.map((one) => ({ ...one, texts: shortestOf(one) })));
  const found = [orders, shortest].flatMap((some) =>
    ways.flatMap((shares) => some.map((order) => placeAll(order, room, shares))),
  );
  const tries = found.toSorted((a, b) => a.over - b.over);
  return tries[0]?.labels ?? [];
}

function shortestOf({ texts }: Wanted): readonly [string] {
  return [texts.at(-1) ?? texts[0]];
}

/** How many lines they need. */
export function linesOf(labels: readonly Stacked[]): number {
  return labels.reduce((most, { line }) => Math.max(most, line + 1), 0);
}

function farFrom({ from, to }: Wanted, middle: number): number {
  return Math.abs((from + to) / 2 - middle);
}

type Shares = (one: Wanted) => readonly number[];

/** @returns the labels, and how many of them found no place that is clear of all others */
function placeAll(wanted: readonly Wanted[], room: Room, shares: Shares): { labels: Stacked[]; over: number } {
  const placed: (Place & { id: string })[] = [];
  let over = 0;
  for (const one of wanted) {
    const place = placesFor(one, room, shares(one)).find((candidate) => isFree(placed, candidate));
    if (place === undefined) over += 1;
    placed.push({ id: one.id, ...(place ?? placeOn(one, one.texts.at(-1) ?? '', linesOf(placed), 0.5, room)) });
  }
  return { labels: placed.map(({ id, text, x, line }) => ({ id, text, x, line })), over };
}

function placesFor(one: Wanted, room: Room, shares: readonly number[]): Place[] {
  return one.texts.flatMap((text, index) => {
    const lines = index === one.texts.length - 1 ? MOST_LINES : room.lines;
    return Array.from({ length: lines }, (_, line) =>
      shares.map((share) => placeOn(one, text, line, share, room)),
    ).flat();
  });
}

function placeOn({ from, to }: Wanted, text: string, line: number, share: number, room: Room): Place {
  const { left, right, size, bold } = room;
  const width = textWidth(text, size, bold);
  const x = Math.max(left, Math.min(right - width, from + (to - from - width) * share));
  return { text, x, line, label: [x, x + width, 4], leader: [from, to, 3] };
}

function isFree(placed: readonly Place[], { line, label, leader }: Place): boolean {
  return placed.every((other) => {
    if (other.line === line) return clear(label, other.label);
    return other.line < line ? clear(leader, other.label) : clear(label, other.leader);
  });
}

function clear(a: Span, b: Span): boolean {
  const apart = Math.min(a[2], b[2]);
  return a[1] + apart <= b[0] || b[1] + apart <= a[0];
}
