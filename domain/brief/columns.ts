import type { Clocks } from '../clocks.ts';
import type { CouncilHistory } from '../history.ts';
import type { Neighbourhood } from '../neighbours.ts';
import { type ChangeLine, changeHeight, changeLines, changesThatFit } from './changes.ts';
import { type CoverageLine, coverageHeight, coverageLines, coverageThatFits } from './coverage.ts';
import { type NeighbourLine, neighbourHeight, neighboursWithin } from './neighbours.ts';
import { type Cut, linesOfCut, SPACE, TYPE } from './paper.ts';

/** What stands under the picture: on the left what changed, on the right neighbours and under them the coverage. */
export interface Columns {
  changes: Cut<ChangeLine>;
  neighbours: Cut<NeighbourLine>;
  coverage: Cut<CoverageLine>;
}

const HEADING = SPACE.heading / TYPE.text.line;

/** Lines of a column, its first heading not counted: room for all neighbours and the newest article, within these bounds. */
const LINES = { least: 11, need: 16, most: 20 } as const;

interface ColumnsAsked {
  clocks: Clocks;
  neighbourhood: Neighbourhood | null;
}

/** @param free lines that nothing else wants */
export function columnsOf(history: CouncilHistory, { clocks, neighbourhood }: ColumnsAsked, free: number): Columns {
  const articles = coverageLines(history.articles);
  const newest = leastCoverage(articles);
  const wanted = neighbourLinesIn(neighboursWithin(neighbourhood, LINES.need)) + HEADING + newest;
  const lines = Math.min(LINES.most, Math.max(LINES.least, Math.min(LINES.need, wanted), free));
  const neighbours = neighboursWithin(neighbourhood, lines - HEADING - newest);
  return {
    changes: changesThatFit(changeLines(history, clocks), lines),
    neighbours,
    coverage: coverageThatFits(articles, lines - HEADING - neighbourLinesIn(neighbours)),
  };
}

/** The newest article, and the line that counts the others; or that there is none. */
function leastCoverage([newest, ...others]: readonly CoverageLine[]): number {
  if (newest === undefined) return 1;
  return coverageHeight(newest) + (others.length > 0 ? 1 : 0);
}

/** The height of the longer one, in pixels. */
export function columnsHeight({ changes, neighbours, coverage }: Columns): number {
  const left = Math.max(NOTHING, linesOfCut(changes, changeHeight));
  const right = neighbourLinesIn(neighbours) + HEADING + Math.max(1, linesOfCut(coverage, coverageHeight));
  return SPACE.heading + Math.max(left, right) * TYPE.text.line;
}

function neighbourLinesIn(neighbours: Cut<NeighbourLine>): number {
  return Math.max(NOTHING, linesOfCut(neighbours, neighbourHeight));
}

/** A list of nothing says so in a sentence of two lines, the coverage in one. */
const NOTHING = 2;
