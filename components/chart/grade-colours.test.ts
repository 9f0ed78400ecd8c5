import { describe, expect, it } from 'vitest';
import { gradeColours } from './grade-colours.ts';

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const SCALES = [2, 3, 4, 5, 6, 7].map((steps) =>
  Array.from({ length: steps }, (_, index) => ({ rank: index + 1, steps })),
);

describe.each(SCALES.map((scale) => ({ steps: scale.length, scale })))(
  'colours of a scale of $steps grades',
  ({ scale }) => {
    it('differ by 3:1 or more between a grade and the next', () => {
      const steps = scale.slice(1).map((grade, index) => {
        const below = scale[index] ?? grade;
        return contrast(gradeColours(below).fill, gradeColours(grade).fill);
      });
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(3);
    });
    it('let words on them be read, and stand out from the page by their edge', () => {
      for (const { fill, ink, edge } of scale.map(gradeColours)) {
        expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(edge, '#ffffff')).toBeGreaterThanOrEqual(3);
      }
    });
  },
);

describe('the colour of a grade', () => {
  it('never makes the middle of a scale look good', () => {
    const [amber, good] = [gradeColours({ rank: 2, steps: 4 }).fill, gradeColours({ rank: 3, steps: 4 }).fill];
    expect(gradeColours({ rank: 2, steps: 3 }).fill).toBe(amber);
    expect(gradeColours({ rank: 3, steps: 5 }).fill).not.toBe(good);
  });
  it('is its own for each of Ofsted’s four', () => {
    const fills = [1, 2, 3, 4].map((rank) => gradeColours({ rank, steps: 4 }).fill);
    expect(new Set(fills).size).toBe(4);
  });
});
