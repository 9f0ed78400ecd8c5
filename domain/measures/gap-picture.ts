import type { Standing } from '../drawing/drawing.ts';
import { textWidth, wrapAll } from '../drawing/text-width.ts';
import { clamp, drawYears, type GapDrawing, type GapFormName, mark, type Sheet, sheetFor, write } from './gap-sheet.ts';
import type { Spread } from './quartiles.ts';
import { counted, numberInWords } from './words.ts';

/** The gaps after one grade as one bar. */
export interface GapBar {
  /** The grade's slug. */
  key: string;
  label: string;
  standing: Standing;
  spread: Spread;
}

const BAR = 18;
const APART = 6;

/**
 * One bar under the other on an axis of years: the whole range as a line, the middle half as a block, the median as a stroke.
 * @param here a council's own days, drawn across the first bar; null for none
 */
export function gapPicture(bars: readonly GapBar[], here: number | null, form: GapFormName): GapDrawing {
  const most = Math.max(here ?? 0, ...bars.map(({ spread }) => spread.most));
  const sheet = sheetFor(most, form);
  const bottom = bars.reduce((y, bar, index) => drawBar(sheet, bar, index === 0 ? here : null, y), 0);
  const height = drawYears(sheet, bottom);
  const { width, marks, words } = sheet;
  return { form, width, height, marks, words };
}

function drawBar(sheet: Sheet, { key, label, standing, spread }: GapBar, here: number | null, top: number): number {
  const { text, place, width } = sheet;
  const name = `${label}: median ${counted(Math.round(spread.median), 'day')} (${counted(spread.n, 'gap')})`;
  const leading = Math.ceil(text * 1.25);
  const lines = wrapAll(name, width, text, true);
  for (const [index, line] of lines.entries()) {
    write(sheet, { x: 0, y: top + (index + 1) * leading, text: line, tone: 'strong' });
  }
  const under = top + lines.length * leading;
  const y = under + (here === null ? APART : text + 3 * APART);
  const middle = y + BAR / 2;
  const [left, right] = [place(spread.lowerQuartile), place(spread.upperQuartile)];
  const start = place(spread.least);
  mark(sheet, 'range', key, { x: start, y: middle, width: place(spread.most) - start, height: 0 });
  mark(sheet, 'middle', key, { x: left, y, width: Math.max(2, right - left), height: BAR }, standing);
  mark(sheet, 'median', key, { x: place(spread.median), y, width: 0, height: BAR }, standing);
  if (here !== null) drawHere(sheet, here, { y: under + APART + text, bar: y });
  writeEnds(sheet, spread, { left, right, y: y + BAR + text + 1 });
  return y + BAR + text + 2 * APART;
}

/** The council's own days: a diamond on the bar, and a line up to its words. */
function drawHere(sheet: Sheet, days: number, { y, bar }: { y: number; bar: number }): void {
  const x = sheet.place(days);
  mark(sheet, 'here-line', 'council', { x, y: y + 2, width: 0, height: bar + BAR - y - 2 });
  mark(sheet, 'here', 'council', { x: x - 6, y: bar + BAR / 2 - 6, width: 12, height: 12 });
  const text = `This council: ${counted(days, 'day')}`;
  const own = textWidth(text, sheet.text, true);
  write(sheet, { x: clamp(x - own / 2, sheet.width - own), y, text, tone: 'strong' });
}

/** Both ends of the middle half, outward from it as far as there is room. */
function writeEnds(
  sheet: Sheet,
  { lowerQuartile, upperQuartile }: Spread,
  at: { left: number; right: number; y: number },
) {
  const [low, high] = [lowerQuartile, upperQuartile].map((days) => numberInWords(Math.round(days)));
  const [before, after] = [textWidth(low ?? '', sheet.text), textWidth(high ?? '', sheet.text)];
  const start = clamp(at.left - before, sheet.width - before - APART - after);
  const end = Math.max(start + before + APART, clamp(at.right, sheet.width - after));
  write(sheet, { x: start, y: at.y, text: low ?? '' });
  write(sheet, { x: end, y: at.y, text: high ?? '' });
}
