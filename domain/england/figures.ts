import { ratingInWords } from '../measures/counts.ts';
import type { Period } from '../measures/findings.ts';
import type { Movers } from '../measures/movers.ts';
import type { Waits } from '../measures/waits.ts';
import type { NoneReason } from '../standing.ts';
import { noneInWords } from '../standing.ts';
import type { Flows } from './flows.ts';
import type { Publication, ReportsOut } from './publication.ts';
import type { SideBySide } from './regions.ts';

/** The figures of each picture of England as rows of a CSV: docs/api.md says what the columns are. New ones go to the end. */
export interface Figures {
  columns: readonly string[];
  rows: string[][];
}

export function regionFigures({ bars }: SideBySide, asAt: string): Figures {
  return {
    columns: ['as_at', 'place', 'grade_or_reason', 'councils', 'of'],
    rows: bars.flatMap(({ name, counts, total }) =>
      counts.map((count) => [asAt, name, ratingInWords(count), String(count.count), String(total)]),
    ),
  };
}

export function flowFigures({ flows, grades }: Flows, { from, asAt }: Period): Figures {
  const label = (key: string) => grades.find((one) => one.key === key)?.grade.label ?? '';
  return {
    columns: ['after', 'to', 'grade_before', 'grade_given', 'way', 'inspections'],
    rows: flows.map((flow) => [from, asAt, label(flow.from), label(flow.to), WAYS[flow.way], String(flow.count)]),
  };
}

const WAYS = { up: 'better', same: 'same', down: 'worse' } as const;

/** Reports first, then the times without any. */
export function publicationFigures(publication: Publication | null): Figures {
  const { reports, pauses } = publication ?? { reports: [], pauses: [] };
  return {
    columns: ['what', 'council', 'reports', 'published', 'next_published', 'days'],
    rows: [
      ...reports.flatMap(reportRows),
      ...pauses.map(({ after, before, days }) => ['no report', '', '0', after, before ?? '', String(days)]),
    ],
  };
}

/** One for each council; one for all where they are too many to name. */
function reportRows({ councils, count, published, days }: ReportsOut): string[][] {
  const row = (council: string, reports: number) => ['report', council, String(reports), published, '', String(days)];
  return councils.length === 0 ? [row('', count)] : councils.map((council) => row(council, 1));
}

export function waitFigures({ councils, none }: Waits, asAt: string): Figures {
  return {
    columns: ['as_at', 'council', 'inspection', 'latest_inspection', 'days'],
    rows: [
      ...councils.map(({ council, id, on, days }) => [asAt, council.name, id, on, String(days)]),
      ...none.map(({ name }) => [asAt, name, '', '', '']),
    ],
  };
}

export function moverFigures(
  { up, down, newlyGraded, noLongerGraded, notComparable }: Movers,
  period: Period,
): Figures {
  const row = (way: string, name: string, before: string, after: string) => [
    period.from,
    period.asAt,
    name,
    way,
    before,
    after,
  ];
  const both = (way: string, moves: Movers['up']) =>
    moves.map(({ council, from, to }) => row(way, council.name, from.label, to.label));
  return {
    columns: ['earlier', 'later', 'council', 'moved', 'before', 'after'],
    rows: [
      ...both('up', up),
      ...both('down', down),
      ...newlyGraded.map(({ council, reason, to }) =>
        row('newly graded', council.name, without(reason, 'Not open yet'), to.label),
      ),
      ...noLongerGraded.map(({ council, reason, from }) =>
        row('no longer graded', council.name, from.label, without(reason, 'Closed')),
      ),
      ...both('can’t be compared', notComparable),
    ],
  };
}

function without(reason: NoneReason | null, notOpen: string): string {
  return reason === null ? notOpen : noneInWords(reason);
}
