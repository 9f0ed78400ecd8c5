import { textWidth, wrap } from '../drawing/text-width.ts';
import { cellsAround, cornersOf, type Hex, type HexLayout, keyOf, LETTER, type Point } from './hex-map.ts';

/** A line between hexagons of two regions. */
export interface Border {
  from: Point;
  to: Point;
}

/** Where councils of different regions touch; each such side once. */
export function regionBorders({ hexes, radius }: Pick<HexLayout, 'hexes' | 'radius'>): Border[] {
  const regions = new Map(hexes.map(({ place, council }) => [keyOf(place), council.region]));
  return hexes.flatMap((hex) => {
    const corners = cornersOf(hex, radius);
    // The other three sides are the neighbours' own first three.
    return cellsAround(hex.place)
      .slice(0, 3)
      .flatMap((cell, side) => {
        const beyond = regions.get(keyOf(cell));
        const [from, to] = [corners[side], corners[side + 1]];
        if (from === undefined || to === undefined) return [];
        return beyond === undefined || beyond === hex.council.region ? [] : [{ from, to }];
      });
  });
}

/** A region's name beside the map, line by line. */
export interface RegionName {
  region: string;
  /** Where the lines begin (`start`) or end (`end`). */
  x: number;
  anchor: 'start' | 'end';
  /** Each with its baseline. */
  lines: { text: string; y: number }[];
}

const LEADING = LETTER + 1;
const GAP = 3;
/** From the top of its capitals to its line: what a line of words covers. */
const CAPITALS = 8;

interface Room {
  anchor: 'start' | 'end';
  x: number;
  width: number;
  top: number;
  bottom: number;
}

/** The names of those regions that reach the map's left or right side where there is room; the panel and the table name the others. */
export function regionNames(layout: HexLayout): RegionName[] {
  const regions = [...new Set(layout.hexes.map(({ council }) => council.region))].sort();
  const placed: { name: RegionName; room: Room }[] = [];
  for (const region of regions) {
    const found = [1, 2, 3]
      .flatMap((count) => roomsBeside(layout, region, count).flatMap((room) => written(region, room, count) ?? []))
      .find(({ room }) => placed.every((other) => apart(room, other.room)));
    if (found) placed.push(found);
  }
  return placed.map(({ name }) => name);
}

function apart(a: Room, b: Room): boolean {
  return a.anchor !== b.anchor || a.bottom <= b.top || b.bottom <= a.top;
}

/** The free room beside the region's outermost hexagons for so many lines; nearest to its middle first. */
function roomsBeside(layout: HexLayout, region: string, count: number): Room[] {
  const own = layout.hexes.filter(({ council }) => council.region === region);
  const middle = own.reduce((sum, { y }) => sum + y, 0) / own.length;
  const nearest = [...own].sort((a, b) => Math.abs(a.y - middle) - Math.abs(b.y - middle));
  return nearest.flatMap((hex) => roomsOf(layout, hex, count));
}

function roomsOf({ hexes, radius, width }: HexLayout, hex: Hex, count: number): Room[] {
  const tall = heightOf(count);
  const [top, bottom] = [hex.y - tall / 2, hex.y + tall / 2];
  const beside = hexes.filter(({ y }) => y + radius > top && y - radius < bottom);
  const half = (radius * Math.sqrt(3)) / 2;
  const [left, right] = [Math.min(...beside.map(({ x }) => x - half)), Math.max(...beside.map(({ x }) => x + half))];
  const rooms: Room[] = [];
  const outermost = (side: number) => Math.abs(side - hex.x) < half * 4;
  if (outermost(left)) rooms.push({ anchor: 'end', x: left - GAP, width: left - GAP, top, bottom });
  if (outermost(right)) rooms.push({ anchor: 'start', x: right + GAP, width: width - right - GAP, top, bottom });
  return rooms;
}

/** The name in that room, or null where it doesn't fit. */
function written(region: string, room: Room, count: number): { name: RegionName; room: Room } | null {
  const lines = wrap(region, room.width, LETTER, count);
  if (lines === null || lines.length < count) return null;
  const baseline = room.top + CAPITALS;
  const { x, anchor } = room;
  return { name: { region, x, anchor, lines: lines.map((text, at) => ({ text, y: baseline + at * LEADING })) }, room };
}

/** The box around a name: how far its words may reach. */
export function boxOfName({ x, anchor, lines }: RegionName): { x: number; y: number; width: number; height: number } {
  const width = Math.max(...lines.map(({ text }) => textWidth(text, LETTER)));
  const [first] = lines;
  return {
    x: anchor === 'end' ? x - width : x,
    y: (first?.y ?? 0) - CAPITALS,
    width,
    height: heightOf(lines.length),
  };
}

function heightOf(lines: number): number {
  return CAPITALS + (lines - 1) * LEADING;
}
