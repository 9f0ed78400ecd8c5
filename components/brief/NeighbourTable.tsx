import { RatingTag } from '@/components/authority/RatingTag';
import { Table } from '@/components/ui/Table';
import type { Neighbour } from '@/domain/neighbours';
import { formatMonth } from '@/domain/partial-date';

const COLUMNS = [{ label: 'Council' }, { label: 'Overall grade' }, { label: 'Last overall grade' }];

/** A council’s statistical neighbours, the most alike first. */
export function NeighbourTable({ neighbours, council }: { neighbours: readonly Neighbour[]; council: string }) {
  return (
    <Table
      caption={`Statistical neighbours of ${council}, the most alike first`}
      columns={COLUMNS}
      rows={neighbours.map((neighbour) => ({ key: neighbour.slug, cells: cellsOf(neighbour) }))}
    />
  );
}

function cellsOf({ slug, name, open, rating, grade, last }: Neighbour) {
  return [
    <a key={slug} className="govuk-link" href={`/authorities/${slug}`}>
      {name}
    </a>,
    open ? <RatingTag key="rating" rating={rating} grade={grade} /> : 'Not open on that day',
    last === null ? '' : `${last.label}, ${formatMonth(last.on)}`,
  ];
}
