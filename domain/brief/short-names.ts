import type { CouncilHistory } from '../history.ts';

/** Longer than any English council’s name (35), and short enough for every sentence it stands in. */
const LONGEST = 48;

export function shortName(name: string): string {
  const characters = Array.from(name);
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** A history whose councils have names that fit a printed page. */
export function withShortNames<History extends CouncilHistory>(history: History): History {
  const { authority, predecessors, successors } = history;
  return {
    ...history,
    authority: { ...authority, name: shortName(authority.name) },
    predecessors: predecessors.map((before) => ({ ...before, name: shortName(before.name) })),
    successors: successors.map((after) => ({ ...after, name: shortName(after.name) })),
  };
}
