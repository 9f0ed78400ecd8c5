import { write } from '../drawing/canvas.ts';
import { wrapAll } from '../drawing/text-width.ts';
import type { Paper } from './picture.ts';

interface RowsAsked {
  top: number;
  /** Where the bars begin: names end left of it. */
  left: number;
  /** Height of a bar. */
  bar: number;
  gap: number;
  /** Room below the first row, which stands apart from the others. */
  apart?: number;
}

/** What lines of text under each other need, so that none lies on another. */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.3);
}

/**
 * Names of rows, on as many lines as they take, beside where their bars go.
 * @returns the upper edge of each bar, and where the next row would begin
 */
export function nameRows(paper: Paper, names: readonly string[], asked: RowsAsked): { places: number[]; foot: number } {
  const { top, left, bar, gap, apart = 0 } = asked;
  const size = paper.form.text;
  let y = top;
  const places = names.map((name, index) => {
    const lines = nameLines(name, left - 8, size);
    const height = Math.max(bar, lines.length * lineHeight(size));
    const first = y + (height - lines.length * lineHeight(size)) / 2 + size * 1.05;
    for (const [line, text] of lines.entries())
      write(paper, { x: left - 8, y: first + line * lineHeight(size), text, anchor: 'end' });
    const place = y + (height - bar) / 2;
    y += height + gap + (index === 0 ? apart : 0);
    return place;
  });
  return { places, foot: y };
}

/** A long name may also break after a hyphen: "Stockton-on-" and "Tees". */
function nameLines(name: string, width: number, size: number): string[] {
  return wrapAll(name.replaceAll('-', '- '), width, size).map((line) => line.replaceAll('- ', '-'));
}
