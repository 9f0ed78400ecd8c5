import { RatingTag } from '@/components/authority/RatingTag';
import { GradeTag } from '@/components/inspection/GradeTag';
import { Table } from '@/components/ui/Table';
import { levelOf } from '@/domain/history';
import { formatDate, formatMonth, type PartialDate } from '@/domain/partial-date';

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

/** Councils with what they hold now on one area, since when, and their leaders' grade. */
export function AuthorityTable({ area, authorities }: { area: string; authorities: readonly Line[] }) {
  return (
    <Table
      caption={`${area} by the latest published report`}
      columns={[
        { label: 'Council' },
        { label: area },
        { label: 'Since' },
        { label: 'Leaders' },
        { label: 'Latest report' },
      ]}
      rows={authorities.map((line) => ({ key: line.slug, cells: cellsOf(line) }))}
    />
  );
}

function cellsOf(line: Line) {
  return [
    <a key="council" className="govuk-link" href={`/authorities/${line.slug}`}>
      {line.name}
    </a>,
    <RatingTag key="rating" rating={line.rating} grade={line.grade} />,
    <Since key="since" {...line} />,
    line.leaders === null ? '–' : <GradeTag key="leaders" label={line.leaders.label} level={levelOf(line.leaders)} />,
    line.published === null ? '–' : formatDate(line.published),
  ];
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
