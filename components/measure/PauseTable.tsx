import { Table } from '@/components/ui/Table';
import type { Pause } from '@/domain/england/pauses';
import { numberInWords } from '@/domain/measures/words';
import { formatDate } from '@/domain/partial-date';

/** The times in which no report came out anywhere in England; nothing where there are none. */
export function PauseTable({ pauses }: { pauses: readonly Pause[] }) {
  if (pauses.length === 0) return null;
  return (
    <Table
      caption="Times without a report anywhere in England"
      columns={[{ label: 'Last report before' }, { label: 'Next report' }, { label: 'Days without', numeric: true }]}
      rows={pauses.map(({ after, before, until, days }) => ({
        key: after,
        cells: [
          formatDate(after),
          before === null ? `None by ${formatDate(until)}` : formatDate(before),
          numberInWords(days),
        ],
      }))}
    />
  );
}
