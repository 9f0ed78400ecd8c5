import type { CouncilHistory } from '../history.ts';

/** Longer than any English council’s name (35), and short enough for every sentence it stands in. */
export const LONGEST_NAME = 48;

export function shortName(name: string, longest: number = LONGEST_NAME): string {
  const characters = Array.from(name);
  return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join('')}…`;
}

/** A history whose councils and publishers have names that fit a printed page. */
export function withShortNames<History extends CouncilHistory>(history: History): History {
  const { authority, predecessors, successors, articles } = history;
  return {
    ...history,
    authority: { ...authority, name: shortName(authority.name) },
    predecessors: predecessors.map((before) => ({ ...before, name: shortName(before.name) })),
    successors: successors.map((after) => ({ ...after, name: shortName(after.name) })),
    articles: articles.map((one) => ({ ...one, publisher: one.publisher && shortName(one.publisher) })),
  };
}
