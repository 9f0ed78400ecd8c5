import type { Hex } from './hex-map.ts';

/**
 * The council that a key leads to from one: the nearest in the arrow's direction, no further aside than ahead. Home is the northernmost,
 * End the southernmost.
 * @returns null where the key isn't the map's; the same hexagon where nothing lies that way
 */
export function hexAfterKey(hexes: readonly Hex[], current: Hex, key: string): Hex | null {
  switch (key) {
    case 'ArrowRight':
      return nearest(hexes, current, ({ x, y }) => ({ ahead: x, aside: y }));
    case 'ArrowLeft':
      return nearest(hexes, current, ({ x, y }) => ({ ahead: -x, aside: y }));
    case 'ArrowUp':
      return nearest(hexes, current, ({ x, y }) => ({ ahead: -y, aside: x }));
    case 'ArrowDown':
      return nearest(hexes, current, ({ x, y }) => ({ ahead: y, aside: x }));
    case 'Home':
      return hexes[0] ?? null;
    case 'End':
      return hexes.at(-1) ?? null;
    default:
      return null;
  }
}

interface Turned {
  ahead: number;
  aside: number;
}

function nearest(hexes: readonly Hex[], current: Hex, turn: (hex: Hex) => Turned): Hex {
  const here = turn(current);
  const distances = hexes.flatMap((hex) => {
    const there = turn(hex);
    const [ahead, aside] = [there.ahead - here.ahead, there.aside - here.aside];
    // What rounding makes of "just as far aside" must not tell neighbours from others.
    return ahead > 0.01 && Math.abs(aside) <= ahead + 0.01 ? [{ hex, far: ahead + 2 * Math.abs(aside), aside }] : [];
  });
  // Of two just as near, the one on the left (or above): always the same, so that a way back is a way back.
  distances.sort((a, b) => (Math.abs(a.far - b.far) < 0.01 ? a.aside - b.aside : a.far - b.far));
  return distances[0]?.hex ?? current;
}
