import { GradeTag } from '@/components/inspection/GradeTag';
import { Table } from '@/components/ui/Table';
import { type Clocks, withClocks } from '@/domain/clocks';
import type { ComparedCouncil } from '@/domain/comparison/model';
import { levelOf } from '@/domain/history';
import { type Day, formatDate, formatMonth } from '@/domain/partial-date';
import { noneInWords } from '@/domain/standing';

interface ComparisonTableProps {
  councils: readonly ComparedCouncil[];
  /** As printed: "Help and protection". */
  area: string;
  clocks: Clocks;
  today: Day;
}

/** Where each council stands, since when, and what says so. */
export function ComparisonTable({ councils, area, clocks, today }: ComparisonTableProps) {
  const near = councils.some(({ closeness }) => closeness !== null);
  const columns = ['Council', area, 'Since', 'Confirmed', 'Last graded inspection', ...(near ? ['How alike'] : [])];
  return (
    <Table
      caption={`Where they ${clocks.asAt === today ? 'stand' : `stood on ${formatDate(clocks.asAt)}`}`}
      columns={columns.map((label) => ({ label }))}
      rows={councils.map((council) => ({
        key: council.slug,
        cells: [
          <CouncilName
            key="council"
            council={council}
            address={withClocks(`/authorities/${council.slug}`, clocks, today)}
          />,
          <Stands key="grade" council={council} />,
          council.standing.since === null ? '–' : formatDate(council.standing.since),
          council.standing.grade === null || council.standing.confirmed === null
            ? '–'
            : formatDate(council.standing.confirmed),
          <Latest key="latest" council={council} />,
          ...(near ? [<Near key="near" council={council} />] : []),
        ],
      }))}
    />
  );
}

function CouncilName({
  council: { name, duty, openedOn, closedOn },
  address,
}: {
  council: ComparedCouncil;
  address: string;
}) {
  return (
    <>
      <a className="govuk-link" href={address}>
        {name}
      </a>
      {duty === 'closed' && closedOn !== null ? <Note>closed {formatDate(closedOn)}</Note> : null}
      {duty === 'coming' && openedOn !== null ? <Note>opens {formatDate(openedOn)}</Note> : null}
    </>
  );
}

/** A grade that has ended with its council, or the last overall one, is told as the past. */
function Stands({ council: { duty, standing } }: { council: ComparedCouncil }) {
  const { grade, reason, lastHeld } = standing;
  if (duty === 'closed') return grade === null ? '–' : <Note>{grade.label} at its closing</Note>;
  if (duty === 'coming') return '–';
  if (grade !== null) return <GradeTag label={grade.label} level={levelOf(grade)} />;
  return (
    <>
      <GradeTag label={noneInWords(reason ?? 'none-in-record')} level={null} />
      {lastHeld === null ? null : (
        <Note>
          last overall: {lastHeld.grade.label.toLowerCase()}, {formatMonth(lastHeld.on)}
        </Note>
      )}
    </>
  );
}

function Latest({ council: { latest } }: { council: ComparedCouncil }) {
  if (latest === null) return '–';
  return (
    <>
      <a className="govuk-link" href={`/inspections/${latest.inspection}`}>
        {latest.heading}
      </a>
      {latest.published === null ? null : <Note>report of {formatDate(latest.published)}</Note>}
    </>
  );
}

function Near({ council: { focus, closeness } }: { council: ComparedCouncil }) {
  if (closeness === null) return focus ? 'This council' : '–';
  return `${closeness.rank}: ${closeness.words}`;
}

function Note({ children }: { children: React.ReactNode }) {
  return <span className="comparison-note past">{children}</span>;
}
