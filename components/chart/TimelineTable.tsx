import type { ReactNode } from 'react';
import { Table } from '@/components/ui/Table';
import { formatDate } from '@/domain/partial-date';
import type { CoverageRow, TimelineTable as Rows, TableRow } from '@/domain/timeline/table';

const FACTS = ['Event', 'Framework', 'Inspectors on site', 'Published', 'Days from end of fieldwork'];

/** Every number in the picture, as tables. */
export function TimelineTable({ table, council }: { table: Rows; council: string }) {
  const { areas, rows, coverage, predecessors } = table;
  const columns = [...FACTS, ...areas.map(({ label }) => label)].map((label) => ({ label }));
  return (
    <>
      <Table
        caption={`Inspections of ${council}, newest first`}
        columns={columns}
        rows={rows.map((row) => ({ key: row.inspection, cells: [...factsOf(row), ...gradesOf(row, areas.length)] }))}
      />
      {predecessors.length > 0 ? <PredecessorTable table={table} council={council} /> : null}
      {coverage.length > 0 ? <CoverageTable table={table} council={council} /> : null}
    </>
  );
}

function factsOf({ event, framework, fieldwork, published, days }: TableRow): (string | number)[] {
  return [event, framework, fieldwork, published, days ?? 'Not known'];
}

function gradesOf({ cells }: TableRow, areas: number): string[] {
  return cells?.map(({ words }) => words) ?? Array.from({ length: areas }, () => 'Gives no grades');
}

function PredecessorTable({ table, council }: { table: Rows; council: string }) {
  const rows = table.predecessors.flatMap(({ slug, name, until, reports }) =>
    reports.map(({ inspection, at, heading, framework, grade }) => ({
      key: `${slug}/${inspection}`,
      cells: [name, formatDate(until), formatDate(at), heading, framework, grade],
    })),
  );
  return (
    <Table
      caption={`Grades of the councils before ${council}, none of which passed on`}
      columns={PREDECESSOR_COLUMNS.map((label) => ({ label }))}
      rows={rows}
    />
  );
}

const PREDECESSOR_COLUMNS = ['Council', 'Until', 'Graded on', 'Event', 'Framework', 'Overall grade'];

function CoverageTable({ table, council }: { table: Rows; council: string }) {
  return (
    <Table
      caption={`News of ${council}, newest first`}
      columns={['Date', 'Publisher', 'Title', 'About'].map((label) => ({ label }))}
      rows={table.coverage.map((row) => ({ key: row.id, cells: coverageCells(row) }))}
    />
  );
}

function coverageCells({ date, publisher, title, url, about }: CoverageRow): ReactNode[] {
  const link = <LinkOut key={url} url={url} title={title} />;
  return [date, publisher ?? 'Not named', link, about ?? 'The council in general'];
}

function LinkOut({ url, title }: { url: string; title: string }) {
  return (
    <a className="govuk-link" href={url} rel="noreferrer external">
      {title}
    </a>
  );
}
