import type { HexPlace, MapCouncil } from './map-council.ts';

/** A point or a hexagon's centre, in pixels of the picture. */
export interface Point {
  x: number;
  y: number;
}

/** One council's hexagon, its top a point. */
export interface Hex extends Point {
  council: MapCouncil;
  place: HexPlace;
}

export interface HexLayout {
  width: number;
  height: number;
  /** From a hexagon's centre to its corners. */
  radius: number;
  hexes: Hex[];
  /** Open councils that have no hexagon, by name. */
  beside: MapCouncil[];
}

/**
 * As narrow as the narrowest phone leaves room for: the picture only ever grows, so that letters of 11 pixels stay readable. One form
 * does for every width, since a map keeps its proportions.
 */
export const MAP_WIDTH = 288;
export const LETTER = 11;

/** The cells of the published layout; the picture keeps their room whichever councils were open, so that nothing moves with the day. */
const FRAME = { q: { from: 0, to: 16 }, r: { from: 0, to: 17 } };

/** Room for the names of regions beside them, in hexagons. */
const MARGIN = { left: 0.3, right: 2 };
const EDGE = 2;

/** Places every open council that has a hexagon. Of two that claim one, the first by name gets it and the other stands beside. */
export function layOutHexes(councils: readonly MapCouncil[]): HexLayout {
  const byName = [...councils].sort((a, b) => (a.name < b.name ? -1 : 1));
  const taken = new Map<string, { council: MapCouncil; place: HexPlace }>();
  const beside: MapCouncil[] = [];
  for (const council of byName) {
    const place = council.hex;
    if (place === null || taken.has(keyOf(place))) beside.push(council);
    else taken.set(keyOf(place), { council, place });
  }
  const placed = [...taken.values()];
  return { ...drawn(placed), beside };
}

function drawn(placed: readonly Pick<Hex, 'council' | 'place'>[]): Omit<HexLayout, 'beside'> {
  const q = range([...placed.map(({ place }) => place.q), FRAME.q.from, FRAME.q.to]);
  const r = range([...placed.map(({ place }) => place.r), FRAME.r.from, FRAME.r.to]);
  // Odd rows reach half a hexagon further right.
  const across = q.to - q.from + 1.5 + MARGIN.left + MARGIN.right;
  const width = (MAP_WIDTH - 2 * EDGE) / across;
  const radius = width / Math.sqrt(3);
  const centre = (place: HexPlace): Point => ({
    x: EDGE + (place.q - q.from + MARGIN.left + 0.5 + shift(place.r)) * width,
    y: EDGE + radius + (r.to - place.r) * 1.5 * radius,
  });
  return {
    width: MAP_WIDTH,
    height: 2 * EDGE + (2 + (r.to - r.from) * 1.5) * radius,
    radius,
    hexes: placed.map((hex) => ({ ...hex, ...centre(hex.place) })).sort((a, b) => a.y - b.y || a.x - b.x),
  };
}

function shift(r: number): number {
  return Math.abs(r) % 2 === 1 ? 0.5 : 0;
}

function range(numbers: readonly number[]): { from: number; to: number } {
  return { from: Math.min(...numbers), to: Math.max(...numbers) };
}

export function keyOf({ q, r }: HexPlace): string {
  return `${q} ${r}`;
}

/** The six cells around one, clockwise from the upper right; side `n` of a hexagon lies towards cell `n`. */
export function cellsAround({ q, r }: HexPlace): HexPlace[] {
  const right = shift(r) === 0 ? q : q + 1;
  const left = right - 1;
  return [
    { q: right, r: r + 1 },
    { q: q + 1, r },
    { q: right, r: r - 1 },
    { q: left, r: r - 1 },
    { q: q - 1, r },
    { q: left, r: r + 1 },
  ];
}

/** The corners, clockwise from the top; side `n` of `cellsAround` runs from corner `n` to the next. */
export function cornersOf({ x, y }: Point, radius: number): Point[] {
  const half = (radius * Math.sqrt(3)) / 2;
  return [
    { x, y: y - radius },
    { x: x + half, y: y - radius / 2 },
    { x: x + half, y: y + radius / 2 },
    { x, y: y + radius },
    { x: x - half, y: y + radius / 2 },
    { x: x - half, y: y - radius / 2 },
  ];
}
