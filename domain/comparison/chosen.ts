import type { Problem } from '../inspection-form/problems.ts';
import { listInWords } from '../standing-sentence.ts';
import { handedBack, TEXTS, textProblem } from '../text.ts';
import type { With } from './asked.ts';

/** How many councils stand side by side. */
export const MOST_COUNCILS = 8;
const MOST_NAMED = 3;

/** The id of the field that councils are typed into. */
export const COUNCIL_FIELD = 'authority';

export interface Chosen {
  /** Slugs, each once, in the order they were typed. */
  authorities: string[];
  /** What could not be taken, to be typed again. */
  typed: string;
  problems: Problem[];
}

/** What can be looked up at all. */
export function lookedUp(typed: readonly string[]): string[] {
  return [...new Set(typed)].filter((text) => textProblem(text, TEXTS.council) === null);
}

/**
 * Which councils were chosen, and what is wrong with the rest.
 * @param found the slug that each text leads to; null, or nothing, where it leads to none
 */
export function chosenCouncils(typed: readonly string[], found: ReadonlyMap<string, string | null>): Chosen {
  const authorities: string[] = [];
  const unknown: string[] = [];
  const surplus: string[] = [];
  for (const text of new Set(typed)) {
    const slug = found.get(text) ?? null;
    if (slug === null) unknown.push(text);
    else if (authorities.includes(slug)) continue;
    else if (authorities.length < MOST_COUNCILS) authorities.push(slug);
    else surplus.push(text);
  }
  return {
    authorities,
    typed: handedBack(unknown[0] ?? surplus[0] ?? '', TEXTS.council),
    problems: [...unknown.slice(0, MOST_NAMED).map(unknownProblem), ...surplusProblem(surplus)],
  };
}

function unknownProblem(text: string): Problem {
  const wrong = textProblem(text, TEXTS.council);
  const said =
    wrong === null
      ? `No council is called “${text}”: check the spelling, choose a name from the list, or give its ONS, Ofsted or DfE code`
      : `The council’s name or code ${wrong}`;
  return { field: COUNCIL_FIELD, text: said };
}

function surplusProblem(surplus: readonly string[]): Problem[] {
  if (surplus.length === 0) return [];
  const named = surplus.slice(0, MOST_NAMED).map((text) => `“${text}”`);
  const more = surplus.length - named.length;
  const left = listInWords(more > 0 ? [...named, `${more} more`] : named);
  const text = `Only eight councils can be compared at once: the first eight are shown without ${left}. Remove one to make room`;
  return [{ field: COUNCIL_FIELD, text }];
}

/** Neighbours, region and England are those of one council: of several chosen, the first. */
export function companyProblem(way: With, names: readonly string[]): Problem[] {
  const [first, second] = names;
  if (way === 'chosen' || first === undefined || second === undefined) return [];
  const text = `${OF_ONE[way]} can be shown for one council only: they are shown for ${first}. Remove the others, or choose “Each other only”`;
  return [{ field: 'with', text }];
}

const OF_ONE = {
  neighbours: 'Statistical neighbours',
  region: 'The councils of a region',
  england: 'England’s councils',
} as const satisfies Record<Exclude<With, 'chosen'>, string>;
