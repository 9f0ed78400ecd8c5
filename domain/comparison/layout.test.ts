import { describe, expect, it } from 'vitest';
import { boxOf, overlap } from '../drawing/canvas.ts';
import type { Box } from '../drawing/drawing.ts';
import { gradeOf, LANCASHIRE } from '../timeline/example.ts';
import { compare } from './compare.ts';
import { BY_NAME, closed, QUESTION, rated, record, withoutOverall } from './example.ts';
import { comparisonFigures } from './figures.ts';
import { layOutComparison, stopOf } from './layout.ts';

const NAMES = ['narrow', 'medium', 'wide'] as const;
const { inspections, regimes } = LANCASHIRE;
const lancashire = { ...record('Lancashire', inspections), regimes };
const councils = [
  lancashire,
  rated('Bournemouth Christchurch and Poole', 'R'),
  withoutOverall('Westmorland and Furness'),
  closed('Cumbria', 'R'),
  record('Nowhere', []),
];
const { picture } = compare(councils, QUESTION, { ...BY_NAME, focus: 'lancashire' });

/** Line boxes are taller than the letters in them. */
function lettersOf({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 3, width: width - 2, height: height - 6 };
}

describe.each(NAMES)('councils side by side, drawn %s', (name) => {
  const drawing = layOutComparison(picture, name);

  it('writes no words over others, and none beyond its edges', () => {
    const boxes = drawing.words.map((words) => lettersOf(boxOf(words)));
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
    }
    expect(Math.min(...drawing.words.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });
  it('names every council and what each stands at', () => {
    const text = drawing.words.map((words) => words.text).join(' ');
    for (const { authority } of councils) expect(text).toContain(authority.name.split(' ')[0]);
    expect(text).toContain('Requires improvement');
    expect(text).toContain('None in this record');
  });
  it('gives each mark an id of its own, and each report a stop', () => {
    const ids = drawing.marks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const stops = new Set(drawing.stops.map(({ id }) => id));
    expect(stops).toContain(stopOf('lancashire', 'ilacs-2022'));
    expect(drawing.marks.filter(({ stop }) => stop !== null && !stops.has(stop))).toEqual([]);
  });
  it('puts the council that the others are there for on a ground of its own', () => {
    expect(drawing.marks.filter(({ kind }) => kind === 'rail').map(({ id }) => id)).toEqual(['rail:lancashire']);
  });
});

describe('a whole region', () => {
  const many = Array.from({ length: 33 }, (_, index) =>
    rated(`Council ${index + 1}`, 'G', `20${14 + (index % 12)}-03-01`),
  );
  const drawing = layOutComparison(compare(many, QUESTION, BY_NAME).picture, 'wide');

  it('has its years above and below', () => {
    expect(drawing.words.filter(({ text }) => text === '2020')).toHaveLength(2);
  });
  it('draws far fewer than a thousand points', () => {
    expect(drawing.marks.length).toBeLessThan(1000);
  });
});

describe('the figures of a comparison', () => {
  it('tell each report with the days it stood, and what it said', () => {
    const rows = comparisonFigures(picture, 'overall-effectiveness').filter(([slug]) => slug === 'lancashire');
    expect(rows.map((row) => row.slice(5, 10))).toEqual([
      ['2015-11-27', '2015-11-27', '2018-08-17', 'inadequate', 'Inadequate'],
      ['2018-08-17', '2018-08-17', '2023-01-26', 'requires-improvement', 'Requires improvement'],
      ['2023-01-26', '2023-01-26', '2026-08-20', 'good', 'Good'],
      ['2026-08-20', '2026-08-20', '2026-11-24', '', 'no overall grade given from April 2026'],
    ]);
    expect(rows[0]?.slice(-4, -1)).toEqual(['four', String(gradeOf('I')?.rank), '4']);
  });
  it('end with the council', () => {
    const [cumbria] = comparisonFigures(picture, 'overall-effectiveness').filter(([slug]) => slug === 'cumbria');
    expect(cumbria?.[7]).toBe('2023-03-31');
  });
});
