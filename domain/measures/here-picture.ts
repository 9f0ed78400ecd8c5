import type { Day } from '../partial-date.ts';
import type { GapBar } from './gap-picture.ts';
import { hereTitle } from './gap-words.ts';
import { isToTheDay } from './gaps.ts';
import { daysSince, type LatestStart } from './latest-start.ts';
import { barOf } from './since-list.ts';
import { type EnglandGaps, usualAfter } from './usual-gap.ts';

/** A council's own days on the bar of the gaps after the same grade. */
export interface HerePicture {
  /** States the finding. */
  title: string;
  bar: GapBar;
  days: number;
}

/** Null unless there is something to set the days beside, and they are known exactly. */
export function herePicture(
  name: string,
  latest: LatestStart | null,
  england: EnglandGaps,
  asAt: Day,
): HerePicture | null {
  const usual = usualAfter(latest, england);
  const grade = latest?.grade ?? null;
  if (latest === null || grade === null || usual.why !== null || !isToTheDay(latest.start)) return null;
  const days = daysSince(latest, asAt);
  const bar = barOf(grade, usual);
  return { title: hereTitle(name, days, bar), bar, days };
}
