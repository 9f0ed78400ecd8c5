import { write } from '../drawing/canvas.ts';
import type { Box, FormName } from '../drawing/drawing.ts';
import { firstThatFits } from '../drawing/text-width.ts';
import { type RatingCount, ratingInWords } from '../measures/counts.ts';
import { numberInWords } from '../measures/words.ts';
import { type NoneReason, reasonOf } from '../standing.ts';
import { shortened } from '../timeline/ribbons.ts';
import { nameRows } from './named-rows.ts';
import { draw, type Ground, type Paper, type Picture, paperFor, pictureOn } from './picture.ts';
import { type Bar, ratingKey, type SideBySide } from './regions.ts';
import { linesOf, stackLabels } from './stacked-labels.ts';

const NAMES = { narrow: 92, medium: 156, wide: 200 } as const satisfies Record<FormName, number>;
const BAR = 28;
const GAP = 8;

/** Why there is no grade, where only a few words have room; the table has them all. */
const SHORT: Record<NoneReason, string> = {
  'none-in-record': 'None in record',
  'area-not-in-framework': 'Not judged apart',
  'no-overall-in-framework': 'No overall grade',
  'predecessor-only': 'Predecessor only',
  'not-published': 'Not published',
  'not-judged': 'Not judged',
  'not-held': 'Not held',
};

interface Part extends Box {
  count: RatingCount;
  key: string;
}

/** One row for each place, the parts of the first named above it; each part holds its number where that fits. */
export function layOutRegions({ bars, ratings }: SideBySide, name: FormName): Picture {
  const paper = paperFor(name);
  const left = NAMES[name];
  const [first] = bars;
  const lines = first === undefined ? 0 : drawHeads(paper, partsOf(first, ratings, { left, y: 0 }, paper));
  const top = lines * leading(paper) + GAP;
  const names = bars.map((bar) => bar.name);
  const apart = bars.length > 1 ? GAP : 0;
  const { places, foot } = nameRows(paper, names, { top, left, bar: BAR, gap: GAP, apart });
  for (const [index, bar] of bars.entries())
    for (const part of partsOf(bar, ratings, { left, y: places[index] ?? 0 }, paper)) drawPart(paper, bar, part);
  return pictureOn(paper, foot);
}

/** The parts of a bar: together exactly as long as there is room. */
function partsOf(bar: Bar, ratings: readonly RatingCount[], place: { left: number; y: number }, paper: Paper): Part[] {
  const room = paper.right - place.left;
  let before = 0;
  return ratings.flatMap((rating) => {
    const key = ratingKey(rating);
    const count = bar.counts.find((one) => ratingKey(one) === key);
    if (count === undefined || count.count === 0) return [];
    const x = place.left + (before / bar.total) * room;
    before += count.count;
    return [{ count, key, x, y: place.y, width: place.left + (before / bar.total) * room - x, height: BAR }];
  });
}

/** Names each part of the first bar, on as many lines as it takes. */
function drawHeads(paper: Paper, parts: readonly Part[]): number {
  const size = paper.form.text;
  const labels = stackLabels(
    parts.map(({ count, key, x, width }) => {
      const middle = x + width / 2;
      return { id: key, from: middle, to: middle, texts: [shortWords(count)] };
    }),
    { left: 0, right: paper.right, size, bold: false, lines: 1 },
  );
  const lines = linesOf(labels);
  const foot = lines * leading(paper);
  for (const { id, x, text, line } of labels) {
    const part = parts.find(({ key }) => key === id);
    const y = foot - line * leading(paper) - 4;
    if (part) draw(paper, 'leader', id, { x: part.x + part.width / 2, y: y + 3, width: 0, height: foot + GAP - y - 3 });
    write(paper, { x, y, text });
  }
  return lines;
}

function leading({ form }: Paper): number {
  return form.text + 5;
}

function drawPart(paper: Paper, bar: Bar, { count, key, ...box }: Part): void {
  const { rank, steps } = count;
  const standing = rank === null || steps === null ? null : { rank, steps };
  const words = ratingInWords(count);
  const told = `${bar.name}: ${numberInWords(count.count)} of ${numberInWords(bar.total)}, ${words.toLowerCase()}`;
  draw(paper, 'segment', `${bar.slug} ${key}`, { ...box, standing, ground: standing ? null : groundOf(count), told });
  const number = numberInWords(count.count);
  const text = firstThatFits(
    standing
      ? [
          ...shortened(words)
            .slice(1)
            .map((initials) => `${initials} ${number}`),
          number,
        ]
      : [number],
    box.width - 6,
    paper.form.text,
    true,
  );
  if (text === null) return;
  const place = { x: box.x + box.width / 2, y: box.y + BAR / 2 + paper.form.text * 0.36 };
  write(paper, { ...place, text, anchor: 'middle', tone: 'strong', on: standing });
}

/** What a part of the first bar is called above it. */
function shortWords(count: RatingCount): string {
  const reason = reasonOf(count.rating);
  return count.label ?? (reason === null ? count.rating : SHORT[reason]);
}

function groundOf({ rating }: RatingCount): Ground {
  if (rating === 'no-overall') return 'hatched';
  return rating === 'none-in-record' ? 'dotted' : 'grey';
}
