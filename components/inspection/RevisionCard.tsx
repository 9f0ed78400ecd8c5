import { SummaryList } from '@/components/ui/SummaryList';
import { Table } from '@/components/ui/Table';
import { londonDay, londonMoment } from '@/domain/london';
import { formatDate } from '@/domain/partial-date';
import { type Revision, verbInWords } from '@/domain/revision';
import type { Difference } from '@/domain/revision-difference';

interface RevisionCardProps {
  inspection: string;
  revision: Revision;
  differences: readonly Difference[];
}

/** One change of an inspection: who, when, why, since when the source says so, and what it made different. */
export function RevisionCard({ inspection, revision, differences }: RevisionCardProps) {
  const { number, verb, recordedAt } = revision;
  const id = `change-${number}`;
  const day = londonDay(recordedAt);
  return (
    <article className="event" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 className="govuk-heading-m" id={`${id}-title`}>
        Change {number}: {verbInWords(verb).toLowerCase()}
      </h2>
      <SummaryList facts={factsOf(revision)} />
      <Differences number={number} first={revision.before === null} differences={differences} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/inspections/${inspection}?recordedAt=${day}`}>
          See the record as it stood at the end of {formatDate(day)}
          <span className="govuk-visually-hidden"> (change {number})</span>
        </a>
      </p>
    </article>
  );
}

function factsOf({ actorName, recordedAt, reason, sourceStatedOn }: Revision) {
  return [
    { term: 'By', value: actorName },
    { term: 'Recorded', value: <time dateTime={recordedAt.toISOString()}>{londonMoment(recordedAt)}</time> },
    ...(reason === null ? [] : [{ term: 'Why', value: reason }]),
    ...(sourceStatedOn === null ? [] : [{ term: 'The source said so on', value: formatDate(sourceStatedOn) }]),
  ];
}

function Differences({
  number,
  first,
  differences,
}: {
  number: number;
  first: boolean;
  differences: readonly Difference[];
}) {
  if (differences.length === 0) return <p className="govuk-body">Nothing that is shown was made different.</p>;
  const rows = differences.map(({ field, before, after }) => ({
    key: field,
    cells: first ? [field, after ?? 'Nothing'] : [field, before ?? 'Nothing', after ?? 'Nothing'],
  }));
  const columns = first
    ? [{ label: 'Field' }, { label: 'Recorded as' }]
    : [{ label: 'Field' }, { label: 'Before' }, { label: 'After' }];
  const caption = first ? `What change ${number} put in the record` : `What change ${number} made different`;
  return <Table caption={caption} captionHidden columns={columns} rows={rows} />;
}
