import { ChangeInBrief } from '@/components/inspection/ChangeNote';
import { GradeTag } from '@/components/inspection/GradeTag';
import { Table } from '@/components/ui/Table';
import type { CouncilChanges } from '@/domain/changes-by-council';
import { levelOf } from '@/domain/history';
import { formatDate, type PartialDate } from '@/domain/partial-date';

interface Report {
  id: string;
  published: PartialDate;
  kind: string;
  authorities: readonly { slug: string; name: string }[];
  headline: { label: string; rank: number; steps: number } | null;
  changes: readonly CouncilChanges[];
}

/** The reports published last, each with its overall grade or the lack of one, and what it changed. */
export function LatestReports({ reports }: { reports: readonly Report[] }) {
  return (
    <Table
      caption="The latest reports"
      captionHidden
      columns={[
        { label: 'Council' },
        { label: 'Report' },
        { label: 'Published' },
        { label: 'Overall' },
        { label: 'What changed' },
      ]}
      rows={reports.map((report) => ({
        key: report.id,
        cells: [
          <Councils key="councils" authorities={report.authorities} />,
          <a key="report" className="govuk-link" href={`/inspections/${report.id}`}>
            {report.kind}
          </a>,
          formatDate(report.published),
          <Headline key="headline" headline={report.headline} />,
          <ChangeInBrief key="changes" told={report.changes} />,
        ],
      }))}
    />
  );
}

function Headline({ headline }: { headline: Report['headline'] }) {
  if (headline === null) return <GradeTag label="No overall grade" level={null} />;
  return <GradeTag label={headline.label} level={levelOf(headline)} />;
}

function Councils({ authorities }: { authorities: Report['authorities'] }) {
  return authorities.map(({ slug, name }, index) => (
    <span key={slug}>
      {index > 0 ? ', ' : ''}
      <a className="govuk-link" href={`/authorities/${slug}`}>
        {name}
      </a>
    </span>
  ));
}
