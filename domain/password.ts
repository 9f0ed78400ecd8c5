import { isPlainLine } from './text.ts';
import { isTriedFirst } from './tried-first.ts';

/**
 * What a password must be, after NIST SP 800-63B: long enough, not one that is tried first, and nothing else. No rule asks
 * for capitals or digits: such rules make passwords that are hard to remember and easy to guess.
 */

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

const TOO_LONG = `Use at most ${LONGEST_PASSWORD} characters.`;
const WORDS_INSTEAD = 'Three or four unrelated words make a good password.';

/** A part of somebody's name that is shorter says nothing. */
const TELLING = 4;

/**
 * Why `password` won't do for the person of this name and email address, as a sentence that says how to put it right;
 * null where it will do. Characters are counted as people see them typed: code points of the NFC form.
 */
export function passwordProblem(password: string, { name, email }: { name: string; email: string }): string | null {
  // Before it is composed, which takes the longer the longer it is, by the square: no character is more than four units.
  if (password.length > 4 * LONGEST_PASSWORD) return TOO_LONG;
  const typed = password.normalize('NFC');
  const length = [...typed].length;
  if (length < SHORTEST_PASSWORD) return `Use at least ${SHORTEST_PASSWORD} characters. ${WORDS_INSTEAD}`;
  if (length > LONGEST_PASSWORD) return TOO_LONG;
  // What is not one line of text no keyboard gives twice in the same way.
  if (!isPlainLine(typed)) return 'Leave out line breaks and other characters that cannot be typed again.';
  const folded = fold(typed);
  if (personal(name, email).some((part) => folded.includes(part))) {
    return `Leave out your name, your email address and the word Gradeline: people try those first. ${WORDS_INSTEAD}`;
  }
  return isTriedFirst(folded) ? `That password is one of those that people try first. ${WORDS_INSTEAD}` : null;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function personal(name: string, email: string): string[] {
  const address = fold(email);
  const parts = fold(name).split(/[^\p{L}\p{M}\p{N}]+/u);
  return ['gradeline', address, address.split('@')[0] ?? '', parts.join(''), ...parts].filter(
    (part) => part.length >= TELLING,
  );
}
