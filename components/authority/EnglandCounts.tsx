import { RatingTag } from '@/components/authority/RatingTag';
import { Table } from '@/components/ui/Table';

interface RatingCount {
  rating: string;
  label: string | null;
  rank: number | null;
  steps: number | null;
  count: number;
}

/** How many councils hold each overall grade, and how many none; they add up to the councils open today. */
export function EnglandCounts({ counts }: { counts: readonly RatingCount[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Table
        caption="Overall effectiveness by the latest published report"
        columns={[{ label: 'Rating' }, { label: 'Councils', numeric: true }, { label: 'Share', numeric: true }]}
        rows={[
          ...counts.map((row) => ({ key: row.rating, cells: cellsOf(row, total) })),
          { key: 'total', cells: ['All councils open today', total, '100%'] },
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

function cellsOf({ rating, label, rank, steps, count }: RatingCount, total: number) {
  const grade = label !== null && rank !== null && steps !== null ? { label, rank, steps } : null;
  const share = `${Math.round((100 * count) / total)}%`;
  return [
    <RatingTag key="rating" rating={rating} grade={grade} />,
    <a key="count" className="govuk-link" href={`/authorities?rating=${rating}`}>
      {count}
      <span className="govuk-visually-hidden"> councils, list them</span>
    </a>,
    share,
  ];
}
