import { Fragment } from 'react';
import { SourceLink } from '@/components/authority/SourceLink';
import { InsetText } from '@/components/ui/InsetText';
import type { CouncilHistory } from '@/domain/history';
import type { Lineage, LineageStep } from '@/domain/lineage';
import { type Change, changeVerb, pressingChanges } from '@/domain/lineage-words';
import { type Day, formatDate } from '@/domain/partial-date';

interface LineageNoticeProps {
  authority: CouncilHistory['authority'];
  lineage: Lineage;
  today: Day;
}

/** Says near the top what replaced a council that has closed, and what is announced to replace one that has not. */
export function LineageNotice({ authority, lineage, today }: LineageNoticeProps) {
  const changes = pressingChanges(lineage, authority, today);
  if (changes.length === 0) return null;
  return (
    <InsetText>
      {changes.map((change) => (
        <p key={change.on}>
          {authority.name} {changeVerb(change, authority, today)} <Councils steps={change.steps} /> on{' '}
          {formatDate(change.on)}
          {change.on > today ? <Announced change={change} /> : '.'}
        </p>
      ))}
    </InsetText>
  );
}

/** "North Exshire, South Exshire and Extown", each with a link and, where only a part passes, which. */
function Councils({ steps }: { steps: readonly LineageStep[] }) {
  return steps.map(({ authority, part }, index) => (
    <Fragment key={authority.id}>
      {index === 0 ? '' : index === steps.length - 1 ? ' and ' : ', '}
      <a className="govuk-link" href={`/authorities/${authority.slug}`}>
        {authority.name}
      </a>
      {part === null ? '' : ` (${part})`}
    </Fragment>
  ));
}

function Announced({ change: { steps } }: { change: Change }) {
  const sources = [...new Map(steps.map(({ source }) => [`${source.title} ${source.url}`, source]))];
  return (
    <>
      {' '}
      (announced:{' '}
      {sources.map(([key, source], index) => (
        <Fragment key={key}>
          {index === 0 ? '' : '; '}
          <SourceLink source={source} />
        </Fragment>
      ))}
      ).
    </>
  );
}
