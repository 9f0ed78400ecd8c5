import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  value: ReactNode;
}

/** Facts about one thing, a line each. */
export function SummaryList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="govuk-summary-list">
      {facts.map(({ term, value }) => (
        <div key={term} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{term}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
