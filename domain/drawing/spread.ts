/**
 * Moves marks just far enough apart to be told from each other.
 * @param wanted where they belong, ascending, in pixels
 * @param gap least distance from one to the next
 * @returns one place for each, in the same order, within the bounds as long as there is room for all
 */
export function spread(wanted: number[], gap: number, least: number, most: number): number[] {
  const places = [...wanted];
  pushRight(places, gap, least);
  // Those pushed over the right edge push the others back.
  const mirrored = places.map((x) => -x).reverse();
  pushRight(mirrored, gap, -most);
  return mirrored.map((x) => -x).reverse();
}

function pushRight(places: number[], gap: number, least: number): void {
  for (const [index, x] of places.entries()) {
    const before = places[index - 1];
    places[index] = Math.max(x, before === undefined ? least : before + gap);
  }
}
