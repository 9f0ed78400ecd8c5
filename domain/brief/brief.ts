import type { CouncilHistory } from '../history.ts';
import { timelineOf } from '../timeline/timeline-of.ts';
import { type Columns, columnsHeight, columnsOf } from './columns.ts';
import { type GradeLine, gradeLines, gradesHeading, gradesHeight, gradesThatFit } from './grades.ts';
import { type Head, type HeadAsked, headHeight, headOf } from './head.ts';
import { type Cut, PAPER, SPACE, TYPE } from './paper.ts';
import { type Picture, pictureHeight, picturesOf } from './picture.ts';
import { withShortNames } from './short-names.ts';
import { type Origins, type Sources, sourcesHeight, sourcesOf } from './sources.ts';

/** A council on one printed side of A4: everything is cut to what there is room for, and says what it leaves out. */
export interface Brief extends Head, Columns, Sources {
  picture: Picture;
  gradesHeading: string;
  grades: Cut<GradeLine>;
  /** In pixels: what all of it takes at most. */
  height: number;
}

export interface BriefAsked extends Origins, HeadAsked {}

/** Pixels that let the picture of nearly every council show all areas judged now, and the news. */
const PICTURE_WANTS = 595;

/**
 * @param history as it could be told on the day (`historyAt`)
 * @returns what is printed; its `height` is never above `PAPER.height`
 */
export function briefOf(history: CouncilHistory, asked: BriefAsked): Brief {
  const { clocks, today } = asked;
  const told = withShortNames(history);
  const timeline = timelineOf(told, { today: clocks.asAt, clock: clocks.basis, past: clocks.asAt !== today });
  const pictures = picturesOf(timeline);
  const head = headOf(history.authority.name, told, asked);
  const sources = sourcesOf(told, clocks, asked);
  const fixed = SPACE.between + headHeight(head) + sourcesHeight(sources);
  const wanted = pictureHeight(pictures(PICTURE_WANTS));
  const free = Math.floor((PAPER.height - fixed - wanted - SPACE.heading) / TYPE.text.line);
  const columns = columnsOf(told, asked, free);
  const around = fixed + columnsHeight(columns);
  const picture = pictures(PAPER.height - around);
  const grades = gradesThatFit(gradeLines(told, clocks), PAPER.height - around);
  const heading = gradesHeading(told, clocks.asAt, today);
  const height = around + Math.max(pictureHeight(picture), gradesHeight(grades));
  return { ...head, ...columns, ...sources, picture, gradesHeading: heading, grades, height };
}
