const NARROW = /[ijl.,:;'’|!()[\]ftr I-]/;
const BROAD = /[mwMW%@—]/;
const CAPITAL = /[A-Z0-9&]/;
const BOLD = 1.13;

/**
 * Width of a line of text in pixels, on the safe side: DejaVu, the widest of the usual system fonts, still fits. The server
 * has no fonts to measure with, and both renderers must agree.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = Array.from(text).reduce((sum, character) => sum + emsOf(character), 0);
  return ems * size * (bold ? BOLD : 1);
}

function emsOf(character: string): number {
  if (NARROW.test(character)) return 0.38;
  if (BROAD.test(character)) return 0.98;
  return CAPITAL.test(character) ? 0.69 : 0.62;
}

/** Lines no wider than `width`, or null where a single word is wider or more than `most` lines are needed. */
export function wrap(text: string, width: number, size: number, most: number, bold = false): string[] | null {
  const lines = broken(text, width, size, bold);
  const fits = lines.length <= most && lines.every((line) => textWidth(line, size, bold) <= width);
  return fits ? lines : null;
}

/** Lines no wider than `width`, as many as it takes; a single word that is wider is cut short. */
export function wrapAll(text: string, width: number, size: number, bold = false): string[] {
  return broken(text, width, size, bold).map((line) => cutTo(line, width, size, bold));
}

function broken(text: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cutTo(line: string, width: number, size: number, bold: boolean): string {
  if (textWidth(line, size, bold) <= width) return line;
  const kept = Array.from(line).findLastIndex((_, index) => textWidth(`${line.slice(0, index)}…`, size, bold) <= width);
  return `${line.slice(0, Math.max(1, kept))}…`;
}

/** The first of the texts that fits the width, or null. */
export function firstThatFits(texts: readonly string[], width: number, size: number, bold = false): string | null {
  return texts.find((text) => textWidth(text, size, bold) <= width) ?? null;
}
