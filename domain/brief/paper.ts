import { textWidth, wrapAll } from '../drawing/text-width.ts';

/**
 * One side of A4 within margins of 10 mm, in CSS pixels (96 to the inch), rounded down. Whatever the brief says is measured
 * before it is printed, by widths that the widest usual font fits in, so that it is one page by arithmetic, not by luck.
 * brief.scss has the same numbers; a test holds the two together.
 */
export const PAPER = { width: 718, height: 1040, side: 152, column: 350 } as const;

/**
 * The picture’s form, drawn for `drawnFor` pixels: at this width its text is 11 pixels, and no smaller. `key`: what its marks mean
 * takes three rows at most, and four where councils before it are drawn.
 */
export const PICTURE = { form: 'medium', drawnFor: 600, width: 550, key: 53, longKey: 68 } as const;

/** Room between the parts, in all, and for the heading of a list. */
export const SPACE = { between: 44, heading: 24 } as const;

export interface TypeSize {
  size: number;
  line: number;
  bold: boolean;
}

/** 8.5 points are 11.33 pixels: nothing is smaller. */
export const TYPE = {
  name: { size: 20, line: 25, bold: true },
  sentence: { size: 14.5, line: 19, bold: false },
  finding: { size: 13, line: 17, bold: true },
  text: { size: 11.4, line: 14, bold: false },
} as const satisfies Record<string, TypeSize>;

/** How many lines a text takes. */
export function linesOf(text: string, width: number, { size, bold }: TypeSize = TYPE.text): number {
  return wrapAll(text, width, size, bold).length;
}

/** The text, or as much of its beginning as goes into `most` lines, with an ellipsis. */
export function cutTo(text: string, most: number, width: number, type: TypeSize = TYPE.text): string {
  const lines = wrapAll(text, width, type.size, type.bold);
  if (lines.length <= most) return lines.join(' ');
  const rest = lines.slice(most - 1).join(ONE_WORD);
  const last = wrapAll(rest, width, type.size, type.bold)[0] ?? '';
  return [...lines.slice(0, most - 1), last.replaceAll(ONE_WORD, ' ')].join(' ');
}

/** Keeps words together, so that they are cut as one. */
const ONE_WORD = '\u00a0';

/** A web address breaks anywhere, so it fills its lines. */
export function addressCut(address: string, most: number, width: number): string {
  const kept = Array.from(address.slice(0, LONGEST_ADDRESS)).findIndex((_, index) => {
    return textWidth(address.slice(0, index + 2), TYPE.text.size) > most * (width - BROADEST);
  });
  return kept === -1 ? address : `${address.slice(0, kept)}…`;
}

/** How many lines an address takes. */
export function addressLines(address: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(address, TYPE.text.size) / (width - BROADEST)));
}

const BROADEST = TYPE.text.size;

/** More characters than two lines hold, however narrow. */
const LONGEST_ADDRESS = 500;

export interface Cut<Entry> {
  shown: Entry[];
  /** How many are left out. */
  more: number;
}

/** As many of the entries, from the first on, as `room` lines hold; where some are left out, a line says so. */
export function asManyAsFit<Entry>(entries: readonly Entry[], lines: (entry: Entry) => number, room: number) {
  const taken = (count: number) => entries.slice(0, count).reduce((sum, entry) => sum + lines(entry), 0);
  let count = entries.length;
  while (count > 0 && taken(count) + (count < entries.length ? 1 : 0) > room) count -= 1;
  return { shown: entries.slice(0, count), more: entries.length - count } satisfies Cut<Entry>;
}

/** The lines of what is shown, with the one that says what isn't. */
export function linesOfCut<Entry>({ shown, more }: Cut<Entry>, lines: (entry: Entry) => number): number {
  return shown.reduce((sum, entry) => sum + lines(entry), 0) + (more > 0 ? 1 : 0);
}
