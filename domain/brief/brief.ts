import type { Clocks } from '../clocks.ts';
import type { CouncilHistory } from '../history.ts';
import type { Day } from '../partial-date.ts';
import { timelineOf } from '../timeline/timeline-of.ts';
import { type Columns, columnsHeight, columnsOf } from './columns.ts';
import { type CoverageLine, coverageHeight, coverageLines, coverageThatFits } from './coverage.ts';
import { type GradeLine, gradeLines, gradesHeading, gradesHeight, gradesThatFit } from './grades.ts';
import { type Head, headHeight, headOf } from './head.ts';
import { type Cut, PAPER, SPACE, TYPE } from './paper.ts';
import { type Picture, pictureHeight, pictureWithin } from './picture.ts';
import { withShortNames } from './short-names.ts';
import { type Origins, type Sources, sourcesHeight, sourcesOf } from './sources.ts';

/** A council on one printed side of A4: everything is cut to what there is room for, and says what it leaves out. */
export interface Brief extends Head, Columns, Sources {
  picture: Picture;
  gradesHeading: string;
  grades: Cut<GradeLine>;
  coverage: Cut<CoverageLine>;
  /** In pixels: what all of it takes at most. */
  height: number;
}

export interface BriefAsked extends Origins {
  clocks: Clocks;
  today: Day;
}

/** Lines of coverage: the picture never takes the first, and coverage beyond the second waits for old lanes. */
const COVERAGE = { least: 3, most: 6 } as const;

/** Pixels that let the picture of nearly every council show all areas judged now. */
const PICTURE_WANTS = 575;

/**
 * @param history as it could be told on the day (`historyAt`)
 * @returns what is printed; its `height` is never above `PAPER.height`
 */
export function briefOf(history: CouncilHistory, asked: BriefAsked): Brief {
  const { clocks, today } = asked;
  const told = withShortNames(history);
  const timeline = timelineOf(told, { today: clocks.asAt, clock: clocks.basis, past: clocks.asAt !== today });
  const head = headOf(history.authority.name, told, asked);
  const columns = columnsOf(told, clocks, asked.neighbourhood);
  const sources = sourcesOf(told, clocks, asked);
  const fixed = SPACE.between + headHeight(head) + columnsHeight(columns) + sourcesHeight(sources);
  const wanted = pictureHeight(pictureWithin(timeline, PICTURE_WANTS));
  const free = Math.floor((PAPER.height - fixed - wanted - SPACE.heading) / TYPE.text.line);
  const lines = Math.min(COVERAGE.most, Math.max(COVERAGE.least, free));
  const coverage = coverageThatFits(coverageLines(told.articles), lines);
  const around = fixed + coverageHeight(coverage);
  const picture = pictureWithin(timeline, PAPER.height - around);
  const grades = gradesThatFit(gradeLines(told, clocks), PAPER.height - around);
  const heading = gradesHeading(told, clocks.asAt, today);
  const height = around + Math.max(pictureHeight(picture), gradesHeight(grades));
  return { ...head, ...columns, ...sources, picture, gradesHeading: heading, grades, coverage, height };
}
