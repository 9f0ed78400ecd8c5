import { Table } from '@/components/ui/Table';
import type { Change, ChangeInWords } from '@/domain/activity/words';
import { londonMoment } from '@/domain/london';

interface ChangeCardProps {
  change: Pick<Change, 'id' | 'actorName' | 'recordedAt' | 'reason'>;
  told: ChangeInWords;
}

/** One change: what, who, when and why, and what an amendment made different. */
export function ChangeCard({ change: { id, actorName, recordedAt, reason }, told }: ChangeCardProps) {
  const { title, href, differences } = told;
  return (
    <article className="event" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {href === null ? (
          title
        ) : (
          <a className="govuk-link" href={href}>
            {title}
          </a>
        )}
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-2">
        {actorName}, <time dateTime={recordedAt.toISOString()}>{londonMoment(recordedAt)}</time>
      </p>
      {reason === null ? null : <p className="govuk-body govuk-!-margin-bottom-2">Why: {reason}</p>}
      {differences.length === 0 ? null : (
        <Table
          caption={`What was made different: ${title}`}
          captionHidden
          columns={[{ label: 'Field' }, { label: 'Before' }, { label: 'After' }]}
          rows={differences.map(({ field, before, after }) => ({
            key: field,
            cells: [field, before ?? 'Nothing', after ?? 'Nothing'],
          }))}
        />
      )}
    </article>
  );
}
