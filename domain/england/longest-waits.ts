import { write } from '../drawing/canvas.ts';
import type { FormName } from '../drawing/drawing.ts';
import { firstThatFits } from '../drawing/text-width.ts';
import type { Since, Waits } from '../measures/waits.ts';
import { counted, numberInWords } from '../measures/words.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { nameRows } from './named-rows.ts';
import { draw, type Paper, type Picture, paperFor, pictureOn } from './picture.ts';

/** The councils that have waited longest for a graded inspection. */
export interface LongestWaits {
  title: string;
  description: string;
  /** The longest first. */
  councils: Since[];
}

/** As many as are taken in at a glance; the table has more. */
const SHOWN = 10;

/** @returns null where no council has an inspection to count from */
export function longestWaits({ councils, spread }: Waits, asAt: Day): LongestWaits | null {
  const [first] = councils;
  if (first === undefined || spread === null) return null;
  const shown = councils.slice(0, SHOWN);
  const middle = `half of ${counted(spread.n, 'council')} had ${numberInWords(Math.round(spread.median))} or fewer`;
  const day = formatDate(asAt);
  return {
    title:
      councils.length === 1
        ? `${first.council.name} had its latest graded inspection ${counted(first.days, 'day')} before ${day}`
        : `${first.council.name} had gone longest without a graded inspection on ${day}, ${counted(first.days, 'day')}; ${middle}`,
    description: `A bar for each of ${counted(shown.length, 'council')}, the longest first, as long as the days since its latest graded inspection.`,
    councils: shown,
  };
}

const NAMES = { narrow: 92, medium: 156, wide: 200 } as const satisfies Record<FormName, number>;
const BAR = 24;
const GAP = 8;

/** One row for each council. */
export function layOutWaits({ councils }: LongestWaits, name: FormName): Picture {
  const paper = paperFor(name);
  const most = Math.max(1, ...councils.map(({ days }) => days));
  const names = councils.map(({ council }) => council.name);
  const { places, foot } = nameRows(paper, names, { top: 0, left: NAMES[name], bar: BAR, gap: GAP });
  for (const [index, since] of councils.entries()) drawBar(paper, since, { y: places[index] ?? 0, most });
  return pictureOn(paper, foot);
}

function drawBar(paper: Paper, { council, days, on }: Since, { y, most }: { y: number; most: number }): void {
  const { text: size, width: right, name } = paper.form;
  const x = NAMES[name];
  const width = (days / most) * (right - x);
  const told = `${council.name}: ${counted(days, 'day')} since ${formatDate(on)}`;
  const words = counted(days, 'day');
  draw(paper, 'bar', council.slug, { x, y, width, height: BAR, told });
  const baseline = y + BAR / 2 + size * 0.36;
  const inside = firstThatFits([`${words} since ${formatDate(on)}`, words], width - 12, size, true);
  if (inside !== null) write(paper, { x: x + 6, y: baseline, text: inside, tone: 'inverse' });
  else if (width < (right - x) / 2) write(paper, { x: x + width + 6, y: baseline, text: words, tone: 'strong' });
}
