/** How near a pointer must be, in CSS pixels, to what it means: half of the smallest target that a finger hits. */
const NEAR = 22;

/** What a mark says of itself, whichever of the forms is shown. */
export function toldBy(frame: Element, mark: string): string | null {
  const drawn = toldMarks(frame).find((one) => one.getAttribute('data-mark') === mark);
  return drawn?.querySelector('title')?.textContent ?? null;
}

/** The mark at a place of the screen, else the one nearest to it that is near; null where none is. */
export function nearestMark(frame: Element, x: number, y: number): string | null {
  const ranked = toldMarks(frame)
    .map((drawn) => ({ mark: drawn.getAttribute('data-mark'), ...distance(drawn, x, y) }))
    .filter(({ far }) => far <= NEAR)
    .toSorted((a, b) => a.far - b.far || a.size - b.size);
  const under = document
    .elementsFromPoint(x, y)
    .filter((drawn) => frame.contains(drawn))
    .map((drawn) => drawn.getAttribute('data-mark'))
    .find((mark) => ranked.some((one) => one.mark === mark));
  return under ?? ranked[0]?.mark ?? null;
}

/** The mark that a key leads to from another, or null where the key is not the picture's. */
export function nextMark(frame: Element, from: string | null, key: string): string | null {
  const marks = toldMarks(frame).map((drawn) => drawn.getAttribute('data-mark'));
  return marks[placeAfter(key, marks.indexOf(from), marks.length - 1)] ?? null;
}

function placeAfter(key: string, at: number, last: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}

/** The marks with something to tell, in the plain picture of the form that is shown. */
function toldMarks(frame: Element): Element[] {
  const shown = [...frame.querySelectorAll('.timeline-still svg')].find((svg) => svg.getClientRects().length > 0);
  return [...(shown?.querySelectorAll('[data-mark]:has(> title)') ?? [])];
}

function distance(drawn: Element, x: number, y: number): { far: number; size: number } {
  const { left, right, top, bottom, width, height } = drawn.getBoundingClientRect();
  const [across, down] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
  return { far: Math.hypot(across, down), size: width * height };
}
