import { Table } from '@/components/ui/Table';
import { type Shares, shareInWords } from '@/domain/england/shares';
import { tableDays } from '@/domain/england/shares-figures';
import { numberInWords } from '@/domain/measures/words';
import { formatDate } from '@/domain/partial-date';

/** The picture in numbers, year by year: how many councils each band held, and what share of those open. */
export function SharesTable({ shares }: { shares: Shares }) {
  const { days, open, bands } = shares;
  return (
    <Table
      caption="Councils by grade over time: each 31 March, and the first and last day"
      columns={[
        { label: 'Day' },
        ...bands.map(({ label }) => ({ label, numeric: true })),
        { label: 'Councils open', numeric: true },
      ]}
      rows={tableDays(shares).map((day) => ({
        key: days[day] ?? '',
        cells: [
          formatDate(days[day] ?? ''),
          ...bands.map(({ counts }) => countAndShare(counts[day] ?? 0, open[day] ?? 0)),
          numberInWords(open[day] ?? 0),
        ],
      }))}
    />
  );
}

function countAndShare(count: number, open: number): string {
  return count === 0 ? '0' : `${numberInWords(count)} (${shareInWords(count, open)})`;
}
