import { GradeTag } from '@/components/inspection/GradeTag';
import { Table } from '@/components/ui/Table';
import { type Clocks, withClocks } from '@/domain/clocks';
import { levelOf } from '@/domain/history';
import { isToTheDay } from '@/domain/measures/gaps';
import type { LatestStart } from '@/domain/measures/latest-start';
import type { SinceLine } from '@/domain/measures/since-list';
import { notShownInWords, usualFigures } from '@/domain/measures/since-words';
import { numberInWords } from '@/domain/measures/words';
import { type Day, formatDate } from '@/domain/partial-date';
import { noneInWords } from '@/domain/standing';

interface SinceTableProps {
  caption: string;
  lines: readonly SinceLine[];
  clocks: Clocks;
  today: Day;
}

const COLUMNS = [
  { label: 'Council' },
  { label: 'Latest began' },
  { label: 'Days since', numeric: true },
  { label: 'Grade then' },
  { label: 'Median gap after it', numeric: true },
  { label: 'Gaps', numeric: true },
];

/** Council by council: the days so far, and what usually followed the grade it then got. */
export function SinceTable({ caption, lines, clocks, today }: SinceTableProps) {
  return (
    <Table
      caption={caption}
      columns={COLUMNS}
      rows={lines.map((line) => ({ key: line.council.slug, cells: cellsOf(line, clocks, today) }))}
    />
  );
}

function cellsOf({ council, latest, days, usual }: SinceLine, clocks: Clocks, today: Day) {
  const { median, gaps } = usualFigures(usual);
  const why = notShownInWords(latest, usual);
  return [
    <a key="council" className="govuk-link" href={withClocks(`/authorities/${council.slug}`, clocks, today)}>
      {council.name}
    </a>,
    latest === null ? '–' : <Began key="began" latest={latest} />,
    latest === null || days === null ? '–' : `${isToTheDay(latest.start) ? '' : 'at least '}${numberInWords(days)}`,
    <Then key="grade" latest={latest} />,
    // Where the grade's own cell says why, once is enough.
    why === null || usual.why === 'no-grade' || usual.why === 'none-in-record' ? median : why,
    gaps,
  ];
}

function Began({ latest: { id, start, by } }: { latest: LatestStart }) {
  return (
    <a className="govuk-link" href={`/inspections/${id}`}>
      {start === null ? `by ${formatDate(by)}` : formatDate(start)}
    </a>
  );
}

function Then({ latest }: { latest: LatestStart | null }) {
  if (latest === null) return <GradeTag label={noneInWords('none-in-record')} level={null} />;
  const { grade, reason } = latest;
  if (grade !== null) return <GradeTag label={grade.label} level={levelOf(grade)} />;
  return <GradeTag label={noneInWords(reason ?? 'not-held')} level={null} />;
}
