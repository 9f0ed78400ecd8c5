import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlap } from '../drawing/canvas.ts';
import { FOUR, gradeOf } from '../timeline/example.ts';
import { type GapBar, gapPicture } from './gap-picture.ts';
import type { GapFormName } from './gap-sheet.ts';
import { bySpreadTitle, gapDescription, hereTitle } from './gap-words.ts';
import { each, spreadOf } from './quartiles.ts';
import { barOf } from './since-list.ts';

function bar(days: number[], letter: 'I' | 'R' | 'G' | 'O' = 'G'): GapBar {
  const [grade, spread] = [gradeOf(letter), spreadOf(each(days))];
  if (grade === null || spread === null) throw new Error('an example has a grade and days');
  return barOf(grade, { spread });
}

const GOOD = bar([1000, 1200, 1400, 1600, 2000]);
const anyBar = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 8000 }), { minLength: 1 }), fc.constantFrom('I', 'R', 'G', 'O'))
  .map(([days, letter]) => bar(days, letter));
const anyHere = fc.option(fc.integer({ min: 0, max: 9000 }));
const anyForm = fc.constantFrom<GapFormName>('narrow', 'medium');

describe('the picture of the gaps', () => {
  it('has no word on another and none beside the sheet, whatever the days', () => {
    fc.assert(
      fc.property(fc.array(anyBar, { minLength: 1, maxLength: 5 }), anyHere, anyForm, (bars, here, form) => {
        const { words, width, height } = gapPicture(bars, here, form);
        const boxes = words.map(boxOf);
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
      }),
    );
  });
  it('draws each mark once, and all of them on the sheet', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyBar, { selector: ({ key }) => key, minLength: 1 }),
        anyHere,
        anyForm,
        (bars, here, form) => {
          const { marks, width, height } = gapPicture(bars, here, form);
          expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
          for (const { x, y, ...size } of marks) {
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.01);
            expect(x + size.width).toBeLessThanOrEqual(width + 0.01);
            expect(y + size.height).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });
  it('has the median within the middle half, and that within the whole range', () => {
    const { marks } = gapPicture([GOOD], null, 'medium');
    const [range, middle, median] = ['range', 'middle', 'median'].map((kind) =>
      marks.find((mark) => mark.kind === kind),
    );
    if (!range || !middle || !median) throw new Error('all three are drawn');
    expect(range.x).toBeLessThan(middle.x);
    expect(middle.x).toBeLessThan(median.x);
    expect(median.x).toBeLessThan(middle.x + middle.width);
    expect(middle.x + middle.width).toBeLessThan(range.x + range.width);
  });
  it('marks a council’s own days on the same axis, further right the more they are', () => {
    const at = (here: number) => gapPicture([GOOD], here, 'narrow').marks.find(({ kind }) => kind === 'here')?.x ?? 0;
    expect(at(1500)).toBeGreaterThan(at(800));
    expect(gapPicture([GOOD], null, 'narrow').marks.some(({ kind }) => kind === 'here')).toBe(false);
  });
});

describe('the words of the picture', () => {
  it('state where a council is, and nothing that follows from it', () => {
    expect(hereTitle('Exshire', 1310, GOOD)).toBe(
      'Half of the gaps after good were 1,200 to 1,600 days long; Exshire is at 1,310',
    );
  });
  it('name the grades with the shortest and the longest gaps', () => {
    expect(bySpreadTitle([GOOD, bar([900], 'I'), bar([1300], 'R')])).toBe(
      'Median gaps were shortest after inadequate, at 900 days, and longest after good, at 1,400 days',
    );
    expect(bySpreadTitle([GOOD])).toBe('The median gap after good was 1,400 days');
    expect(bySpreadTitle([])).toBe('No grade has enough gaps to show yet');
  });
  it.each([
    [1199, 'left of the block'],
    [1200, 'on the block'],
    [1600, 'on the block'],
    [1601, 'right of the block'],
  ])('tell those who don’t see it that %i days are %s', (here, where) => {
    expect(gapDescription([GOOD], here)).toBe(
      `Bars on an axis of years. After good, a line from 1,000 to 2,000 days with a block for the middle half and a stroke at 1,400. A diamond marks this council’s days, ${where}.`,
    );
  });
  it('know every grade of the scale', () => {
    expect(FOUR.grades.map((grade) => barOf(grade, GOOD).label)).toEqual([
      'After inadequate',
      'After requires improvement',
      'After good',
      'After outstanding',
    ]);
  });
});
