import type { Clocks } from '../clocks.ts';
import type { CouncilHistory } from '../history.ts';
import type { Neighbourhood } from '../neighbours.ts';
import { type ChangeLine, changeHeight, changeLines, changesThatFit } from './changes.ts';
import { type NeighbourLine, neighbourHeight, neighbourLines, neighboursThatFit } from './neighbours.ts';
import { type Cut, linesOfCut, SPACE, TYPE } from './paper.ts';

/** What stands side by side under the picture. */
export interface Columns {
  changes: Cut<ChangeLine>;
  neighbours: Cut<NeighbourLine>;
}

/** Lines that a column has below its heading. */
const LINES = 12;

export function columnsOf(history: CouncilHistory, clocks: Clocks, neighbourhood: Neighbourhood | null): Columns {
  return {
    changes: changesThatFit(changeLines(history, clocks), LINES),
    neighbours: neighboursThatFit(neighbourLines(neighbourhood), LINES),
  };
}

/** The height of the longer one, in pixels. */
export function columnsHeight({ changes, neighbours }: Columns): number {
  const lines = Math.max(linesOfCut(changes, changeHeight), linesOfCut(neighbours, neighbourHeight), NOTHING);
  return SPACE.heading + lines * TYPE.text.line;
}

/** A list of nothing says so in a sentence of two lines. */
const NOTHING = 2;
