import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeColours } from './grade-colours.ts';

type Linear = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Linear, Linear, Linear];

/**
 * How a colour looks to people who lack one of the three kinds of cone, in linear RGB.
 * Machado, Oliveira and Fernandes, A physiologically-based model for simulation of color vision deficiency, 2009, severity 1.0.
 */
const EYES = {
  'with all three kinds of cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

const PAGE = '#ffffff';

function linear(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(colour: Linear, eyes: Matrix): Linear {
  const [red, green, blue] = colour;
  // What a screen can't show is shown as the nearest that it can.
  const row = ([r, g, b]: Linear) => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  return [row(eyes[0]), row(eyes[1]), row(eyes[2])];
}

/** WCAG 2.2 relative luminance. */
function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast between two colours as these eyes see them. */
function contrast(a: string, b: string, eyes: Matrix = EYES['with all three kinds of cone']): number {
  const [one, other] = [a, b].map((hex) => luminance(seen(linear(hex), eyes)));
  return (Math.max(one ?? 0, other ?? 0) + 0.05) / (Math.min(one ?? 0, other ?? 0) + 0.05);
}

const SCALES = [2, 3, 4, 5, 6, 7].map((steps) =>
  Array.from({ length: steps }, (_, index) => ({ rank: index + 1, steps })),
);

describe.each(SCALES.map((scale) => ({ steps: scale.length, scale })))(
  'colours of a scale of $steps grades',
  ({ scale }) => {
    it.each(Object.entries(EYES))('differ by 3:1 or more between a grade and the next, to eyes %s', (_, eyes) => {
      const steps = scale.slice(1).map((grade, index) => {
        const below = scale[index] ?? grade;
        return contrast(gradeColours(below).fill, gradeColours(grade).fill, eyes);
      });
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(3);
    });
    it.each(Object.entries(EYES))('let words on them be read, and stand out from the page, to eyes %s', (_, eyes) => {
      for (const { fill, ink, edge } of scale.map(gradeColours)) {
        expect(contrast(fill, ink, eyes)).toBeGreaterThanOrEqual(4.5);
        expect(Math.max(contrast(edge, PAGE, eyes), contrast(fill, PAGE, eyes))).toBeGreaterThanOrEqual(4.5);
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
  it('is the same in a tag as in the picture', () => {
    const sheet = readFileSync(path.join(import.meta.dirname, '../inspection/_grades.scss'), 'utf8');
    const painted = (name: string) => new RegExp(`--grade-${name}: (#\\w+);`).exec(sheet)?.[1];
    for (const [index, name] of ['lowest', 'lower', 'higher', 'highest'].entries()) {
      const { fill, ink } = gradeColours({ rank: index + 1, steps: 4 });
      expect([painted(name), painted(`${name}-ink`)]).toEqual([fill, ink]);
    }
  });
  it('is its own for each of Ofsted’s four', () => {
    const fills = [1, 2, 3, 4].map((rank) => gradeColours({ rank, steps: 4 }).fill);
    expect(new Set(fills).size).toBe(4);
  });
});
