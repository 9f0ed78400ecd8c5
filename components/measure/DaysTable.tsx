import { CouncilLink } from '@/components/measure/CouncilLink';
import { Table } from '@/components/ui/Table';
import type { Took } from '@/domain/measures/recoveries';
import { numberInWords } from '@/domain/measures/words';
import { formatDate } from '@/domain/partial-date';

/** More than England has; a record of thousands would else be one page. */
const MOST = 200;

/** Councils with the days they took, or have waited so far, the longest first; nothing where there are none. */
export function DaysTable({ caption, councils }: { caption: string; councils: readonly Took[] }) {
  if (councils.length === 0) return null;
  const over = councils.some(({ ended }) => ended !== null);
  return (
    <Table
      caption={
        councils.length > MOST ? `${caption}: the longest ${MOST} of ${numberInWords(councils.length)}` : caption
      }
      columns={[
        { label: 'Council' },
        { label: 'From' },
        ...(over ? [{ label: 'To' }] : []),
        { label: 'Days', numeric: true },
      ]}
      rows={councils.slice(0, MOST).map(({ council, began, ended, days }) => ({
        key: `${council.slug} ${began}`,
        cells: [
          <CouncilLink key="council" council={council} />,
          formatDate(began),
          ...(ended === null ? [] : [formatDate(ended)]),
          numberInWords(days),
        ],
      }))}
    />
  );
}
