/** What one field of a form takes. */
export interface TextRule {
  /** In characters, as people count them. */
  longest: number;
  /** Whether it takes line breaks and tabs. */
  lines?: true;
}

/** Every kind of text that somebody types, with what it may be. */
export const TEXTS = {
  title: { longest: 300 },
  publisher: { longest: 120 },
  theme: { longest: 120 },
  printed: { longest: 120 },
  percentage: { longest: 20 },
  note: { longest: 2000, lines: true },
  reason: { longest: 500, lines: true },
  address: { longest: 2000 },
  council: { longest: 120 },
  part: { longest: 300 },
  /** A day, a month or a year; in an address a whole date. */
  datePart: { longest: 20 },
  person: { longest: 100 },
  search: { longest: 100 },
} as const satisfies Record<string, TextRule>;

/** A text as it is kept: Unicode NFC, line breaks as `\n`, no blanks at its ends; null where nothing of it can be seen. */
export function keptText(typed: string): string | null {
  const kept = plain(typed);
  return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u.test(kept) ? null : kept;
}

function plain(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .trim();
}

/** What is wrong with a text, in words that follow its name and say where and how to put it right; or null. */
export function textProblem(typed: string, { longest, lines }: TextRule): string | null {
  if (typed.length >= longest * ROOM - 1)
    return `must be ${longest} characters or fewer; it has far more, and only its start is kept here`;
  const kept = plain(typed);
  const length = [...kept].length;
  if (length > longest) return `must be ${longest} characters or fewer; it has ${length}`;
  const at = kept.search(lines ? ODD_IN_LINES : ODD);
  return at === -1 ? null : oddInWords(kept.slice(at), placeInWords(kept.slice(0, at)));
}

/** Whether a text is one line without anything that is not text. */
export function isPlainLine(text: string): boolean {
  return !ODD.test(text);
}

// Control characters, halves of a pair, and U+FFFD, which is what a browser sends in place of a half; what no character stands for;
// and what makes text read in another order than it is written in: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const ODD = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffd\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;
const ODD_IN_LINES = new RegExp(`(?![\\n\\t])${ODD.source}`, 'u');

function oddInWords(rest: string, where: string): string {
  const again = 'delete it, or type that part again instead of pasting it';
  if (rest.startsWith('\n')) return `must be on one line, but has a line break ${where}: put a space in its place`;
  if (rest.startsWith('\t')) return `has a tab ${where}: put a space in its place`;
  if (/^\p{Cc}/u.test(rest)) return `has a control character ${where}: ${again}`;
  if (/^[\p{Cs}\ufffd]/u.test(rest)) return `has a character that was lost in copying ${where}: ${again}`;
  if (/^\p{Noncharacter_Code_Point}/u.test(rest)) return `has a character that stands for nothing ${where}: ${again}`;
  return `has a hidden character that turns the direction of writing ${where}: ${again}`;
}

const SHOWN = 21;

/** Where in a text something stands: after its last few characters before it. */
export function placeInWords(before: string): string {
  const words = [
    ...before
      .slice(-4 * SHOWN)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ];
  if (words.length === 0) return 'at its start';
  return `after “${words.length > SHOWN ? `…${words.slice(-SHOWN).join('').trim()}` : words.join('')}”`;
}

/** A character takes up to four units as it is typed, so that this leaves all of what is a little too long. */
const ROOM = 4;

/**
 * What a form hands back of a text: as typed, but of one that is far too long only the start, never half a character at its end.
 * Whatever was cut textProblem refuses, so nothing is ever taken in part.
 */
export function handedBack(typed: string, { longest }: TextRule): string {
  const most = longest * ROOM;
  if (typed.length <= most) return typed;
  const cut = typed.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
