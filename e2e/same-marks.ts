import type { Locator } from '@playwright/test';
import { expect } from './fixtures.ts';

type Places = Record<string, number[]>;

/** Both renderers draw the same marks and words, by id and within a pixel, in the form that the page now shows. */
export async function expectSameMarks(figure: Locator): Promise<void> {
  await expect(figure.locator('.timeline-frame--live')).toBeVisible();
  const [plain, live] = await Promise.all([places(figure, '.timeline-still'), places(figure, '.timeline-live')]);
  expect(Object.keys(plain).length).toBeGreaterThan(10);
  expect(Object.keys(live).sort()).toEqual(Object.keys(plain).sort());
  for (const [id, at] of Object.entries(plain)) {
    const other = live[id] ?? [];
    expect(other.length, `${id} has as many corners`).toBe(at.length);
    const apart = Math.max(0, ...at.map((place, index) => Math.abs(place - (other[index] ?? Number.NaN))));
    expect(apart, `pixels that ${id} is apart`).toBeLessThanOrEqual(1);
  }
}

/** Where each mark is on the page, in pixels: the corners of a path, else its box. */
function places(figure: Locator, renderer: string): Promise<Places> {
  return figure.locator(renderer).evaluate((root) => {
    const lines = [...document.querySelectorAll('.timeline-still path[data-mark^="line:"]')];
    const idOf = (element: Element, index: number): string => {
      const own = element.getAttribute('data-mark');
      // recharts' own lines carry no id: they come in the order of the plain picture's.
      if (own !== null) return own;
      return element.matches('.recharts-line-curve') ? (lineIds[index] ?? '') : `words ${element.textContent}`;
    };
    const shown = [...root.querySelectorAll('svg')].find((svg) => getComputedStyle(svg).display !== 'none');
    const lineIds = [...new Set(lines.map((line) => line.getAttribute('data-mark') ?? ''))];
    const found: Record<string, number[]> = {};
    if (!shown) return found;
    const curves = [...shown.querySelectorAll('.recharts-line-curve')];
    for (const element of shown.querySelectorAll('[data-mark], .recharts-line-curve, .timeline-words text')) {
      const id = idOf(element, curves.indexOf(element));
      // The line along a band carries the band's id too, after it.
      if (!(id in found)) found[id] = placeOf(element);
    }
    return found;

    function placeOf(element: Element): number[] {
      const path = element.getAttribute('d');
      if (path !== null && element instanceof SVGGraphicsElement && /[HVL]/.test(path)) return cornersOf(path, element);
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }

    function cornersOf(path: string, element: SVGGraphicsElement): number[] {
      const corners: { x: number; y: number }[] = [];
      let [x, y] = [0, 0];
      for (const [, command, rest = ''] of path.matchAll(/([MLHV])([^MLHVZ]*)/g)) {
        const [first = 0, second = 0] = rest.split(/[ ,]+/).filter(Boolean).map(Number);
        if (command === 'H') x = first;
        else if (command === 'V') y = first;
        else [x, y] = [first, second];
        addCorner(corners, { x, y });
      }
      const onPage = element.getScreenCTM();
      return corners.flatMap((corner) => {
        const { x, y } = new DOMPoint(corner.x, corner.y).matrixTransform(onPage ?? undefined);
        return [x, y];
      });
    }

    /** A day that changes nothing is a corner to one renderer and none to the other. */
    function addCorner(corners: { x: number; y: number }[], next: { x: number; y: number }): void {
      const near = (a: number, b: number) => Math.abs(a - b) < 0.05;
      const [before, last] = [corners.at(-2), corners.at(-1)];
      if (last && near(last.x, next.x) && near(last.y, next.y)) return;
      const along =
        before &&
        last &&
        ((near(before.x, last.x) && near(last.x, next.x)) || (near(before.y, last.y) && near(last.y, next.y)));
      if (along) corners.pop();
      corners.push(next);
    }
  });
}
