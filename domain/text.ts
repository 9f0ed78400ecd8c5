/** How long each text may be, in characters. */
export const LONGEST = {
  title: 300,
  publisher: 120,
  theme: 120,
  printed: 120,
  note: 2000,
  reason: 500,
  address: 2000,
} as const;

// Line breaks and tabs are allowed; other control characters and halves of a surrogate pair are not text.
const CONTROL = /[^\P{Cc}\n\r\t]/u;

/** A text as it is kept: Unicode NFC, no blanks at its ends; null where nothing is left. */
export function keptText(typed: string): string | null {
  const kept = typed.normalize('NFC').trim();
  return kept === '' ? null : kept;
}

/** What is wrong with a text, in words that follow its name, or null. */
export function textProblem(typed: string, longest: number): string | null {
  const kept = keptText(typed) ?? '';
  if (kept.length > longest) return `must be ${longest} characters or fewer; it has ${kept.length}`;
  if (CONTROL.test(kept) || !kept.isWellFormed())
    return 'has a character that is not text; type it again instead of pasting';
  return null;
}
