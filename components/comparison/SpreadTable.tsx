import { Table } from '@/components/ui/Table';
import type { SpreadColumn } from '@/domain/comparison/model';
import { formatDate } from '@/domain/partial-date';
import { upperFirst } from '@/domain/timeline/casing';

/** How many of England’s councils stood where, on each day they were counted. */
export function SpreadTable({ columns }: { columns: readonly SpreadColumn[] }) {
  const kinds = new Map(columns.flatMap(({ bands }) => bands.map(({ rating, label }) => [rating, label] as const)));
  const labels = [...kinds.values()];
  return (
    <Table
      caption="England’s councils by grade"
      columns={[{ label: 'Day' }, ...[...labels, 'all'].map((label) => ({ label: upperFirst(label), numeric: true }))]}
      rows={columns.map(({ day, total, bands }) => ({
        key: day,
        cells: [
          formatDate(day),
          ...[...kinds.keys()].map((rating) => bands.find((band) => band.rating === rating)?.count ?? 0),
          total,
        ],
      }))}
    />
  );
}
