import { describe, expect, it } from 'vitest';
import { hexAfterKey } from './hex-keys.ts';
import { cellsAround, cornersOf, layOutHexes, MAP_WIDTH } from './hex-map.ts';
import { boxOfName, regionBorders, regionNames } from './hex-regions.ts';
import type { MapCouncil } from './map-council.ts';
import { noRating } from './stood-on.ts';

function council(name: string, hex: [number, number] | null, region = 'North'): MapCouncil {
  const place = hex === null ? null : { q: hex[0], r: hex[1] };
  const none = { rating: noRating('none-in-record'), since: null, confirmed: null, last: null };
  return { slug: name.toLowerCase(), name, region, hex: place, ...none };
}

/** Three rows of three, as rows are counted: the first name of each is the furthest left, the last row the furthest south. */
const NINE = [
  ['A', 'B', 'C'],
  ['D', 'E', 'F'],
  ['G', 'H', 'I'],
].flatMap((row, down) => row.map((name, q) => council(name, [q, 10 - down])));

const layout = layOutHexes(NINE);
const hexOf = (name: string) => {
  const found = layout.hexes.find((hex) => hex.council.name === name);
  if (found === undefined) throw new Error(`${name} has no hexagon`);
  return found;
};
const led = (from: string, key: string) => hexAfterKey(layout.hexes, hexOf(from), key)?.council.name;

describe('the hexagons of councils', () => {
  it('lie in rows that count upward, odd rows half a hexagon further right', () => {
    const [b, e, h] = [hexOf('B'), hexOf('E'), hexOf('H')];
    const half = (layout.radius * Math.sqrt(3)) / 2;
    expect(e.y).toBeGreaterThan(b.y);
    expect(h.y).toBeGreaterThan(e.y);
    expect(e.x - b.x).toBeCloseTo(half);
    expect(h.x).toBeCloseTo(b.x);
  });
  it('touch the six around them and overlap none', () => {
    const width = layout.radius * Math.sqrt(3);
    const far = layout.hexes.flatMap((one, index) =>
      layout.hexes.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...far)).toBeCloseTo(width);
    const around = new Set(cellsAround(hexOf('E').place).map(({ q, r }) => `${q} ${r}`));
    const touching = layout.hexes.filter((hex) => around.has(`${hex.place.q} ${hex.place.r}`));
    expect(touching.map(({ council: { name } }) => name).sort()).toEqual(['B', 'C', 'D', 'F', 'H', 'I']);
    for (const hex of touching) expect(Math.hypot(hex.x - hexOf('E').x, hex.y - hexOf('E').y)).toBeCloseTo(width);
  });
  it('stay within the picture, also where a council lies beyond the layout there is', () => {
    const { hexes, radius, width, height } = layOutHexes([...NINE, council('Far', [30, 25])]);
    expect(width).toBe(MAP_WIDTH);
    for (const { x, y } of hexes.flatMap((hex) => cornersOf(hex, radius))) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
  it('do not move when other councils open or close', () => {
    const fewer = layOutHexes(NINE.filter(({ name }) => name !== 'A')).hexes.find((hex) => hex.council.name === 'E');
    expect([fewer?.x, fewer?.y]).toEqual([hexOf('E').x, hexOf('E').y]);
  });
  it('leave councils without a place, or with one that another has, beside the map', () => {
    const { hexes, beside } = layOutHexes([...NINE, council('Cumbria', null), council('Twin of A', [0, 10])]);
    expect(hexes).toHaveLength(9);
    expect(beside.map(({ name }) => name)).toEqual(['Cumbria', 'Twin of A']);
  });
});

describe('arrow keys on the map', () => {
  it('go to the neighbour in their direction', () => {
    expect(led('E', 'ArrowLeft')).toBe('D');
    expect(led('E', 'ArrowRight')).toBe('F');
    expect(['B', 'C']).toContain(led('E', 'ArrowUp'));
    expect(['H', 'I']).toContain(led('E', 'ArrowDown'));
  });
  it('stay where nothing lies that way', () => {
    expect(led('A', 'ArrowLeft')).toBe('A');
    expect(led('A', 'ArrowUp')).toBe('A');
  });
  it('jump to the northernmost and the southernmost council, and leave other keys alone', () => {
    expect(led('E', 'Home')).toBe('A');
    expect(led('E', 'End')).toBe('I');
    expect(led('E', 'Enter')).toBeUndefined();
  });
  it('cross the sea to an island', () => {
    const island = layOutHexes([...NINE, council('Scilly', [0, 5])]);
    const g = island.hexes.find((hex) => hex.council.name === 'G');
    expect(g && hexAfterKey(island.hexes, g, 'ArrowDown')?.council.name).toBe('Scilly');
  });
});

describe('regions on the map', () => {
  const two = layOutHexes([
    ...NINE.map((one) => ({ ...one, hex: one.hex && { q: one.hex.q + 7, r: one.hex.r } })),
    council('J', [10, 10], 'South East'),
    council('K', [10, 9], 'South East'),
  ]);

  it('are parted by a line wherever their councils touch', () => {
    expect(regionBorders(layout)).toEqual([]);
    // C touches J; F touches J and K.
    expect(regionBorders(two)).toHaveLength(3);
  });
  it('are named beside the map, on no hexagon', () => {
    const names = regionNames(two);
    expect(names.map(({ region }) => region)).toEqual(['North', 'South East']);
    for (const box of names.map(boxOfName)) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(two.width);
      const inside = two.hexes.filter(
        ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
      expect(inside).toEqual([]);
    }
  });
});
