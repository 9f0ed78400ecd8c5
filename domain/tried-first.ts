import { COMMON_WORDS, WALKS } from './common-passwords.ts';
import { COUNCIL_WORDS } from './council-words.ts';

/** Which passwords people try first: common words and walks over the keyboard, in the ways in which everybody stretches them. */

/** A stretch of a walk that is shorter says nothing. */
const SHORTEST_STRETCH = 4;

/** Fewer different characters than this are a pattern, however long: "aaaabbbbcccc". */
const FEWEST_CHARACTERS = 5;

/** Whether `folded` (a password in lower case and NFC) is one of those. */
export function isTriedFirst(folded: string): boolean {
  if (new Set(folded).size < FEWEST_CHARACTERS || /^(.{1,6})\1+$/u.test(folded)) return true;
  const core = folded.replace(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '');
  const read = [folded, core, withoutDisguise(core), withoutDisguise(folded), lettersOf(folded)];
  return read.some((text) => isMadeOfPieces(once(text), 2));
}

const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** "p@ssw0rd" is "password" to everybody who guesses; so is "pass-word". */
function withoutDisguise(text: string): string {
  return lettersOf([...text].map((character) => DISGUISES[character] ?? character).join(''));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** What is repeated in a text that is nothing but repetition: "monkey" of "monkeymonkeymonkey". */
function once(text: string): string {
  return text.replace(/^(.+?)\1+$/u, '$1');
}

function isMadeOfPieces(text: string, atMost: number): boolean {
  if (isPiece(text)) return true;
  if (atMost === 1) return false;
  const cuts = Array.from({ length: text.length }, (_, at) => at);
  return cuts.some((at) => isPiece(text.slice(0, at)) && isMadeOfPieces(text.slice(at), atMost - 1));
}

function isPiece(text: string): boolean {
  return COMMON_WORDS.has(text) || COUNCIL_WORDS.has(text) || isWalk(text);
}

function isWalk(text: string): boolean {
  if (text.length < SHORTEST_STRETCH) return false;
  const backwards = [...text].reverse().join('');
  return WALKS.some((walk) => {
    const round = walk.repeat(Math.ceil(text.length / walk.length) + 1);
    return round.includes(text) || round.includes(backwards);
  });
}
