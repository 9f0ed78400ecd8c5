import type { Axis } from '../drawing/drawing.ts';
import type { RatingCount } from '../measures/counts.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { lowerFirst } from '../timeline/casing.ts';
import { daysBetween, earlierOf, yearOf } from '../timeline/days.ts';
import type { Sort } from './asked.ts';
import { type ComparisonQuestion, comparedCouncil, reportsOf } from './council.ts';
import type { Closeness, ComparedCouncil, ComparedRecord, PicturedComparison, SpreadColumn } from './model.ts';
import { inOrder, orderInWords } from './order.ts';
import { countedDays, spreadOn } from './spread.ts';
import { comparisonTitle, spreadTitle } from './title.ts';

/** Councils side by side: the finding, the picture, and where each stands. */
export interface Comparison {
  /** States the finding; the heading of the figure. */
  title: string;
  picture: PicturedComparison;
  /** In the chosen order. */
  councils: ComparedCouncil[];
}

export interface Arranged {
  sort: Sort;
  /** Slug of the council that the others are there for; null where they are compared with each other. */
  focus: string | null;
  /** How alike each is to that council, by slug. */
  closeness: ReadonlyMap<string, Closeness>;
  /** How many of England’s councils stood where, on each of `daysToCount`; empty where that isn’t asked. */
  counted: readonly { day: Day; counts: readonly RatingCount[] }[];
}

/** Nothing is held from before the single inspection framework began. */
const RECORD_START: Day = '2013-11-01';
const SHORTEST_IN_DAYS = 366;

/** Sets councils beside each other on one time axis, by one area, on one day, by one clock. */
export function compare(records: readonly ComparedRecord[], question: ComparisonQuestion, how: Arranged): Comparison {
  const axis = sharedAxis(records, question);
  const compared = records.map((record) => {
    const { slug } = record.authority;
    const place = { focus: slug === how.focus, closeness: how.closeness.get(slug) ?? null };
    return comparedCouncil(record, question, place, axis);
  });
  const councils = inOrder(compared, how.sort);
  const [own] = records;
  const spread = own === undefined ? [] : how.counted.map((day) => spreadOn(own, question, day));
  return {
    title: titleOf(councils, spread, question),
    councils,
    picture: {
      axis,
      clock: question.basis,
      area: lowerFirst(question.areaName),
      description: descriptionOf(axis, councils, question, how),
      rows: councils.map(({ row }) => row),
      spread,
    },
  };
}

function titleOf(
  councils: readonly ComparedCouncil[],
  spread: readonly SpreadColumn[],
  question: ComparisonQuestion,
): string {
  const [council] = councils;
  const last = spread.at(-1);
  return council && last ? spreadTitle(council, last, question) : comparisonTitle(councils, question);
}

/** The days on which England’s councils are to be counted for this comparison. */
export function daysToCount(records: readonly ComparedRecord[], question: ComparisonQuestion): Day[] {
  return countedDays(sharedAxis(records, question));
}

/** From the start of the year of the first report to the day asked about. */
function sharedAxis(records: readonly ComparedRecord[], question: ComparisonQuestion): Axis {
  const { asAt, today } = question;
  const reports = records.flatMap((record) => reportsOf(record, question));
  const first = reports.map(({ earliest }) => earliest).reduce(earlierOf, reports.length === 0 ? RECORD_START : asAt);
  const from = `${yearOf(first)}-01-01`;
  const long = daysBetween(from, asAt) >= SHORTEST_IN_DAYS;
  return { from: long ? from : `${yearOf(asAt) - 2}-01-01`, to: asAt, closed: false, past: asAt !== today };
}

function descriptionOf(
  axis: Axis,
  councils: readonly ComparedCouncil[],
  { areaName, basis }: ComparisonQuestion,
  { sort, counted }: Arranged,
): string {
  const rows =
    councils.length === 1
      ? 'one row'
      : `${councils.length} rows, one for each council, in order of ${orderInWords(sort)}`;
  const placed = basis === 'known' ? 'the day its report was published' : 'the start of its fieldwork';
  const span = `Time axis from ${yearOf(axis.from)} to ${formatDate(axis.to)} with ${rows}`;
  const below =
    counted.length > 0
      ? ' Below, a column for each day on which England’s councils were counted, the best grade at its top.'
      : '';
  return `${span}: a ribbon of grades for ${lowerFirst(areaName)}, each from ${placed}.${below} Every value is in the table below.`;
}
