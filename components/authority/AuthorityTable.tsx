import { RatingTag } from '@/components/authority/RatingTag';
import { GradeTag } from '@/components/inspection/GradeTag';
import { Table } from '@/components/ui/Table';
import { type Clocks, withClocks } from '@/domain/clocks';
import { levelOf } from '@/domain/history';
import { type Day, formatDate, formatMonth, type PartialDate } from '@/domain/partial-date';

interface Shown {
  label: string;
  rank: number;
  steps: number;
}

interface Line {
  slug: string;
  name: string;
  region: string;
  rating: string;
  grade: Shown | null;
  since: PartialDate | null;
  leaders: Shown | null;
  published: PartialDate | null;
  last: { label: string; on: PartialDate } | null;
}

interface AuthorityTableProps {
  area: string;
  authorities: readonly Line[];
  clocks: Clocks;
  today: Day;
}

/** Councils with what they held on one area, since when, and their leaders' grade. */
export function AuthorityTable({ area, authorities, clocks, today }: AuthorityTableProps) {
  // Some regimes judge no leaders.
  const withLeaders = authorities.some(({ leaders }) => leaders !== null);
  const address = (slug: string) => withClocks(`/authorities/${slug}`, clocks, today);
  return (
    <Table
      caption={`${area} by the latest ${clocks.basis === 'known' ? 'published report' : 'inspection'}`}
      columns={[
        { label: 'Council' },
        { label: area },
        { label: 'Since' },
        ...(withLeaders ? [{ label: 'Leaders' }] : []),
        { label: 'Latest report' },
      ]}
      rows={authorities.map((line) => ({ key: line.slug, cells: cellsOf(line, address(line.slug), withLeaders) }))}
    />
  );
}

function cellsOf(line: Line, address: string, withLeaders: boolean) {
  return [
    <a key="council" className="govuk-link" href={address}>
      {line.name}
    </a>,
    <RatingTag key="rating" rating={line.rating} grade={line.grade} />,
    <Since key="since" {...line} />,
    ...(withLeaders ? [<Leaders key="leaders" grade={line.leaders} />] : []),
    line.published === null ? '–' : formatDate(line.published),
  ];
}

function Leaders({ grade }: { grade: Shown | null }) {
  return grade === null ? '–' : <GradeTag label={grade.label} level={levelOf(grade)} />;
}

/** The last overall grade is told as the past, never as what holds. */
function Since({ since, last }: { since: Line['since']; last: Line['last'] }) {
  if (since !== null) return formatMonth(since);
  if (last === null) return '–';
  return (
    <span className="past">
      Last overall: {last.label.toLowerCase()}, {formatMonth(last.on)}
    </span>
  );
}
