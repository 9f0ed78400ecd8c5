import type { CouncilHistory, Grade } from '../history.ts';
import { GOOD } from '../measures/recoveries.ts';
import { isOpenOn } from '../open-on.ts';
import { type Question, ratingAsAt, ratingOfReason, type StandingHistory } from '../standing.ts';
import type { MapCouncil, MapRating } from './map-council.ts';

/** A council's events with its place on the map: enough to tell where it stood on any day. */
export interface MapHistory
  extends StandingHistory,
    Pick<MapCouncil, 'slug' | 'name' | 'region' | 'hex'>,
    Pick<CouncilHistory['authority'], 'openedOn' | 'closedOn'> {}

/** The councils open on the question's day, with where each stood: `ratingAsAt`, council by council. */
export function stoodOn(histories: readonly MapHistory[], question: Question, grades: readonly Grade[]): MapCouncil[] {
  return histories
    .filter((history) => isOpenOn(history, question.asAt))
    .map((history) => {
      const { slug, name, region, hex } = history;
      const { grade, reason, since, confirmed, lastHeld } = ratingAsAt(history, question);
      const last = lastHeld === null ? null : { label: lastHeld.grade.label, on: lastHeld.on };
      const rating = grade === null ? noRating(ratingOfReason(reason ?? 'none-in-record')) : ratingOf(grade, grades);
      return { slug, name, region, hex, rating, since, confirmed, last };
    });
}

/** @param grades every grade that the area may be given: they say where good begins */
export function ratingOf({ slug, scale, label, rank, steps }: Grade, grades: readonly Grade[]): MapRating {
  const good = grades.find((grade) => grade.scale === scale && grade.slug === GOOD);
  return { rating: slug, scale, label, rank, steps, good: good === undefined ? null : rank >= good.rank };
}

export function noRating(rating: string): MapRating {
  return { rating, scale: null, label: null, rank: null, steps: null, good: null };
}
