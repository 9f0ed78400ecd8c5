import { SourceLink } from '@/components/authority/SourceLink';
import type { Lineage as Generations, LineageStep } from '@/domain/lineage';
import { type Day, dayBefore, formatDate } from '@/domain/partial-date';

interface LineageProps {
  name: string;
  lineage: Generations;
  /** Parts what has happened from what is only announced. */
  today: Day;
}

/** What a council came from and what came, or is to come, after it, over every generation. Nothing where it never changed. */
export function Lineage({ name, lineage: { ancestors, descendants }, today }: LineageProps) {
  const announced = descendants.some(({ on }) => on > today);
  return (
    <>
      {ancestors.length > 0 ? (
        <>
          <h3 className="govuk-heading-m">Where {name} came from</h3>
          <Steps steps={ancestors} today={today} towards="before" />
          <p className="govuk-body">No grade passes from one council to another.</p>
        </>
      ) : null}
      {descendants.length > 0 ? (
        <>
          <h3 className="govuk-heading-m">
            What {announced ? 'is to come' : 'came'} after {name}
          </h3>
          <Steps steps={descendants} today={today} towards="after" />
        </>
      ) : null}
    </>
  );
}

type StepsProps = { steps: readonly LineageStep[]; today: Day; towards: 'before' | 'after' };

function Steps({ steps, today, towards }: StepsProps) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {steps.map(({ authority, on, part, source, further }) => (
        <li key={authority.id}>
          <a className="govuk-link" href={`/authorities/${authority.slug}`}>
            {authority.name}
          </a>
          {part === null ? '' : ` (${part})`}, {whenInWords(on, towards)}
          {on > today ? ', announced' : ''} (<SourceLink source={source} />)
          {further.length > 0 ? <Steps steps={further} today={today} towards={towards} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** A change is dated by the first day of the newer council; the older one had its duties until the day before. */
function whenInWords(on: Day, towards: StepsProps['towards']): string {
  return towards === 'after' ? `from ${formatDate(on)}` : `until ${formatDate(dayBefore(on))}`;
}
