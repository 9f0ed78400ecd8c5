import { RatingTag } from '@/components/authority/RatingTag';
import { Table } from '@/components/ui/Table';
import { type Clocks, withClocks } from '@/domain/clocks';
import { type Day, formatDate } from '@/domain/partial-date';

interface RatingCount {
  rating: string;
  scale: string | null;
  label: string | null;
  rank: number | null;
  steps: number | null;
  count: number;
}

interface EnglandCountsProps {
  counts: readonly RatingCount[];
  clocks: Clocks;
  today: Day;
}

/** How many councils held each overall grade on the day, and how many none; they add up to the councils open that day. */
export function EnglandCounts({ counts, clocks, today }: EnglandCountsProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Table
        caption={`Overall effectiveness by the latest ${clocks.basis === 'known' ? 'published report' : 'inspection'}`}
        columns={[{ label: 'Rating' }, { label: 'Councils', numeric: true }, { label: 'Share', numeric: true }]}
        rows={[
          ...counts.map((row) => ({
            key: `${row.scale}.${row.rating}`,
            cells: cellsOf(row, total, withClocks(`/authorities?rating=${ratingIn(row, counts)}`, clocks, today)),
          })),
          { key: 'total', cells: [openWords(clocks, today), total, '100%'] },
        ]}
      />
      {counts.some(({ rating }) => rating === 'no-overall') ? (
        <p className="govuk-body">
          Ofsted stopped giving an overall grade in April 2026. Councils inspected since then hold none, whatever they
          held before: they are counted apart.
        </p>
      ) : null}
    </>
  );
}

function openWords({ asAt }: Clocks, today: Day): string {
  return asAt === today ? 'All councils open today' : `All councils open on ${formatDate(asAt)}`;
}

/** As an address asks for it: with its scale where two scales have a grade of that name. */
function ratingIn({ rating, scale }: RatingCount, counts: readonly RatingCount[]): string {
  const alone = counts.every((other) => other.rating !== rating || other.scale === scale);
  return alone ? rating : `${scale}.${rating}`;
}

function cellsOf({ rating, label, rank, steps, count }: RatingCount, total: number, list: string) {
  const grade = label !== null && rank !== null && steps !== null ? { label, rank, steps } : null;
  const share = `${Math.round((100 * count) / total)}%`;
  return [
    <RatingTag key="rating" rating={rating} grade={grade} />,
    <a key="count" className="govuk-link" href={list}>
      {count}
      <span className="govuk-visually-hidden"> councils, list them</span>
    </a>,
    share,
  ];
}
