import { type NeighbourGroup, type Neighbourhood, neighbourGroups } from '../neighbours.ts';
import { asManyAsFit, type Cut, linesOf, PAPER } from './paper.ts';
import { shortName } from './short-names.ts';

/** How many neighbours stand alike, and which: "Good, 6: Kent, Essex …". */
export interface NeighbourLine extends NeighbourGroup {
  words: string;
}

/** Lines of neighbours by grade. Empty where no model names any. */
export function neighbourLines(neighbourhood: Neighbourhood | null): NeighbourLine[] {
  const neighbours = neighbourhood?.neighbours ?? [];
  const groups = neighbourGroups(neighbours.map((one) => ({ ...one, name: shortName(one.name) })));
  return groups.map((group) => ({
    ...group,
    words: `${group.label}, ${group.names.length}: ${group.names.join(', ')}`,
  }));
}

export function neighbourHeight({ words }: NeighbourLine): number {
  return linesOf(words, PAPER.column - GAUGE) + GAP;
}

/** The room between two groups, in lines; and what the gauge and a bold label take of the first one, in pixels. */
const GAP = 0.2;
const GAUGE = 40;

export function neighboursThatFit(lines: readonly NeighbourLine[], room: number): Cut<NeighbourLine> {
  return asManyAsFit(lines, neighbourHeight, room);
}
