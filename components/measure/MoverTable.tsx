import { GradeTag } from '@/components/inspection/GradeTag';
import { CouncilLink } from '@/components/measure/CouncilLink';
import { Table } from '@/components/ui/Table';
import { type Grade, levelOf } from '@/domain/history';
import type { Period } from '@/domain/measures/findings';
import type { Move, Movers } from '@/domain/measures/movers';
import { numberInWords } from '@/domain/measures/words';
import { formatDate } from '@/domain/partial-date';
import { type NoneReason, noneInWords } from '@/domain/standing';

/** More than England has; a record of thousands would else be one page. */
const MOST = 200;

/** Council by council: where it stood on the one day and on the other, those that moved up first. */
export function MoverTable({ movers, period }: { movers: Movers; period: Period }) {
  const lines = linesOf(movers);
  const all = `The first ${MOST} of ${numberInWords(lines.length)} councils`;
  return (
    <Table
      caption={lines.length > MOST ? all : 'Council by council'}
      columns={[
        { label: 'Council' },
        { label: 'Moved' },
        { label: formatDate(period.from) },
        { label: formatDate(period.asAt) },
      ]}
      rows={lines.slice(0, MOST).map(({ council, way, before, after }) => ({
        key: council.slug,
        cells: [<CouncilLink key="council" council={council} />, way, before, after],
      }))}
    />
  );
}

function linesOf({ up, down, newlyGraded, noLongerGraded, notComparable }: Movers) {
  const both = (way: string) => (move: Move) => ({
    council: move.council,
    way,
    before: <Tag key="before" grade={move.from} />,
    after: <Tag key="after" grade={move.to} />,
  });
  return [
    ...up.map(both('Up')),
    ...down.map(both('Down')),
    ...newlyGraded.map(({ council, to, reason }) => ({
      council,
      way: 'Newly graded',
      before: reasonInWords(reason, 'Not open yet'),
      after: <Tag key="after" grade={to} />,
    })),
    ...noLongerGraded.map(({ council, from, reason }) => ({
      council,
      way: 'No longer graded',
      before: <Tag key="before" grade={from} />,
      after: reasonInWords(reason, 'Closed'),
    })),
    ...notComparable.map(both('Can’t be compared')),
  ];
}

function Tag({ grade }: { grade: Grade }) {
  return <GradeTag label={grade.label} level={levelOf(grade)} />;
}

function reasonInWords(reason: NoneReason | null, notOpen: string): string {
  return reason === null ? notOpen : noneInWords(reason);
}
