import { type NeighbourGroup, type Neighbourhood, neighbourGroups } from '../neighbours.ts';
import { asManyAsFit, type Cut, linesOf, linesOfCut, PAPER } from './paper.ts';
import { LONGEST_NAME, shortName } from './short-names.ts';

export type NeighbourLine = NeighbourGroup;

/** The room between two groups, in lines; and letters as wide as the gauge, and as what a label in bold takes more. */
const GAP = 0.2;
const GAUGE = 'MMM';

/** Rather than leave one out, names are shortened, down to the last of these. */
const NAME_LENGTHS = [LONGEST_NAME, 24, 14] as const;

/**
 * Neighbours by grade within `room` lines, nothing where no model names any.
 * @returns `more` counts councils, not lines
 */
export function neighboursWithin(neighbourhood: Neighbourhood | null, room: number): Cut<NeighbourLine> {
  const tried = NAME_LENGTHS.map((longest) => linesWith(neighbourhood, longest));
  const whole = tried.find((lines) => linesOfCut({ shown: lines, more: 0 }, neighbourHeight) <= room);
  const { shown } = asManyAsFit(whole ?? tried.at(-1) ?? [], neighbourHeight, room);
  const told = shown.reduce((sum, { names }) => sum + names.length, 0);
  return { shown, more: (neighbourhood?.neighbours.length ?? 0) - told };
}

function linesWith(neighbourhood: Neighbourhood | null, longest: number): NeighbourLine[] {
  const neighbours = neighbourhood?.neighbours ?? [];
  return neighbourGroups(neighbours.map((one) => ({ ...one, name: shortName(one.name, longest) })));
}

/** "Good, 6: Kent, Essex …" */
export function neighbourHeight({ label, names }: NeighbourLine): number {
  return linesOf(`${GAUGE}${label}, ${names.length}: ${names.join(', ')}`, PAPER.column) + GAP;
}
