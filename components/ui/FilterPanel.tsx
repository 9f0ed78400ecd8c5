import type { ReactNode } from 'react';

interface FilterPanelProps {
  /** Stands over the form where there is room beside what it filters. */
  title: string;
  /** Stands in its place where there is none, and unfolds it: says what can be asked for. */
  summary: string;
  /** Whether something in it needs to be put right. */
  open: boolean;
  children: ReactNode;
}

/** A form beside what it filters. On a narrow page it is folded up, so that what was found is not far down. */
export function FilterPanel({ title, summary, open, children }: FilterPanelProps) {
  return (
    <search className="with-filters__form">
      <details className="govuk-details with-filters__fold" open={open}>
        <summary className="govuk-details__summary with-filters__summary">
          <span className="govuk-details__summary-text">{summary}</span>
        </summary>
        <h2 className="govuk-heading-m with-filters__title">{title}</h2>
        {children}
      </details>
    </search>
  );
}
