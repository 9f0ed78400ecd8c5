import type { Axis } from '../drawing/drawing.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { lowerFirst } from '../timeline/casing.ts';
import { daysBetween, earlierOf, yearOf } from '../timeline/days.ts';
import type { Sort } from './asked.ts';
import { type ComparisonQuestion, comparedCouncil, reportsOf } from './council.ts';
import type { Closeness, ComparedCouncil, ComparedRecord, PicturedComparison } from './model.ts';
import { inOrder, orderInWords } from './order.ts';
import { comparisonTitle } from './title.ts';

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
  return {
    title: comparisonTitle(councils, question),
    councils,
    picture: {
      axis,
      clock: question.basis,
      area: lowerFirst(question.areaName),
      description: descriptionOf(axis, councils, question, how.sort),
      rows: councils.map(({ row }) => row),
    },
  };
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
  sort: Sort,
): string {
  const rows =
    councils.length === 1
      ? 'one row'
      : `${councils.length} rows, one for each council, in order of ${orderInWords(sort)}`;
  const placed = basis === 'known' ? 'the day its report was published' : 'the start of its fieldwork';
  const span = `Time axis from ${yearOf(axis.from)} to ${formatDate(axis.to)} with ${rows}`;
  return `${span}: a ribbon of grades for ${lowerFirst(areaName)}, each from ${placed}. Every value is in the table below.`;
}
