import { type RatingCount, ratingInWords, totalOf } from '../measures/counts.ts';
import { isOpenOn } from '../open-on.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { ratingAsAt, reasonOf, type Standing } from '../standing.ts';
import { listInWords } from '../standing-sentence.ts';
import { lowerFirst } from '../timeline/casing.ts';
import { daysBetween, yearOf } from '../timeline/days.ts';
import type { ComparisonQuestion } from './council.ts';
import type { ComparedRecord, SpreadBand, SpreadColumn } from './model.ts';
import { saidOfStanding } from './said.ts';

/** Each column ends at its day; one nearer than this to another, or to the start, has no room. */
const CLEAR_IN_DAYS = 220;

/** When England’s councils are counted: each 31 March on the axis, as Ofsted does, and the last day. */
export function countedDays({ from, to }: { from: Day; to: Day }): Day[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const ends = years.map((year) => `${year}-03-31`);
  return [
    ...ends.filter((day) => daysBetween(from, day) >= CLEAR_IN_DAYS && daysBetween(day, to) >= CLEAR_IN_DAYS),
    to,
  ];
}

/**
 * How many councils stood at each grade on a day, the best at the top, and where one of them did.
 * @param counts every council open on the day, counted once
 */
export function spreadOn(
  record: ComparedRecord,
  question: ComparisonQuestion,
  { day, counts }: { day: Day; counts: readonly RatingCount[] },
): SpreadColumn {
  const open = isOpenOn(record.authority, day);
  const standing = open ? ratingAsAt(record, { ...question, asAt: day }) : null;
  const bands = counts.map((count) => bandOf(count, standing));
  return { day, total: totalOf(counts), bands, words: wordsOf(bands, day) };
}

function bandOf(count: RatingCount, standing: Standing | null): SpreadBand {
  const { rating, scale, rank, steps } = count;
  return {
    rating: scale === null ? rating : `${scale}.${rating}`,
    label: lowerFirst(ratingInWords(count)),
    said: saidOfStanding(count.label, reasonOf(rating)),
    grade: scale === null || rank === null || steps === null ? null : { slug: rating, scale, rank, steps },
    noOverall: reasonOf(rating) === 'no-overall-in-framework',
    count: count.count,
    own: standing !== null && holds(standing, count),
  };
}

function holds({ grade, reason }: Standing, { rating, scale }: RatingCount): boolean {
  return grade === null ? reason === reasonOf(rating) : grade.slug === rating && grade.scale === scale;
}

function wordsOf(bands: readonly SpreadBand[], day: Day): string {
  return `${formatDate(day)}: ${listInWords(bands.map(({ count, label, said, grade }) => `${count} ${grade ? label : said}`))}`;
}
